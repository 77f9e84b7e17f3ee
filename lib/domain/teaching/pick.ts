import type { Finder } from '../selectors/site-data.ts';
import type { FieldKey } from '../sighting.ts';

/** Fields of a person that can be pointed at on a page, besides the business's own. */
export const taughtFields = [
  'name',
  'phone',
  'email',
  'wechat',
  'company',
  'title',
  'remark',
  'region',
] as const satisfies readonly FieldKey[];
export type TaughtField = (typeof taughtFields)[number];

/** Why what was clicked cannot be used. */
export const pickProblems = ['empty', 'noPhone', 'noEmail', 'oneOfMany'] as const;
export type PickProblem = (typeof pickProblems)[number];

/** Where one field stands, as the picker worked it out from a click. */
export type Picked = {
  /** Two that rest on different things, best first. */
  finders: Finder[];
  /** The words beside the value, where they lead to it; null without. */
  label: string | null;
  /** What these find on the page in front of the user. */
  sample: string;
};

export type PickOutcome =
  | ({ kind: 'chosen' } & Picked)
  | { kind: 'refused'; problem: PickProblem }
  /** The user pressed Escape. */
  | { kind: 'ended' };

/** What the picker shows while it waits for a click; made in the user's language. */
export type PickWords = { title: string; keys: string };
