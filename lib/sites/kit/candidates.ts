import { cleanText } from '../../domain/clean-text.ts';
import {
  type Candidate,
  type FieldKey,
  type Sighting,
  sightingCaps,
} from '../../domain/sighting.ts';

export type Fields = Sighting['fields'];

const surest = 0.98;
const doubt = 0.75;

/**
 * Several readings of one field, best first. Two finders that agree are surer than each
 * alone; finders that disagree are all shown, each less sure than it would be by itself.
 */
export function mergeCandidates(read: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string, Candidate>();
  for (const candidate of read) {
    const value = cleanText(candidate.value, sightingCaps.value);
    if (value === '') continue;
    const key = value.toLowerCase();
    const known = byValue.get(key);
    byValue.set(key, known ? agree(known, candidate) : { ...candidate, value });
  }
  const merged = [...byValue.values()];
  const confidence = (found: Candidate) =>
    merged.length > 1 ? found.confidence * doubt : found.confidence;
  return merged
    .map((found) => ({ ...found, confidence: round(confidence(found)) }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, sightingCaps.candidatesPerField);
}

function agree(one: Candidate, other: Candidate): Candidate {
  const better = one.confidence >= other.confidence ? one : { ...other, value: one.value };
  const both = 1 - (1 - one.confidence) * (1 - other.confidence);
  return { ...better, confidence: Math.min(surest, both) };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

/** Adds candidates to a field; an empty list adds nothing. */
export function addTo(fields: Fields, key: FieldKey, candidates: readonly Candidate[]): void {
  const merged = mergeCandidates([...(fields[key] ?? []), ...candidates]);
  if (merged.length > 0) fields[key] = merged;
}
