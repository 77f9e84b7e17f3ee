import { useProducts } from '../../lib/queries/products.ts';

/** What the shop offers, with the other names each goes by, for a field that is typed into. */
export function ProductChoices({ id }: { id: string }) {
  const offered = useProducts().data?.filter(({ isOffered }) => isOffered) ?? [];
  return (
    <datalist id={id}>
      {offered.map(({ id: key, name, aliases }) => (
        <option key={key} value={name}>
          {aliases.join('、')}
        </option>
      ))}
    </datalist>
  );
}
