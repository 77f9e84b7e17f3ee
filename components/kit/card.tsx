import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './card.css';

export type CardProps = {
  children: ReactNode;
  /** Heading of the card; leave out when the content has its own. */
  title?: ReactNode;
  /** Beside the heading. */
  action?: ReactNode;
  /** `dashed` for what is not saved yet, `accent` for the one next thing. */
  edge?: 'plain' | 'dashed' | 'accent';
  label?: string;
};

export function Card({ children, title, action, edge = 'plain', label }: CardProps) {
  return (
    <section className={classNames('card', `card-${edge}`)} aria-label={label}>
      {title ? (
        <header className="card-head">
          <h2 className="card-title">{title}</h2>
          {action}
        </header>
      ) : null}
      {children}
    </section>
  );
}
