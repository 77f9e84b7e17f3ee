import { useTranslation } from 'react-i18next';
import type { MatchCandidate, Proposal, Reason } from '../../lib/domain/identity/match.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomers } from '../../lib/queries/customer.ts';
import { confirmLink, type ShownPerson } from '../../lib/services/links.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { PersonRow } from './person-row.tsx';
import { placeLine } from './place-line.ts';
import { useReasonWords } from './reason-words.ts';

export type WhichOneProps = {
  candidates: readonly MatchCandidate[];
  proposal: Proposal;
  shown: ShownPerson | null;
  onOpen: (id: CustomerId) => void;
  /** Whom the rep chose, to hold for the conversation in front; null for none of them. */
  onPicked: (id: CustomerId | null) => void;
};

/** Several customers may be meant: asked once, remembered from then on. */
export function WhichOne(props: WhichOneProps) {
  const { candidates, proposal, shown, onOpen, onPicked } = props;
  const { t } = useTranslation('person');
  const isOne = candidates.length === 1;
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
        <Button isWide onClick={() => onPicked(null)}>
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
  onPicked: (id: CustomerId) => void;
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
    if (link) onPicked(customer.id);
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
