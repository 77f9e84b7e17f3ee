import { useTranslation } from 'react-i18next';
import { silences, type When } from '../../lib/domain/automation/rule-schema.ts';
import { SelectField, TextField } from '../kit/text-field.tsx';
import { newWhen, whenKinds } from './automation-draft.ts';
import {
  FieldChoice,
  Figure,
  SegmentChoice,
  StageChoice,
  TagName,
  WordsField,
} from './draft-fields.tsx';

type WhenFieldProps = { when: When; onChange: (when: When) => void };

/** What sets it off, and the particulars of that. */
export function WhenField({ when, onChange }: WhenFieldProps) {
  const { t } = useTranslation('automation');
  return (
    <div className="automation-fields">
      <SelectField
        label={t('form.when')}
        value={when.kind}
        choices={whenKinds.map((value) => ({ value, label: t(`form.whenKinds.${value}`) }))}
        onChange={(kind) => onChange(newWhen(kind))}
      />
      <Particulars key={when.kind} when={when} onChange={onChange} />
    </div>
  );
}

const whiches = ['any', 'first', 'repeat'] as const;
const directions = ['in', 'out'] as const;
const segmentChanges = ['entered', 'left'] as const;
const tagChanges = ['added', 'removed'] as const;

function Particulars({ when, onChange }: WhenFieldProps) {
  const { t } = useTranslation('automation');
  switch (when.kind) {
    case 'purchase':
      return (
        <SelectField
          label={t('form.which')}
          value={when.which}
          choices={whiches.map((value) => ({ value, label: t(`form.whiches.${value}`) }))}
          onChange={(which) => onChange({ ...when, which })}
        />
      );
    case 'message':
      return (
        <SelectField
          label={t('form.direction')}
          value={when.direction}
          choices={directions.map((value) => ({ value, label: t(`form.directions.${value}`) }))}
          onChange={(direction) => onChange({ ...when, direction })}
        />
      );
    case 'said':
      return (
        <WordsField
          label={t('form.words')}
          value={when.words}
          onChange={(words) => onChange({ ...when, words })}
        />
      );
    case 'satisfaction':
      return (
        <Figure
          label={t('form.below')}
          value={when.below}
          onChange={(below) => onChange({ ...when, below: below ?? Number.NaN })}
        />
      );
    case 'segment':
      return (
        <>
          <SegmentChoice
            label={t('form.segment')}
            value={when.segment}
            onChange={(segment) => onChange({ ...when, segment })}
          />
          <SelectField
            label={t('form.change')}
            value={when.change}
            choices={segmentChanges.map((value) => ({
              value,
              label: t(`form.segmentChanges.${value}`),
            }))}
            onChange={(change) => onChange({ ...when, change })}
          />
        </>
      );
    case 'tag':
      return (
        <>
          <TagName
            label={t('form.tag')}
            value={when.tag}
            onChange={(tag) => onChange({ ...when, tag })}
          />
          <SelectField
            label={t('form.change')}
            value={when.change}
            choices={tagChanges.map((value) => ({ value, label: t(`form.tagChanges.${value}`) }))}
            onChange={(change) => onChange({ ...when, change })}
          />
        </>
      );
    case 'since':
      return (
        <>
          <SelectField
            label={t('form.what')}
            value={when.what}
            choices={silences.map((value) => ({ value, label: t(`form.whats.${value}`) }))}
            onChange={(what) => onChange({ ...when, what })}
          />
          <Days when={when} onChange={onChange} />
        </>
      );
    case 'expectedPurchase':
      return <Days when={when} onChange={onChange} />;
    case 'field':
      return (
        <>
          <FieldChoice
            label={t('form.field')}
            value={when.field}
            onChange={(field) => onChange({ ...when, field })}
          />
          <TextField
            label={t('form.value')}
            value={when.value}
            maxLength={500}
            onChange={(value) => onChange({ ...when, value })}
          />
        </>
      );
    case 'stage':
      return (
        <StageChoice
          label={t('form.stage')}
          value={when.stage}
          onChange={(stage) => onChange({ ...when, stage })}
        />
      );
    default:
      return null;
  }
}

type DaysProps = {
  when: Extract<When, { days: number }>;
  onChange: (when: When) => void;
};

function Days({ when, onChange }: DaysProps) {
  const { t } = useTranslation('automation');
  return (
    <Figure
      label={t('form.days')}
      value={when.days}
      onChange={(days) => onChange({ ...when, days: days ?? Number.NaN })}
    />
  );
}
