import {
  customerFields,
  type ImportField,
  type ImportKind,
  type Mapping,
  purchaseFields,
  repeatableFields,
} from '../domain/imports/import-fields.ts';

export type { ImportField, ImportKind, Mapping };

/** The fields that a column of this kind of list can go to. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return kind === 'customers' ? customerFields : purchaseFields;
}

/** The mapping with this column going elsewhere; a field that is taken once leaves its old column. */
export function withField(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const isFreed = (at: number): boolean =>
    field !== null && mapping[at] === field && !repeatableFields.has(field);
  return mapping.map((present, at) => (at === column ? field : isFreed(at) ? null : present));
}
