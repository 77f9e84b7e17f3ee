import { useTranslation } from 'react-i18next';
import type { PlannedEffect } from '../../lib/domain/automation/effects-of.ts';
import type {
  Action,
  AutomationStep,
  Condition,
  FieldPath,
  When,
} from '../../lib/domain/automation/rule-schema.ts';
import type { Automation } from '../../lib/domain/records/automation.ts';
import type { Effect } from '../../lib/domain/records/automation-firing.ts';
import {
  type ProfileKey,
  profileKeys,
  type SaleStage,
  saleStages,
} from '../../lib/domain/records/customer.ts';
import type { Reason } from '../../lib/domain/records/follow-up.ts';
import { isSegmentId } from '../../lib/domain/segments/registry.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';
import { useScripts } from '../../lib/queries/scripts.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

type Sentence = Pick<Automation, 'form' | 'when' | 'match' | 'conditions' | 'steps' | 'stops'>;
type Values = Record<string, string | number>;

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function isProfileKey(key: string): key is ProfileKey {
  return profileKeys.some((each) => each === key);
}

function isSaleStage(stage: unknown): stage is SaleStage {
  return saleStages.some((each) => each === stage);
}

/** A figure that is still being typed may be none. */
function figure(value: number): number | string {
  return Number.isFinite(value) ? value : '…';
}

