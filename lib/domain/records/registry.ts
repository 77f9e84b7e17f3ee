import { automation } from './automation.ts';
import { automationFiring } from './automation-firing.ts';
import { automationRun } from './automation-run.ts';
import { complaint } from './complaint.ts';
import { contactPoint } from './contact-point.ts';
import { contract } from './contract.ts';
import { customField } from './custom-field.ts';
import { customer } from './customer.ts';
import type { RecordOf } from './define-record.ts';
import { draft } from './draft.ts';
import { followUp } from './follow-up.ts';
import { interaction } from './interaction.ts';
import { journeyRun } from './journey-run.ts';
import { link } from './link.ts';
import { need } from './need.ts';
import { neverRead } from './never-read.ts';
import { planDay } from './plan-day.ts';
import { preferences } from './preferences.ts';
import { product } from './product.ts';
import { purchase } from './purchase.ts';
import { roundState } from './round-state.ts';
import { satisfaction } from './satisfaction.ts';
import { script } from './script.ts';
import { scriptFile } from './script-file.ts';
import { scriptUse } from './script-use.ts';
import { scriptWord } from './script-word.ts';
import { segmentChange } from './segment-change.ts';
import { selectorPack } from './selector-pack.ts';
import { sheetColumns } from './sheet-columns.ts';
import { shopRules } from './shop-rules.ts';
import { siteHealth } from './site-health.ts';
import { siteSetting } from './site-setting.ts';
import { standing } from './standing.ts';
import { tag } from './tag.ts';
import { tagging } from './tagging.ts';
import { taughtSite } from './taught-site.ts';
import { undoEntry } from './undo-entry.ts';
import { winBack } from './win-back.ts';

/** Every kind of record there is. Stores, operation log, export and builders derive from this. */
export const records = {
  customer,
  contactPoint,
  link,
  tag,
  tagging,
  purchase,
  interaction,
  need,
  followUp,
  standing,
  roundState,
  shopRules,
  planDay,
  segmentChange,
  satisfaction,
  product,
  contract,
  complaint,
  winBack,
  automation,
  automationFiring,
  automationRun,
  journeyRun,
  script,
  scriptFile,
  scriptUse,
  scriptWord,
  customField,
  sheetColumns,
  taughtSite,
  siteSetting,
  siteHealth,
  neverRead,
  selectorPack,
  preferences,
  draft,
  undoEntry,
} as const;

export type RecordKind = keyof typeof records;
export type StoredRecord<Kind extends RecordKind> = RecordOf<(typeof records)[Kind]>;

export const recordKinds = Object.keys(records) as RecordKind[]; // Object.keys forgets the literal type

/** Kinds that may be synced, and are therefore in the operation log. */
export const syncedKinds = recordKinds.filter((kind) => records[kind].scope === 'synced');
