import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { Need } from '../../lib/domain/records/need.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useNeeds } from '../../lib/queries/customer.ts';
import { addNeed, removeNeed } from '../../lib/services/interactions.ts';
import { dayWords } from '../../lib/texts/time-words.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Chip, Pill } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';

/** What a customer needs and what bothers them: dated, with where it was learned. */
export function Needs({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('profile');
  const needs = useNeeds(customerId).data ?? [];
  return (
    <div className="profile-stack">
      {needs.length === 0 ? (
        <p className="muted">{t('needsEmpty')}</p>
      ) : (
        <ul>
          {needs.map((need) => (
            <li key={need.id}>
              <NeedRow need={need} />
            </li>
          ))}
        </ul>
      )}
      <AddNeed customerId={customerId} />
    </div>
  );
}

function NeedRow({ need }: { need: Need }) {
  const { t } = useTranslation('profile');
  const { act } = useAct();
  const reader = useReader();
  const remove = (): void => {
    void act((workspace) => removeNeed(workspace, need), { done: t('needRemoved') });
  };
  return (
    <div className="profile-need">
      <Pill tone={need.kind === 'pain' ? 'due' : 'note'}>{t(need.kind)}</Pill>
      <div className="profile-grow">
        <p className="private">{need.text}</p>
        <p className="field-hint">
          {[dayWords(need.at, reader), need.source].filter(Boolean).join(' · ')}
        </p>
      </div>
      <IconButton
        className="icon-button-small"
        label={t('removeNeed', { text: need.text })}
        icon={<X aria-hidden="true" />}
        onClick={remove}
      />
    </div>
  );
}

function AddNeed({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('profile');
  const { act, isBusy } = useAct();
  const [kind, setKind] = useState<Need['kind']>('need');
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const isEmpty = text.trim() === '';
  const save = async (): Promise<void> => {
    const need = { customerId, kind, text: text.trim(), source: source.trim() };
    if (!(await act((workspace) => addNeed(workspace, need), { done: t('needSaved') }))) return;
    setText('');
    setSource('');
  };
  return (
    <form
      className="profile-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void save();
      }}
    >
      <div className="profile-line-form">
        <TextField
          label={t('needText')}
          isLabelHidden
          placeholder={t('needText')}
          maxLength={1000}
          value={text}
          onChange={setText}
        />
        <Button type="submit" disabled={isEmpty} isBusy={isBusy}>
          {t('addNeed')}
        </Button>
      </div>
      {isEmpty ? null : (
        <div className="profile-need-more">
          {(['need', 'pain'] as const).map((each) => (
            <Chip key={each} isPressed={kind === each} onClick={() => setKind(each)}>
              {t(each)}
            </Chip>
          ))}
          <TextField
            label={t('needSource')}
            isLabelHidden
            placeholder={`${t('needSource')}: ${t('needSourceHint')}`}
            maxLength={200}
            value={source}
            onChange={setSource}
          />
        </div>
      )}
    </form>
  );
}
