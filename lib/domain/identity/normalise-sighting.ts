import type { Candidate, FieldKey, Sighting } from '../sighting.ts';
import { normaliseEmail } from './normalise-email.ts';
import { normalisePhone } from './normalise-phone.ts';

const forms: Partial<Record<FieldKey, (written: string) => string | null>> = {
  phone: (written) => normalisePhone(written),
  textPhone: (written) => normalisePhone(written),
  email: normaliseEmail,
  textEmail: normaliseEmail,
};

function normaliseAll(candidates: readonly Candidate[], form: (written: string) => string | null) {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const value = form(candidate.value);
    if (value !== null && !kept.has(value)) kept.set(value, { ...candidate, value });
  }
  return [...kept.values()];
}

/**
 * A sighting with its phones as E.164 (bare digits where the country is unknown) and its e-mails in
 * lower case, so that equal contact points are equal text. Values that are neither are dropped.
 */
export function normaliseSighting(sighting: Sighting): Sighting {
  const fields: Sighting['fields'] = {};
  for (const [key, candidates] of Object.entries(sighting.fields)) {
    const form = forms[key as FieldKey]; // Object.entries forgets the literal keys
    const kept = form ? normaliseAll(candidates, form) : candidates;
    if (kept.length > 0) fields[key as FieldKey] = kept;
  }
  return { ...sighting, fields };
}
