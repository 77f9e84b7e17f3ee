import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../lib/domain/records/complaint.ts';
import { useAct } from '../../lib/queries/act.ts';
import type { Complaints } from '../../lib/queries/complaints.ts';
import {
  answerComplaint,
  deleteComplaint,
  editComplaint,
  reopenComplaint,
} from '../../lib/services/complaints.ts';
import { dayWords, fullWords, timeWords } from '../../lib/texts/time-words.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { EditableRow } from '../profile/editable-row.tsx';
import { SuggestedScripts } from '../scripts/suggested-scripts.tsx';
import { useClockWords, useComplaintClock } from './clock-words.ts';
import { ComplaintSteps } from './complaint-steps.tsx';
import { WriteComplaint } from './write-complaint.tsx';

type ComplaintEntryProps = { complaint: Complaint } & Pick<Complaints, 'contacts' | 'limits'>;

/** One complaint: its clock, what was said, how it is handled. */
export function ComplaintEntry({ complaint, contacts, limits }: ComplaintEntryProps) {
  const { t } = useTranslation('complaints');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const clock = useComplaintClock()(complaint, { contacts, limits });
  const { words, tone } = useClockWords()(clock);
  const [isOpened, setOpened] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const isClosed = clock.state === 'closed';
  const { at, text, customerId } = complaint;
  if (isEditing) {
    const form = { customerId, complaint, hours: limits.hours };
    return <WriteComplaint {...form} onDone={() => setEditing(false)} />;
  }
  const answer = (): void => {
    void act((workspace) => answerComplaint(workspace, complaint), { done: t('responded') });
  };
  return (
    <article className="service-entry" aria-label={text}>
      <div className="service-entry-head">
        <Pill tone={tone}>{words}</Pill>
        <time className="service-small figures" dateTime={at} title={fullWords(at, reader)}>
          {dayWords(at, reader)} {timeWords(at, reader)}
        </time>
        <ComplaintMenu complaint={complaint} onEdit={() => setEditing(true)} />
      </div>
      <p className="service-words private">{text}</p>
      {isClosed ? (
        <Button
          variant="plain"
          className="service-add"
          aria-expanded={isOpened}
          onClick={() => setOpened(!isOpened)}
        >
          {isOpened ? t('hideHistory') : t('history')}
        </Button>
      ) : null}
      {isClosed && !isOpened ? null : (
        <>
          <div className="service-line">
            {clock.state === 'waiting' ? (
              <Button isBusy={isBusy} onClick={answer}>
                {t('respond')}
              </Button>
            ) : null}
            <ComplaintSteps complaint={complaint} />
          </div>
          <Handling complaint={complaint} />
          {clock.state === 'waiting' || clock.state === 'answered' ? (
            <WhatToSay customerId={customerId} />
          ) : null}
        </>
      )}
    </article>
  );
}

/** Scripts for a complaint, when they are asked for: sorry, listen, solve. */
function WhatToSay({ customerId }: Pick<Complaint, 'customerId'>) {
  const { t } = useTranslation('complaints');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="plain"
        className="service-add"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('hideScripts') : t('scripts')}
      </Button>
      {isOpen ? <SuggestedScripts customerId={customerId} query="" reason={t('worry')} /> : null}
    </>
  );
}

function Handling({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const { act } = useAct();
  const save = async (edit: Parameters<typeof editComplaint>[2]): Promise<boolean> => {
    const done = t('edited');
    return (await act((open) => editComplaint(open, complaint, edit), { done })) !== null;
  };
  return (
    <dl>
      {(['cause', 'solution'] as const).map((field) => (
        <EditableRow
          key={field}
          label={t(field)}
          value={complaint[field]}
          maxLength={1_000}
          onSave={(value) => save({ [field]: value })}
        />
      ))}
    </dl>
  );
}

type ComplaintMenuProps = { complaint: Complaint; onEdit: () => void };

function ComplaintMenu({ complaint, onEdit }: ComplaintMenuProps) {
  const { t } = useTranslation('complaints');
  const { act } = useAct();
  const reopen = (): void => {
    void act((workspace) => reopenComplaint(workspace, complaint), { done: t('reopened') });
  };
  const remove = (): void => {
    void act((workspace) => deleteComplaint(workspace, complaint), { done: t('removed') });
  };
  const entries: MenuEntry[] = [
    { key: 'edit', label: t('edit'), onSelect: onEdit },
    ...(complaint.steps.solved ? [{ key: 'reopen', label: t('reopen'), onSelect: reopen }] : []),
    { key: 'remove', label: t('remove'), isDanger: true, onSelect: remove },
  ];
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          className="icon-button-small"
          label={t('acts')}
          icon={<Ellipsis aria-hidden="true" />}
        />
      }
      entries={entries}
    />
  );
}
