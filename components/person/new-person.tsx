import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useSources } from '../../lib/queries/customer.ts';
import { type NewContactPoint, saveCustomer } from '../../lib/services/customers.ts';
import type { ShownPerson } from '../../lib/services/links.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useNewPersonForm } from './new-person-form.ts';
import { ReachField } from './reach-field.tsx';
import './person.css';

export type NewPersonProps = {
  proposal: Proposal;
  /** The site the person is seen on. */
  site: string;
  shown: ShownPerson | null;
  /** Ways to reach them that were said in the talk. */
  offered?: readonly NewContactPoint[];
  onSaved?: (id: CustomerId) => void;
  title?: string;
  children?: ReactNode;
};

/** Somebody the page shows and nobody knows yet: the same card with a dashed edge. */
export function NewPerson(props: NewPersonProps) {
  const { proposal, site, shown, offered = [], onSaved, title, children } = props;
  const { t, i18n } = useTranslation('person');
  const { act, isBusy } = useAct();
  const place = siteName(site, i18n.language);
  const form = useNewPersonForm(proposal, shown, place);
  const { fields, set, errors } = form;
  const save = async (): Promise<void> => {
    const customer = form.read();
    if (!customer) return;
    const done = t('unknown.saved', { name: customer.name });
    const saved = await act((workspace) => saveCustomer(workspace, customer), { done });
    if (saved) onSaved?.(saved.value);
  };
  const reachError = errors?.reach === 'bad' ? t('unknown.reachBad') : t('unknown.reachMissing');
  return (
    <div className="person-page">
      <Card edge="dashed" label={t('unknown.title')}>
        <form
          className="person-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div className="person-form-head">
            <Avatar name={fields.name} isKnown={false} size="large" />
            <div>
              <h1 className="person-name">{title ?? t('unknown.title')}</h1>
              <p className="field-hint">{t('unknown.from', { site: place })}</p>
            </div>
          </div>
          <TextField
            label={t('unknown.name')}
            requiredMark={t('unknown.required')}
            maxLength={200}
            isPrivate
            value={fields.name}
            onChange={set('name')}
            error={errors?.name ? t('unknown.nameMissing') : null}
          />
          <ReachField
            points={form.points}
            onRemove={form.remove}
            offered={offered}
            onAdd={form.add}
            typed={fields.reach}
            onType={set('reach')}
            seenOn={shown ? t('unknown.seenOn', { site: place, shown: shown.name }) : null}
            error={errors?.reach ? reachError : null}
          />
          <SourceField
            value={fields.source}
            onChange={set('source')}
            error={errors?.source ? t('unknown.sourceMissing') : null}
          />
          <MoreFields fields={fields} set={set} profile={proposal.profile} />
          <Button variant="primary" type="submit" isWide isBusy={isBusy}>
            {t('unknown.save')}
          </Button>
        </form>
      </Card>
      {children}
    </div>
  );
}

type SourceFieldProps = { value: string; onChange: (value: string) => void; error: string | null };

function SourceField({ value, onChange, error }: SourceFieldProps) {
  const { t } = useTranslation('person');
  const known = (useSources().data ?? []).filter((source) => source !== value).slice(0, 3);
  return (
    <div className="person-reaches">
      <TextField
        label={t('unknown.source')}
        requiredMark={t('unknown.required')}
        maxLength={100}
        value={value}
        onChange={onChange}
        error={error}
      />
      {known.length > 0 ? (
        <div className="person-chips">
          {known.map((source) => (
            <Chip key={source} onClick={() => onChange(source)}>
              {source}
            </Chip>
          ))}
        </div>
      ) : null}
    </div>
  );
}

type Form = ReturnType<typeof useNewPersonForm>;
type MoreFieldsProps = Pick<Form, 'fields' | 'set'> & { profile: Proposal['profile'] };

/** What the page offered beyond the required fields; hidden while it offered nothing. */
function MoreFields({ fields, set, profile }: MoreFieldsProps) {
  const { t } = useTranslation('person');
  const [isOpen, setOpen] = useState(fields.company !== '' || fields.remark !== '');
  const offered = Object.values(profile).filter(Boolean);
  return (
    <div className="person-form-more">
      {offered.length > 0 ? (
        <div className="person-chips">
          {offered.map((value) => (
            <span key={value} className="pill pill-neutral">
              {value}
            </span>
          ))}
        </div>
      ) : null}
      {isOpen ? (
        <div className="person-form-pair">
          <TextField
            label={t('unknown.company')}
            maxLength={200}
            isPrivate
            value={fields.company}
            onChange={set('company')}
          />
          <TextField
            label={t('unknown.remark')}
            maxLength={200}
            isPrivate
            value={fields.remark}
            onChange={set('remark')}
          />
        </div>
      ) : (
        <Button variant="plain" className="person-more" onClick={() => setOpen(true)}>
          {t('unknown.more')}
        </Button>
      )}
    </div>
  );
}
