import { useState } from 'react';
import type { Proposal } from '../../lib/domain/identity/match.ts';
import { readContactInput } from '../../lib/services/contact-input.ts';
import type { NewContactPoint, NewCustomer } from '../../lib/services/customers.ts';
import type { ShownPerson } from '../../lib/services/links.ts';

export type NewPersonErrors = { name: boolean; reach: 'missing' | 'bad' | null; source: boolean };

type Fields = { name: string; remark: string; company: string; source: string; reach: string };

/** What is filled in for a new customer, begun with what the page offers. */
export function useNewPersonForm(proposal: Proposal, shown: ShownPerson | null, source: string) {
  const [fields, setFields] = useState<Fields>({
    name: proposal.name,
    remark: proposal.remark,
    company: proposal.company,
    source,
    reach: '',
  });
  const [points, setPoints] = useState<readonly NewContactPoint[]>(proposal.contactPoints);
  const [errors, setErrors] = useState<NewPersonErrors | null>(null);
  const set = (key: keyof Fields) => (value: string) => setFields({ ...fields, [key]: value });
  const typed = fields.reach.trim() ? readContactInput(fields.reach) : null;

  /** The customer as filled in; null when a required field is open, which is then marked. */
  const read = (): NewCustomer | null => {
    const isReachBad = fields.reach.trim() !== '' && typed === null;
    const hasReach = points.length > 0 || typed !== null || shown !== null;
    const found: NewPersonErrors = {
      name: fields.name.trim() === '',
      reach: isReachBad ? 'bad' : hasReach ? null : 'missing',
      source: fields.source.trim() === '',
    };
    const isBad = found.name || found.reach !== null || found.source;
    setErrors(isBad ? found : null);
    if (isBad) return null;
    const contactPoints = withTyped(points, typed);
    const isReachable = contactPoints.some((point) => point.value === shown?.name);
    return {
      name: fields.name.trim(),
      remark: fields.remark.trim(),
      company: fields.company.trim(),
      source: fields.source.trim(),
      profile: proposal.profile,
      contactPoints,
      // Known by a contact point, a name need not be remembered too.
      shownAs: isReachable ? null : shown,
    };
  };
  const remove = (point: NewContactPoint): void =>
    setPoints(points.filter((other) => other !== point));
  const add = (point: NewContactPoint): void => setPoints(withTyped(points, point));
  return { fields, set, points, add, remove, errors, read };
}

function withTyped(points: readonly NewContactPoint[], typed: NewContactPoint | null) {
  const isNew =
    typed && !points.some(({ kind, value }) => kind === typed.kind && value === typed.value);
  return typed && isNew ? [...points, typed] : [...points];
}
