import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renewalOf } from '../../lib/domain/contracts/payment-plan.ts';
import { daysBetween } from '../../lib/domain/followups/triggers/due-moment.ts';
import type { Contract } from '../../lib/domain/records/contract.ts';
import { useAct } from '../../lib/queries/act.ts';
import {
  deleteContract,
  endContract,
  renewContract,
  saveContract,
} from '../../lib/services/contracts.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { draftOf } from './contract-form.ts';
import { ContractMoney } from './contract-money.tsx';
import { EditContract } from './edit-contract.tsx';
import { PaymentRow } from './payment-row.tsx';

type Mode = 'read' | 'edit' | 'renew';

/** One agreement: how long it runs, what is owed, its plan; changed or renewed where it stands. */
export function ContractEntry({ contract, today }: { contract: Contract; today: string }) {
  const { t } = useTranslation('contracts');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [mode, setMode] = useState<Mode>('read');
  const close = (): void => setMode('read');
  const { id, customerId, title, startsOn, endsOn, payments } = contract;
  if (mode === 'edit') {
    return (
      <EditContract
        title={t('form.edit')}
        saveLabel={t('form.save')}
        start={draftOf(contract)}
        isBusy={isBusy}
        onDone={close}
        onSave={async (fields) => {
          const done = t('saved', { title: fields.title });
          const all = { ...fields, customerId };
          return (await act((open) => saveContract(open, id, all), { done })) !== null;
        }}
      />
    );
  }
  const from = calendarDayWords(startsOn, reader);
  const to = calendarDayWords(endsOn, reader);
  return (
    <article className="service-entry" aria-label={title}>
      <div className="service-entry-head">
        <span className="service-strong service-words private">{title}</span>
        <TermPill contract={contract} today={today} />
        <ContractMenu contract={contract} onEdit={setMode} />
      </div>
      <p className="service-small figures">{t('term', { from, to })}</p>
      <ContractMoney contract={contract} today={today} />
      {mode === 'renew' ? (
        <EditContract
          title={t('form.renew')}
          saveLabel={t('form.saveRenewal')}
          start={draftOf({ ...contract, ...renewalOf(contract) })}
          isBusy={isBusy}
          onDone={close}
          onSave={async (fields) => {
            const done = t('renewed', { day: calendarDayWords(fields.endsOn, reader) });
            const all = { ...fields, customerId };
            return (await act((open) => renewContract(open, contract, all), { done })) !== null;
          }}
        />
      ) : null}
      {payments.length > 0 ? (
        <ul aria-label={t('payments')}>
          {payments.map((payment, place) => (
            // A plan may have two equal payments; their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${payment.dueOn} ${place}`}>
              <PaymentRow contract={contract} payment={payment} place={place} today={today} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

/** How long it still runs, or what became of it. */
function TermPill({ contract, today }: { contract: Contract; today: string }) {
  const { t } = useTranslation('contracts');
  if (contract.status !== 'active') return <Pill>{t(`statuses.${contract.status}`)}</Pill>;
  const left = daysBetween(today, contract.endsOn);
  if (left < 0) return <Pill tone="late">{t('expired', { count: -left })}</Pill>;
  if (left === 0) return <Pill tone="due">{t('lastDay')}</Pill>;
  // A month ahead a renewal is on the plan.
  return <Pill tone={left <= 31 ? 'due' : 'neutral'}>{t('left', { count: left })}</Pill>;
}

type ContractMenuProps = { contract: Contract; onEdit: (mode: Mode) => void };

function ContractMenu({ contract, onEdit }: ContractMenuProps) {
  const { t } = useTranslation('contracts');
  const { act } = useAct();
  const { title, status } = contract;
  const end = (): void => {
    void act((workspace) => endContract(workspace, contract), { done: t('ended', { title }) });
  };
  const remove = (): void => {
    void act((workspace) => deleteContract(workspace, contract), { done: t('removed', { title }) });
  };
  const running: MenuEntry[] = [
    { key: 'renew', label: t('renew'), onSelect: () => onEdit('renew') },
    { key: 'end', label: t('end'), onSelect: end },
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
      entries={[
        { key: 'edit', label: t('edit'), onSelect: () => onEdit('edit') },
        ...(status === 'active' ? running : []),
        { key: 'remove', label: t('remove'), isDanger: true, onSelect: remove },
      ]}
    />
  );
}