/** Rules, reasons and effects as people read them, in the language of the reader. */
export function useAutomationWords() {
  const { t } = useTranslation(['automation', 'segments', 'profile']);
  const reader = useReader();
  const fields = useCustomFields().data ?? [];
  const scripts = useScripts().data ?? [];
  // Reasons come from the database, and the type of `t` knows only written keys.
  const say = t as unknown as (key: string, values: Values) => string;

  const segmentName = (id: string): string => (isSegmentId(id) ? t(`segments:names.${id}`) : id);
  const fieldName = ({ room, key }: FieldPath): string => {
    if (room === 'profile') return isProfileKey(key) ? t(`profile:fields.${key}`) : key;
    return fields.find(({ id }) => id === key)?.label ?? key;
  };
  const stageName = (stage: SaleStage): string => t(`profile:stages.${stage}`);
  const scriptName = (by: 'script' | 'scene', value: string): string =>
    by === 'scene' ? value : (scripts.find(({ id }) => id === value)?.title ?? '…');

  const when = (one: When): string => {
    switch (one.kind) {
      case 'purchase':
        return t(`when.purchase.${one.which}`);
      case 'message':
        return t(`when.message.${one.direction}`);
      case 'said':
        return t('when.said', {
          words: one.words.map((word) => `“${word}”`).join(t('join.words')),
        });
      case 'satisfaction':
        return t('when.satisfaction', { below: figure(one.below) });
      case 'segment':
        return t(`when.segment.${one.change}`, { segment: segmentName(one.segment) });
      case 'tag':
        return t(`when.tag.${one.change}`, { tag: one.tag });
      case 'since':
        return t(`when.since.${one.what}`, { days: figure(one.days) });
      case 'expectedPurchase':
        return t('when.expectedPurchase', { days: figure(one.days) });
      case 'field':
        return t('when.field', { field: fieldName(one.field), value: one.value });
      case 'stage':
        return t('when.stage', { stage: stageName(one.stage) });
      default:
        return t(`when.${one.kind}`);
    }
  };

  const condition = (one: Condition): string => {
    switch (one.kind) {
      case 'segment':
        return t(`condition.segment.${one.is ? 'yes' : 'no'}`, {
          segment: segmentName(one.segment),
        });
      case 'tag':
        return t(`condition.tag.${one.is ? 'yes' : 'no'}`, { tag: one.tag });
      case 'audience':
        return t(`condition.audience.${one.audience}`);
      case 'orders':
        return t(`condition.orders.${one.compare}`, {
          count: Number.isFinite(one.count) ? one.count : 0,
        });
      case 'silent':
        return t(`condition.silent.${one.what}`, { days: figure(one.days) });
      case 'field':
        return t(`condition.field.${one.is ? 'yes' : 'no'}`, {
          field: fieldName(one.field),
          value: one.value,
        });
      case 'stage':
        return t(`condition.stage.${one.is ? 'yes' : 'no'}`, { stage: stageName(one.stage) });
      default:
        return t('condition.source', { source: one.source });
    }
  };

  const action = (one: Action): string => {
    switch (one.kind) {
      case 'tag':
        return one.days === null
          ? t('action.tag', { tag: one.tag })
          : t('action.tagDays', { tag: one.tag, days: figure(one.days) });
      case 'untag':
        return t('action.untag', { tag: one.tag });
      case 'followUp':
        return one.inDays === 0
          ? t('action.followUpToday', { title: one.title })
          : t('action.followUpDays', { title: one.title, days: figure(one.inDays) });
      case 'script':
        return t('action.script', { title: one.title, script: scriptName(one.by, one.value) });
      case 'owner':
        return t('action.owner', { owner: one.owner });
      case 'stage':
        return t('action.stage', { stage: stageName(one.stage) });
      default:
        return t('action.field', { field: fieldName(one.field), value: one.value });
    }
  };

  const actions = (step: AutomationStep): string =>
    step.actions.map(action).join(t('join.actions'));
  const doing = ({ form, steps }: Sentence): string => {
    const [first] = steps;
    if (form === 'rule') return first ? actions(first) : '…';
    const all = steps.map((step) =>
      t('sentence.step', { day: figure(step.day), actions: actions(step) }),
    );
    return all.join(t('join.steps'));
  };
  /** The whole of it in one or two sentences. */
  const sentence = (one: Sentence): string => {
    const values = { when: when(one.when), doing: doing(one) };
    const joined = one.conditions.map(condition).join(t(`join.${one.match}`));
    const main = joined
      ? t('sentence.if', { ...values, conditions: joined })
      : t('sentence.plain', values);
    if (one.form === 'rule' || one.stops.length === 0) return main;
    const stops = one.stops.map((stop) => t(`stop.${stop}`)).join(t('join.stops'));
    return `${main}${reader.language.startsWith('zh') ? '' : ' '}${t('sentence.stops', { stops })}`;
  };

  const why = ({ code, values }: Reason): string => {
    const words: Values = {};
    for (const [name, value] of Object.entries(values)) {
      const isWord = typeof value === 'string' && isDay.test(value);
      words[name] = isWord ? calendarDayWords(value, reader) : value;
    }
    const { segment, stage, room, key } = values;
    if (isSaleStage(stage)) words['stage'] = stageName(stage);
    if (typeof segment === 'string') words['segment'] = segmentName(segment);
    if ((room === 'profile' || room === 'custom') && typeof key === 'string') {
      words['field'] = fieldName({ room, key });
    }
    const said = say(`why.${code}`, words);
    return said === `why.${code}` ? t('why.other') : said;
  };

  type Said = Extract<PlannedEffect, { kind: 'followUp' }>['script'];
  const followUp = (title: string, dueOn: string, said: Said): string => {
    const day = calendarDayWords(dueOn, reader);
    if (!said) return t('effect.followUp', { day, title });
    return t('effect.followUpScript', { day, title, script: scriptName(said.by, said.value) });
  };

  const effect = (one: PlannedEffect | Effect): string => {
    switch (one.kind) {
      case 'tag':
        return one.expiresOn === null
          ? t('effect.tag', { tag: one.tag })
          : t('effect.tagUntil', { tag: one.tag, day: calendarDayWords(one.expiresOn, reader) });
      case 'untag':
        return t('effect.untag', { tag: one.tag });
      case 'followUp':
        return followUp(one.title, one.dueOn, 'script' in one ? one.script : null);
      case 'held':
        return t('effect.held', { title: one.title });
      case 'owner':
        return t('effect.owner', { before: one.before, after: one.after });
      case 'stage': {
        const before = one.before === null ? t('profile:notFilled') : stageName(one.before);
        return t('effect.stage', { before, after: stageName(one.after) });
      }
      default: {
        const value = 'value' in one ? one.value : String(one.after ?? '');
        return t('effect.field', { field: fieldName(one.field), value });
      }
    }
  };
  return { sentence, why, effect };
}
