import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addFollowUps, tagCustomers } from '../../lib/services/sheet-people.ts';
import { wallWords } from '../followups/due-words.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';

export type BulkActsProps = {
  chosen: readonly CustomerId[];
  isAll: boolean;
  onPickAll: (isAll: boolean) => void;
};

/** One act for all chosen customers, taken back as one. */
export function BulkActs({ chosen, isAll, onPickAll }: BulkActsProps) {
  const { t } = useTranslation('sheets');
  const [form, setForm] = useState<'tag' | 'followUp' | null>(null);
  const done = (): void => setForm(null);
  const count = chosen.length;
  return (
    <div className="sheets-bulk">
      <div className="sheets-line">
        <label className="sheets-all">
          <input
            type="checkbox"
            aria-label={t('list.pickAll')}
            checked={isAll}
            onChange={(event) => onPickAll(event.target.checked)}
          />
          <span className="figures">{t('bulk.chosen', { count })}</span>
        </label>
        <Button disabled={count === 0} onClick={() => setForm('tag')}>
          {t('bulk.tag')}
        </Button>
        <Button disabled={count === 0} onClick={() => setForm('followUp')}>
          {t('bulk.followUp')}
        </Button>
      </div>
      {form === 'tag' ? <TagForm chosen={chosen} onDone={done} /> : null}
      {form === 'followUp' ? <FollowUpForm chosen={chosen} onDone={done} /> : null}
    </div>
  );
}

type FormProps = { chosen: readonly CustomerId[]; onDone: () => void };

function TagForm({ chosen, onDone }: FormProps) {
  const { t } = useTranslation('sheets');
  const { act, isBusy } = useAct();
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (tag === '') return;
    const done = t('bulk.tagged', { count: chosen.length, tag });
    if (await act((open) => tagCustomers(open, chosen, tag), { done })) onDone();
  };
  return (
    <form className="sheets-form" onSubmit={(event) => void save(event)}>
      <TextField
        label={t('bulk.tagLabel')}
        placeholder={t('bulk.tagPlaceholder')}
        maxLength={40}
        value={typed}
        onChange={setTyped}
      />
      <FormActs isReady={tag !== '' && chosen.length > 0} isBusy={isBusy} onCancel={onDone} />
    </form>
  );
}

function FollowUpForm({ chosen, onDone }: FormProps) {
  const { t } = useTranslation('sheets');
  const { t: say } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [typed, setTyped] = useState('');
  const now = toInstant(reader.now);
  const when = typed.trim() === '' ? null : parseWhen(typed, { now, zone: reader.zone });
  const title = (when?.rest.trim() || say('untitled')).slice(0, 300);
  const words = when ? wallWords(when, reader) : '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!when) return;
    const { dueOn, dueTime } = when;
    const done = t('bulk.followedUp', { count: chosen.length, when: words });
    const input = { title, dueOn, dueTime };
    if (await act((open) => addFollowUps(open, chosen, input), { done })) onDone();
  };
  return (
    <form className="sheets-form" onSubmit={(event) => void save(event)}>
      <TextField
        label={t('bulk.followUpLabel')}
        placeholder={t('bulk.followUpPlaceholder')}
        hint={when ? say('preview', { when: words, title }) : say('noDate')}
        maxLength={300}
        value={typed}
        onChange={setTyped}
      />
      <FormActs isReady={when !== null && chosen.length > 0} isBusy={isBusy} onCancel={onDone} />
    </form>
  );
}

type FormActsProps = { isReady: boolean; isBusy: boolean; onCancel: () => void };

function FormActs({ isReady, isBusy, onCancel }: FormActsProps) {
  const { t } = useTranslation('sheets');
  return (
    <div className="sheets-acts">
      <Button variant="plain" onClick={onCancel}>
        {t('bulk.cancel')}
      </Button>
      <Button type="submit" disabled={!isReady} isBusy={isBusy}>
        {t('bulk.add')}
      </Button>
    </div>
  );
}
