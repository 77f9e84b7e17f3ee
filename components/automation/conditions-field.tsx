import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Condition, silences } from '../../lib/domain/automation/rule-schema.ts';
import { audiences } from '../../lib/domain/records/customer.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import { conditionKinds, newCondition } from './automation-draft.ts';
import { FieldChoice, Figure, SegmentChoice, StageChoice, TagName } from './draft-fields.tsx';

type Match = 'all' | 'any';
type ConditionsFieldProps = {
  match: Match;
  conditions: readonly Condition[];
  onChange: (change: { match?: Match; conditions?: Condition[] }) => void;
};

const most = 8;
const matches = ['all', 'any'] as const;

/** What has to be so besides; may be left out. */
export function ConditionsField({ match, conditions, onChange }: ConditionsFieldProps) {
  const { t } = useTranslation('automation');
  const put = (at: number, condition: Condition): void =>
    onChange({ conditions: conditions.map((each, place) => (place === at ? condition : each)) });
  return (
    <fieldset className="automation-part">
      <legend>{t('form.conditions')}</legend>
      {conditions.length > 1 ? (
        <SelectField
          label={t('form.match')}
          value={match}
          choices={matches.map((value) => ({ value, label: t(`form.matches.${value}`) }))}
          onChange={(value) => onChange({ match: value })}
        />
      ) : null}
      {conditions.map((condition, at) => (
        // Conditions have no names of their own; with their kind, their place is what they are.
        // oxlint-disable-next-line no-array-index-key
        <div key={`${at}-${condition.kind}`} className="automation-fields">
          <SelectField
            label={t('form.condition', { number: at + 1 })}
            value={condition.kind}
            choices={conditionKinds.map((value) => ({
              value,
              label: t(`form.conditionKinds.${value}`),
            }))}
            onChange={(kind) => put(at, newCondition(kind))}
          />
          <Particulars condition={condition} onChange={(changed) => put(at, changed)} />
          <IconButton
            className="icon-button-small"
            label={t('form.removeCondition', { number: at + 1 })}
            icon={<X aria-hidden="true" />}
            onClick={() => onChange({ conditions: conditions.filter((_, place) => place !== at) })}
          />
        </div>
      ))}
      {conditions.length < most ? (
        <Button
          variant="plain"
          className="automation-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange({ conditions: [...conditions, newCondition('segment')] })}
        >
          {t('form.addCondition')}
        </Button>
      ) : null}
    </fieldset>
  );
}

type ParticularsProps = { condition: Condition; onChange: (condition: Condition) => void };

function Particulars({ condition, onChange }: ParticularsProps) {
  const { t } = useTranslation('automation');
  switch (condition.kind) {
    case 'segment':
      return (
        <>
          <Is condition={condition} onChange={onChange} />
          <SegmentChoice
            label={t('form.segment')}
            value={condition.segment}
            onChange={(segment) => onChange({ ...condition, segment })}
          />
        </>
      );
    case 'tag':
      return (
        <>
          <Is condition={condition} onChange={onChange} />
          <TagName
            label={t('form.tag')}
            value={condition.tag}
            onChange={(tag) => onChange({ ...condition, tag })}
          />
        </>
      );
    case 'audience':
      return (
        <SelectField
          label={t('form.audience')}
          value={condition.audience}
          choices={audiences.map((value) => ({ value, label: t(`form.audiences.${value}`) }))}
          onChange={(audience) => onChange({ ...condition, audience })}
        />
      );
    case 'orders':
      return (
        <>
          <SelectField
            label={t('form.compare')}
            value={condition.compare}
            choices={(['atLeast', 'atMost'] as const).map((value) => ({
              value,
              label: t(`form.compares.${value}`),
            }))}
            onChange={(compare) => onChange({ ...condition, compare })}
          />
          <Figure
            label={t('form.count')}
            value={condition.count}
            onChange={(count) => onChange({ ...condition, count: count ?? Number.NaN })}
          />
        </>
      );
    case 'silent':
      return (
        <>
          <SelectField
            label={t('form.what')}
            value={condition.what}
            choices={silences.map((value) => ({ value, label: t(`form.whats.${value}`) }))}
            onChange={(what) => onChange({ ...condition, what })}
          />
          <Figure
            label={t('form.days')}
            value={condition.days}
            onChange={(days) => onChange({ ...condition, days: days ?? Number.NaN })}
          />
        </>
      );
    case 'field':
      return (
        <>
          <FieldChoice
            label={t('form.field')}
            value={condition.field}
            onChange={(field) => onChange({ ...condition, field })}
          />
          <Is condition={condition} onChange={onChange} />
          <TextField
            label={t('form.value')}
            value={condition.value}
            maxLength={500}
            onChange={(value) => onChange({ ...condition, value })}
          />
        </>
      );
    case 'stage':
      return (
        <>
          <Is condition={condition} onChange={onChange} />
          <StageChoice
            label={t('form.stage')}
            value={condition.stage}
            onChange={(stage) => onChange({ ...condition, stage })}
          />
        </>
      );
    default:
      return (
        <TextField
          label={t('form.source')}
          value={condition.source}
          maxLength={100}
          onChange={(source) => onChange({ ...condition, source })}
        />
      );
  }
}

type IsProps = {
  condition: Extract<Condition, { is: boolean }>;
  onChange: (condition: Condition) => void;
};

function Is({ condition, onChange }: IsProps) {
  const { t } = useTranslation('automation');
  return (
    <SelectField
      label={t('form.is')}
      value={condition.is ? 'yes' : 'no'}
      choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
      onChange={(value) => onChange({ ...condition, is: value === 'yes' })}
    />
  );
}
