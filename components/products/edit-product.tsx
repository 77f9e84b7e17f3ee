import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Currency, currencies } from '../../lib/domain/money.ts';
import type { Product } from '../../lib/domain/records/product.ts';
import { useAct } from '../../lib/queries/act.ts';
import { saveProduct } from '../../lib/services/products.ts';
import { typedAmount } from '../contracts/contract-form.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import {
  mostAliases,
  type ProductDraft,
  type ProductProblem,
  readProduct,
} from './product-form.ts';

type EditProductProps = {
  /** The product that is changed; null for a new one. */
  product: Product | null;
  /** All other products, whose names are taken. */
  others: readonly Product[];
  /** Currency of the shop, for a new one. */
  currency: Currency;
  /** When it was saved or left; a new one clears the form for the next. */
  onDone?: () => void;
};

function draftOf(product: Product | null, currency: Currency): ProductDraft {
  if (!product) return { name: '', aliases: '', price: '', unit: '', currency };
  const { name, aliases, priceMinor, unit } = product;
  const price = priceMinor === null ? '' : typedAmount(priceMinor, product.currency);
  return { name, aliases: aliases.join('、'), price, unit, currency: product.currency };
}

/** Name, other names, price, unit. */
export function EditProduct({ product, others, currency, onDone }: EditProductProps) {
  const { t } = useTranslation('products');
  const { act, isBusy } = useAct();
  const [draft, setDraft] = useState(() => draftOf(product, currency));
  const [problem, setProblem] = useState<ProductProblem | null>(null);
  const change = (part: Partial<ProductDraft>): void => setDraft({ ...draft, ...part });
  const save = async (): Promise<void> => {
    const read = readProduct(draft, others);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    const fields = { ...read.fields, isOffered: product?.isOffered ?? true };
    const done = t('saved', { name: fields.name });
    const id = product?.id ?? null;
    if (!(await act((workspace) => saveProduct(workspace, id, fields), { done }))) return;
    if (product === null) setDraft(draftOf(null, draft.currency));
    onDone?.();
  };
  const nameError = (): string | null => {
    if (problem?.field === 'name') return t('errors.name');
    return problem?.field === 'known' ? t('errors.known', problem) : null;
  };
  return (
    <form
      className="product-form"
      aria-label={product ? t('edit', { name: product.name }) : t('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('name')}
        maxLength={200}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={nameError()}
      />
      <TextField
        label={t('aliases')}
        hint={t('aliasesHint')}
        maxLength={2_500}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
        error={problem?.field === 'aliases' ? t('errors.aliases', { most: mostAliases }) : null}
      />
      <div className="product-form-row">
        <TextField
          label={t('price')}
          inputMode="decimal"
          maxLength={30}
          className="figures"
          placeholder={t('priceHint')}
          value={draft.price}
          onChange={(price) => change({ price })}
          error={problem?.field === 'price' ? t('errors.price') : null}
        />
        <TextField
          label={t('unit')}
          maxLength={20}
          placeholder={t('unitHint')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <SelectField
          label={t('currency')}
          value={draft.currency}
          choices={currencies.map((each) => ({ value: each, label: each }))}
          onChange={(chosen) => change({ currency: chosen })}
        />
      </div>
      <div className="product-form-acts">
        <Button type="submit" variant={product ? 'quiet' : 'primary'} isBusy={isBusy}>
          {t('save')}
        </Button>
        {product && onDone ? (
          <Button variant="plain" onClick={onDone}>
            {t('cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
