import type { ReactNode } from 'react';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { Avatar } from '../kit/avatar.tsx';
import { placeLine } from './place-line.ts';
import './person.css';

export type PersonRowProps = {
  customer: Customer;
  /** Under the name, instead of company and place. */
  more?: ReactNode;
  /** At the right. */
  side?: ReactNode;
  onChoose: () => void;
};

/** One customer in a list; the whole row is the button. */
export function PersonRow({ customer, more, side, onChoose }: PersonRowProps) {
  return (
    <button type="button" className="person-row" onClick={onChoose}>
      <Avatar name={customer.name} />
      <span className="person-row-words">
        <span className="person-row-name private">{customer.name}</span>
        <span className="person-row-more">{more ?? placeLine(customer)}</span>
      </span>
      {side}
    </button>
  );
}
