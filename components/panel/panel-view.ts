import { useState } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';

/** What the user chose to look at instead of what the page shows. */
export type ChosenView =
  | { kind: 'page' }
  | { kind: 'today' }
  | { kind: 'customer'; id: CustomerId };

export type PanelView = {
  view: ChosenView;
  show: (view: ChosenView) => void;
};

const page: ChosenView = { kind: 'page' };

/**
 * The view that was chosen, for as long as the page shows the same person: another conversation
 * brings the panel back to it. A choice made before the page was known stays.
 */
export function usePanelView(subject: string | null, first: ChosenView): PanelView {
  const [chosen, setChosen] = useState<{ view: ChosenView; on: string | null }>({
    view: first,
    on: null,
  });
  const isNew = subject !== null && chosen.on !== subject;
  // The first subject is that of the page the panel was opened on; a later one is another person.
  if (isNew) setChosen({ view: chosen.on === null ? chosen.view : page, on: subject });
  const isStill = chosen.on === null || subject === null || chosen.on === subject;
  return {
    view: isStill ? chosen.view : page,
    show: (view) => setChosen({ view, on: subject }),
  };
}
