import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchCandidate, Proposal, Reason } from '../../lib/domain/identity/match.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomers } from '../../lib/queries/customer.ts';
import type { NewContactPoint } from '../../lib/services/customers.ts';
import { confirmLink, type ShownPerson } from '../../lib/services/links.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { NewPerson } from './new-person.tsx';
import { PersonRow } from './person-row.tsx';
import { placeLine } from './place-line.ts';
import { useReasonWords } from './reason-words.ts';

export type WhichOneProps = {
  candidates: readonly MatchCandidate[];
  proposal: Proposal;
  site: string;
  shown: ShownPerson | null;
  offered: readonly NewContactPoint[];
  onOpen: (id: CustomerId) => void;
  /** The link that a choice made, to hold for the conversation in front. */
  onPicked: (linkId: string) => void;
};

/** Several customers may be meant: asked once, remembered from then on. */
export function WhichOne(props: WhichOneProps) {
  const { candidates, proposal, site, shown, offered, onOpen, onPicked } = props;
  const { t } = useTranslation('person');
  const [isNone, setNone] = useState(false);
  const isOne = candidates.length === 1;
  if (isNone) {
    return <NewPerson proposal={proposal} site={site} shown={shown} offered={offered} />;
  }
  return (
    <div className="person-page">
      <Card edge="dashed" label={t('which.title')}>
        <div>
          <h1 className="person-name">{isOne ? t('which.titleOne') : t('which.title')}</h1>
          <p className="field-hint">
            <span className="private">{shown?.name ?? proposal.name}</span> · {t('which.hint')}
          </p>
        </div>
        <PersonChoices choices={candidates} shown={shown} onOpen={onOpen} onPicked={onPicked} />
        <Button isWide onClick={() => setNone(true)}>
          {isOne ? t('which.noneOne') : t('which.none')}
        </Button>
      </Card>
    </div>
  );
}

export type PersonChoicesProps = {
  choices: readonly { customerId: CustomerId; reason: Reason }[];
  shown: ShownPerson | null;
  onOpen: (id: CustomerId) => void;
  onPicked: (linkId: string) => void;
};

/** Customers who may be the person on the page; choosing one is remembered and can be undone. */
export function PersonChoices({ choices, shown, onOpen, onPicked }: PersonChoicesProps) {
  const { t } = useTranslation('person');
  const words = useReasonWords();
  const { act } = useAct();
  const customers = useCustomers(choices.map((choice) => choice.customerId)).data;
  const choose = async (customer: Customer): Promise<void> => {
    if (!shown) return onOpen(customer.id);
    const done = t('unknown.confirmed', { shown: shown.name, name: customer.name });
    const link = await act((workspace) => confirmLink(workspace, customer.id, shown), { done });
    if (link) onPicked(link.value.id);
  };
  return (
    <ul className="person-rows">
      {choices.map(({ customerId, reason }) => {
        const customer = customers?.get(customerId);
        return customer ? (
          <li key={customerId}>
            <PersonRow
              customer={customer}
              more={<CandidateLines customer={customer} reason={words(reason)} />}
              onChoose={() => void choose(customer)}
            />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function CandidateLines({ customer, reason }: { customer: Customer; reason: string }) {
  const place = placeLine(customer);
  return (
    <>
      {place ? <span className="person-row-place private">{place}</span> : null}
      <span>{reason}</span>
    </>
  );
}
