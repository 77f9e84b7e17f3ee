import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/domain/identity/match.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import { useRememberCustomer } from '../../lib/queries/last-customer.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { TalkCapture } from '../capture/talk-capture.tsx';
import { Service } from '../complaints/service.tsx';
import { ServiceAlert } from '../complaints/service-alert.tsx';
import { NextThing } from '../followups/next-thing.tsx';
import { EmptyState } from '../kit/notice.tsx';
import { SectionTabs } from '../kit/section-tabs.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { Profile } from '../profile/profile.tsx';
import { Purchases } from '../purchases/purchases.tsx';
import { ValueLine } from '../purchases/value-line.tsx';
import { PanelScripts } from '../scripts/panel-scripts.tsx';
import { SegmentChips } from '../segments/segment-pill.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { PersonHead } from './person-head.tsx';
import { WhyMatched } from './why-matched.tsx';

export type KnownPersonProps = {
  customerId: CustomerId;
  /** Why they are believed to be on the page; absent when the user opened them. */
  match?: { reason: Reason; seen: Seen };
};

/** The card of a customer: who, why, what next, what they are worth, everything else in tabs. */
export function KnownPerson({ customerId, match }: KnownPersonProps) {
  const { t } = useTranslation('person');
  const { t: shell } = useTranslation('shell');
  const { data: customer, isPending } = useCustomer(customerId);
  useRememberCustomer(customerId);
  if (isPending) {
    return (
      <div className="person-page">
        <Skeleton label={shell('loading')} lines={6} />
      </div>
    );
  }
  if (!customer) {
    return (
      <div className="person-page">
        <EmptyState title={t('gone')}>{t('goneDo')}</EmptyState>
      </div>
    );
  }
  return (
    <article className="person" aria-label={customer.name}>
      <PersonHead customer={customer} />
      {match ? <WhyMatched key={match.seen.subject} customer={customer} {...match} /> : null}
      <NextThing customer={customer} />
      <ValueLine customerId={customer.id} />
      <SegmentChips customerId={customer.id} />
      {match ? (
        <TalkCapture key={`capture ${match.seen.subject}`} customer={customer} seen={match.seen} />
      ) : null}
      <PanelScripts customerId={customer.id} seen={match?.seen ?? null} />
      <Sections customer={customer} />
    </article>
  );
}

type Section = 'timeline' | 'purchases' | 'service' | 'profile';

function Sections({ customer }: { customer: Customer }) {
  const { t } = useTranslation('person');
  const { t: timeline } = useTranslation('timeline');
  const { t: purchases } = useTranslation('purchases');
  const { t: service } = useTranslation('complaints');
  const { t: profile } = useTranslation('profile');
  const [section, setSection] = useState<Section>('timeline');
  const page = (content: ReactNode) => <div className="person-page">{content}</div>;
  return (
    <>
      <ServiceAlert customerId={customer.id} onOpen={() => setSection('service')} />
      <SectionTabs
        label={t('sections')}
        value={section}
        onChange={setSection}
        tabs={[
          {
            value: 'timeline',
            label: timeline('title'),
            content: page(<Timeline customerId={customer.id} />),
          },
          {
            value: 'purchases',
            label: purchases('title'),
            content: page(<Purchases customerId={customer.id} />),
          },
          {
            value: 'service',
            label: service('service'),
            content: page(<Service customerId={customer.id} />),
          },
          {
            value: 'profile',
            label: profile('title'),
            content: page(<Profile customer={customer} />),
          },
        ]}
      />
    </>
  );
}
