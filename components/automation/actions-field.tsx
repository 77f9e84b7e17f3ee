import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../lib/domain/automation/rule-schema.ts';
import { useScripts } from '../../lib/queries/scripts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import { actionKinds, newAction } from './automation-draft.ts';
import { FieldChoice, Figure, StageChoice, TagName } from './draft-fields.tsx';

type ActionsFieldProps = {
  actions: readonly Action[];
  onChange: (actions: Action[]) => void;
};

const most = 8;

/** What is done on one day. */
export function ActionsField({ actions, onChange }: ActionsFieldProps) {
  const { t } = useTranslation('automation');
  const put = (at: number, action: Action): void =>
    onChange(actions.map((each, place) => (place === at ? action : each)));
  return (
    <>
      {actions.map((action, at) => (
        // Actions have no names of their own; with their kind, their place is what they are.
        // oxlint-disable-next-line no-array-index-key
        <div key={`${at}-${action.kind}`} className="automation-fields">
          <SelectField
            label={t('form.action', { number: at + 1 })}
            value={action.kind}
            choices={actionKinds.map((value) => ({ value, label: t(`form.actionKinds.${value}`) }))}
            onChange={(kind) => put(at, newAction(kind))}
          />
          <Particulars action={action} onChange={(changed) => put(at, changed)} />
          {actions.length > 1 ? (
            <IconButton
              className="icon-button-small"
              label={t('form.removeAction', { number: at + 1 })}
              icon={<X aria-hidden="true" />}
              onClick={() => onChange(actions.filter((_, place) => place !== at))}
            />
          ) : null}
        </div>
      ))}
      {actions.length < most ? (
        <Button
          variant="plain"
          className="automation-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...actions, newAction('tag')])}
        >
          {t('form.addAction')}
        </Button>
      ) : null}
    </>
  );
}

type ParticularsProps<One extends Action = Action> = {
  action: One;
  onChange: (action: Action) => void;
};
type Of<Kind extends Action['kind']> = ParticularsProps<Extract<Action, { kind: Kind }>>;

function Particulars({ action, onChange }: ParticularsProps) {
  const { t } = useTranslation('automation');
  switch (action.kind) {
    case 'tag':
      return (
        <>
          <TagName
            label={t('form.tag')}
            value={action.tag}
            onChange={(tag) => onChange({ ...action, tag })}
          />
          <Figure
            label={t('form.tagDays')}
            value={action.days}
            onChange={(days) => onChange({ ...action, days })}
          />
        </>
      );
    case 'untag':
      return (
        <TagName
          label={t('form.tag')}
          value={action.tag}
          onChange={(tag) => onChange({ ...action, tag })}
        />
      );
    case 'followUp':
      return <FollowUpFields action={action} onChange={onChange} />;
    case 'script':
      return <ScriptFields action={action} onChange={onChange} />;
    case 'owner':
      return (
        <TextField
          label={t('form.owner')}
          value={action.owner}
          maxLength={64}
          onChange={(owner) => onChange({ ...action, owner })}
        />
      );
    case 'stage':
      return (
        <StageChoice
          label={t('form.stage')}
          value={action.stage}
          onChange={(stage) => onChange({ ...action, stage })}
        />
      );
    default:
      return (
        <>
          <FieldChoice
            label={t('form.field')}
            value={action.field}
            onChange={(field) => onChange({ ...action, field })}
          />
          <TextField
            label={t('form.value')}
            value={action.value}
            maxLength={500}
            onChange={(value) => onChange({ ...action, value })}
          />
        </>
      );
  }
}

function FollowUpFields({ action, onChange }: Of<'followUp'>) {
  const { t } = useTranslation('automation');
  return (
    <>
      <TitleField value={action.title} onChange={(title) => onChange({ ...action, title })} />
      <Figure
        label={t('form.inDays')}
        value={action.inDays}
        onChange={(inDays) => onChange({ ...action, inDays: inDays ?? Number.NaN })}
      />
      <TextField
        label={t('form.time')}
        type="time"
        value={action.time ?? ''}
        onChange={(time) => onChange({ ...action, time: time === '' ? null : time })}
      />
    </>
  );
}

function TitleField({ value, onChange }: { value: string; onChange: (title: string) => void }) {
  const { t } = useTranslation('automation');
  return (
    <TextField
      label={t('form.title')}
      hint={t('form.titleHint')}
      value={value}
      maxLength={200}
      onChange={onChange}
    />
  );
}

const bys = ['scene', 'script'] as const;

function ScriptFields({ action, onChange }: Of<'script'>) {
  const { t } = useTranslation('automation');
  const scripts = useScripts().data ?? [];
  return (
    <>
      <TitleField value={action.title} onChange={(title) => onChange({ ...action, title })} />
      <SelectField
        label={t('form.by')}
        value={action.by}
        choices={bys.map((value) => ({ value, label: t(`form.bys.${value}`) }))}
        onChange={(by) =>
          onChange({ ...action, by, value: by === 'script' ? (scripts[0]?.id ?? '') : '' })
        }
      />
      {action.by === 'script' ? (
        <SelectField
          label={t('form.script')}
          value={action.value}
          choices={scripts.map(({ id, title }) => ({ value: id as string, label: title }))}
          onChange={(value) => onChange({ ...action, value })}
        />
      ) : (
        <TextField
          label={t('form.scene')}
          value={action.value}
          maxLength={60}
          onChange={(value) => onChange({ ...action, value })}
        />
      )}
    </>
  );
}
