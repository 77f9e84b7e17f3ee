/**
 * What a small mark beside a row may say. A kind is added here, with its rule in
 * lib/services/mark-rules.ts and its colour in lib/sites/kit/marks-layer.ts; the compiler asks for both.
 */
export const markKinds = ['due', 'lost', 'loyal'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What one row of a list shows of somebody: never more than is needed to know them again. */
export type SeenRow = { name: string; emails: string[]; phones: string[] };

/** Row number (as asked) and what stands beside it. Nothing else of a customer reaches a page. */
export type RowMark = readonly [row: number, kind: MarkKind];

export const rowCaps = { rows: 200, contacts: 3 } as const;
