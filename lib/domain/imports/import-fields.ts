import type { ProfileKey } from '../records/customer.ts';

export type ImportKind = 'customers' | 'purchases';

export const customerFields = [
  'name',
  'remark',
  'company',
  'phone',
  'email',
  'wechat',
  'whatsapp',
  'source',
  'stage',
  'tags',
  'note',
  'school',
  'grade',
  'major',
  'industry',
  'size',
  'decisionRole',
  'region',
  'birthday',
  'interests',
] as const;
export type CustomerField = (typeof customerFields)[number];

/** Which of the customer's fields are kept in the profile. */
export const profileFields = [
  'school',
  'grade',
  'major',
  'industry',
  'size',
  'decisionRole',
  'region',
  'birthday',
  'interests',
] as const satisfies readonly (ProfileKey & CustomerField)[];

export const purchaseFields = [
  'name',
  'phone',
  'email',
  'wechat',
  'at',
  'amount',
  'currency',
  'item',
  'quantity',
  'refund',
  'orderNumber',
] as const;
export type PurchaseField = (typeof purchaseFields)[number];
export type ImportField = CustomerField | PurchaseField;

/** Fields for which several columns may be taken; of the others only one. */
export const repeatableFields: ReadonlySet<ImportField> = new Set([
  'phone',
  'email',
  'tags',
  'note',
  'interests',
]);

/** The field of each column by its place; null leaves the column out. */
export type Mapping = readonly (ImportField | null)[];

export type IssueCode =
  | 'missingName'
  | 'missingAmount'
  | 'missingDate'
  | 'badPhone'
  /** A spreadsheet rounded the number, e.g. 1.38E+10. */
  | 'roundedNumber'
  | 'badEmail'
  | 'badDate'
  /** 05/01 may be May or January; the user says which. */
  | 'ambiguousDate'
  | 'badAmount'
  | 'negativeAmount'
  | 'badCurrency'
  | 'badQuantity'
  | 'badStage'
  | 'refundTooLarge'
  | 'tooLong'
  /** Somebody of another name has the same contact point; both are kept. */
  | 'sharedContact'
  | 'unknownCustomer'
  | 'ambiguousCustomer';

/** `column` is the place of the cell, null when the row as a whole is meant. */
export type RowIssue = { column: number | null; code: IssueCode; value: string };
