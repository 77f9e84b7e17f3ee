import type {
  Action,
  ActionKind,
  AutomationStep,
  Condition,
  ConditionKind,
  When,
  WhenKind,
} from '../../lib/domain/automation/rule-schema.ts';
import { type AutomationForm, automation } from '../../lib/domain/records/automation.ts';
import type { AutomationDraft } from '../../lib/services/automation/automations.ts';

const industry = { room: 'profile', key: 'industry' } as const;

/** What each kind starts with when it is chosen; what has to be typed is empty. */
const freshWhen: { [Kind in WhenKind]: Extract<When, { kind: Kind }> } = {
  newCustomer: { kind: 'newCustomer' },
  purchase: { kind: 'purchase', which: 'any' },
  message: { kind: 'message', direction: 'in' },
  said: { kind: 'said', words: [] },
  complaint: { kind: 'complaint' },
  satisfaction: { kind: 'satisfaction', below: 7 },
  segment: { kind: 'segment', segment: 'lost', change: 'entered' },
  tag: { kind: 'tag', tag: '', change: 'added' },
  since: { kind: 'since', what: 'contact', days: 30 },
  expectedPurchase: { kind: 'expectedPurchase', days: 3 },
  field: { kind: 'field', field: industry, value: '' },
  stage: { kind: 'stage', stage: 'quoted' },
};
export const whenKinds = Object.keys(freshWhen) as WhenKind[]; // Object.keys forgets the literal type

const freshCondition: { [Kind in ConditionKind]: Extract<Condition, { kind: Kind }> } = {
  segment: { kind: 'segment', segment: 'loyal', is: true },
  tag: { kind: 'tag', tag: '', is: true },
  audience: { kind: 'audience', audience: 'consumer' },
  orders: { kind: 'orders', compare: 'atLeast', count: 1 },
  silent: { kind: 'silent', what: 'contact', days: 30 },
  field: { kind: 'field', field: industry, value: '', is: true },
  stage: { kind: 'stage', stage: 'quoted', is: true },
  source: { kind: 'source', source: '' },
};
export const conditionKinds = Object.keys(freshCondition) as ConditionKind[]; // as above

const freshAction: { [Kind in ActionKind]: Extract<Action, { kind: Kind }> } = {
  followUp: { kind: 'followUp', title: '', inDays: 0, time: null },
  tag: { kind: 'tag', tag: '', days: null },
  untag: { kind: 'untag', tag: '' },
  script: { kind: 'script', title: '', by: 'scene', value: '' },
  owner: { kind: 'owner', owner: '' },
  stage: { kind: 'stage', stage: 'contacted' },
  field: { kind: 'field', field: industry, value: '' },
};
export const actionKinds = Object.keys(freshAction) as ActionKind[]; // as above

export const newWhen = (kind: WhenKind): When => freshWhen[kind];
export const newCondition = (kind: ConditionKind): Condition => freshCondition[kind];
export const newAction = (kind: ActionKind): Action => freshAction[kind];

/** A step some days after the last one. */
export function newStep(steps: readonly AutomationStep[]): AutomationStep {
  return { day: (steps.at(-1)?.day ?? -1) + 2, actions: [newAction('followUp')] };
}

/** An automation of which nothing is filled in. */
export function emptyDraft(form: AutomationForm): AutomationDraft {
  return {
    form,
    name: '',
    when: newWhen(form === 'rule' ? 'segment' : 'newCustomer'),
    match: 'all',
    conditions: [],
    steps: [newStep([])],
    stops: form === 'rule' ? [] : ['reply', 'order', 'doNotContact'],
    limit: 50,
    template: '',
  };
}

export type DraftFault = 'name' | 'steps' | 'other';

/** The draft as it can be kept, or what is wrong with it. */
export function readDraft(draft: AutomationDraft): AutomationDraft | DraftFault {
  if (draft.name.trim() === '') return 'name';
  const isInOrder = draft.steps.every(
    ({ day }, at) => at === 0 || day > (draft.steps[at - 1]?.day ?? 0),
  );
  if (!isInOrder) return 'steps';
  const { form, name, when, match, conditions, steps, stops, limit, template } = draft;
  const kept = { form, name, when, match, conditions, steps, stops, limit, template };
  const parsed = automation.fields.safeParse({ ...kept, activeFrom: null, paused: null });
  if (!parsed.success) return 'other';
  const { activeFrom: _off, paused: _none, ...fields } = parsed.data;
  return fields;
}
