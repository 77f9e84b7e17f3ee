import { z } from 'zod';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const undoActions = [
  'saveCustomer',
  'editCustomer',
  'deleteCustomer',
  'contactPoint',
  'tag',
  'tagTree',
  'linkConfirmed',
  'linkRejected',
  'note',
  'editNote',
  'deleteNote',
  'talked',
  'capture',
  'purchase',
  'refund',
  'deletePurchase',
  'followUp',
  'followUpDone',
  'followUpSnoozed',
  'followUpCancelled',
  'followUpSkipped',
  'followUpRepeat',
  'need',
  'complaint',
  'satisfaction',
  'winBack',
  'contract',
  'contractRenewed',
  'payment',
  'product',
  'script',
  'deleteScript',
  'scriptImport',
  'scriptUse',
  'scriptWord',
  'automation',
  'automationRun',
  'automationTakenBack',
  'customField',
  'importRun',
  'demoWorld',
  'settings',
] as const;
export type UndoAction = (typeof undoActions)[number];

/** One act of the user that can be taken back; its operations carry the same group. */
export const undoEntry = defineRecord({
  name: 'undoEntry',
  scope: 'device',
  fields: {
    group: z.string().min(1).max(64),
    action: z.enum(undoActions),
    /** What the act was about, e.g. the customer's name, shown in the history. */
    subject: z.string().max(200),
    at: instantSchema,
    changes: z.int().nonnegative(),
    undoneAt: instantSchema.nullable(),
  },
  indexes: ['at', 'group'],
});
export type UndoEntry = RecordOf<typeof undoEntry>;
