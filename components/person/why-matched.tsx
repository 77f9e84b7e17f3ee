import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/domain/identity/match.ts';
import type { ContactPoint } from '../../lib/domain/records/contact-point.ts';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useContactPoints } from '../../lib/queries/customer.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { removeContactPoint } from '../../lib/services/customers.ts';
import { rejectLink } from '../../lib/services/links.ts';
import { shownPersonOf, siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { Popover } from '../kit/popover.tsx';
import { useReasonWords } from './reason-words.ts';

export type WhyMatchedProps = { customer: Customer; reason: Reason; seen: Seen };

/** Why this customer is believed to be the person on the page, and the way to say no. */
export function WhyMatched({ customer, reason, seen }: WhyMatchedProps) {
  const { t } = useTranslation('person');
  const words = useReasonWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="person-why">
      <span>{words(reason)}</span>
      <span className="person-why-no">
        <Popover
          label={t('notThemTitle', { name: customer.name })}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={
            <button type="button" className="person-not-them">
              {t('notThem')}
            </button>
          }
        >
          <NotThem customer={customer} reason={reason} seen={seen} onDone={() => setOpen(false)} />
        </Popover>
      </span>
    </p>
  );
}

/** The stored contact point that the reason names, if it rests on one. */
function pointOf(reason: Reason, points: readonly ContactPoint[]): ContactPoint | undefined {
  const value =
    reason.kind === 'exactEmail'
      ? reason.email
      : reason.kind === 'exactPhone' || reason.kind === 'remarkPhone'
        ? reason.phone
        : reason.kind === 'tolerantPhone'
          ? reason.stored
          : reason.kind === 'handle'
            ? reason.handle
            : null;
  return points.find((point) => point.value === value);
}

function NotThem({ customer, reason, seen, onDone }: WhyMatchedProps & { onDone: () => void }) {
  const { t, i18n } = useTranslation('person');
  const { act, isBusy } = useAct();
  const point = pointOf(reason, useContactPoints(customer.id).data ?? []);
  const shown = shownPersonOf(seen.frame.sighting);
  const { name } = customer;
  const reject = async (): Promise<void> => {
    if (!shown) return;
    const done = t('rejected', { shown: shown.name, name });
    if (await act((workspace) => rejectLink(workspace, customer.id, shown), { done })) onDone();
  };
  const remove = async (): Promise<void> => {
    if (!point) return;
    const done = t('contactRemoved', { value: point.shown || point.value });
    if (await act((workspace) => removeContactPoint(workspace, point), { done })) onDone();
  };
  const site = siteName(seen.frame.site, i18n.language);
  return (
    <div className="person-not-them-form">
      <p>
        {point
          ? t('notThemContact', { name, value: point.shown || point.value })
          : t('notThemName', { site, name, shown: shown?.name ?? name })}
      </p>
      {point ? (
        <Button isWide isBusy={isBusy} onClick={() => void remove()}>
          {t('removeContact', { name })}
        </Button>
      ) : null}
      {shown ? (
        <Button isWide isBusy={isBusy} onClick={() => void reject()}>
          {t('rejectHere')}
        </Button>
      ) : null}
    </div>
  );
}
