import { CircleAlert, HandCoins } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ageingOf } from '../../lib/domain/contracts/ageing.ts';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import { type Currency, formatAmount } from '../../lib/domain/money.ts';
import type { Contract } from '../../lib/domain/records/contract.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useComplaints } from '../../lib/queries/complaints.ts';
import { useContracts } from '../../lib/queries/contracts.ts';
import { classNames } from '../kit/class-names.ts';
import { useReader } from '../kit/use-reader.ts';
import { useComplaintClock, useDurationWords } from './clock-words.ts';
import { useMinute } from './use-minute.ts';
import './service.css';

type ServiceAlertProps = { customerId: CustomerId; onOpen: () => void };

/** What must not be overlooked on any tab: a complaint that waits, and money that is late. */
export function ServiceAlert({ customerId, onOpen }: ServiceAlertProps) {
  useMinute();
  return (
    <>
      <WaitingComplaint customerId={customerId} onOpen={onOpen} />
      <LateMoney customerId={customerId} onOpen={onOpen} />
    </>
  );
}

function WaitingComplaint({ customerId, onOpen }: ServiceAlertProps) {
  const { t } = useTranslation('complaints');
  const complaints = useComplaints(customerId).data;
  const clockOf = useComplaintClock();
  const duration = useDurationWords();
  const clocks = complaints?.rows.map((each) => clockOf(each, complaints)) ?? [];
  const waiting = clocks.flatMap((clock) => (clock.state === 'waiting' ? [clock.leftMs] : []));
  if (waiting.length === 0) return null;
  const leftMs = Math.min(...waiting);
  const isLate = leftMs <= 0;
  return (
    <AlertLine isLate={isLate} icon={<CircleAlert aria-hidden="true" />} onOpen={onOpen}>
      {t(isLate ? 'line.late' : 'line.waiting', { time: duration(leftMs) })}
    </AlertLine>
  );
}

function LateMoney({ customerId, onOpen }: ServiceAlertProps) {
  const { t, i18n } = useTranslation('complaints');
  const { now, zone } = useReader();
  const contracts = useContracts(customerId).data ?? [];
  const { byCurrency, oldestDays } = overdueOf(contracts, dayOf(toInstant(now), zone));
  if (oldestDays === 0) return null;
  const amount = [...byCurrency]
    .map(([currency, minor]) => formatAmount(minor, currency, i18n.language))
    .join(' + ');
  return (
    <AlertLine isLate icon={<HandCoins aria-hidden="true" />} onOpen={onOpen}>
      <span className="figures private">{t('line.overdue', { amount, days: oldestDays })}</span>
    </AlertLine>
  );
}

/** Amounts of two currencies are never added. */
function overdueOf(contracts: readonly Contract[], today: string) {
  const byCurrency = new Map<Currency, number>();
  let oldest = 0;
  for (const contract of contracts) {
    const { overdueMinor, oldestDays } = ageingOf(contract, today);
    if (overdueMinor === 0) continue;
    const { currency } = contract;
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + overdueMinor);
    oldest = Math.max(oldest, oldestDays);
  }
  return { byCurrency, oldestDays: oldest };
}

type AlertLineProps = {
  isLate: boolean;
  icon: ReactNode;
  onOpen: () => void;
  children: ReactNode;
};

function AlertLine({ isLate, icon, onOpen, children }: AlertLineProps) {
  return (
    <button
      type="button"
      className={classNames('service-alert', !isLate && 'service-alert-due')}
      onClick={onOpen}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
