import { netOf } from '../domain/purchases/totals.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { Script } from '../domain/records/script.ts';
import type { ScriptUse } from '../domain/records/script-use.ts';
import { addressName } from '../domain/scripts/address-name.ts';
import { occasionWords } from '../domain/scripts/occasion-words.ts';
import { type Ranking, rankScripts } from '../domain/scripts/rank-scripts.ts';
import { fitOf, isForSegment, type ScriptReader } from '../domain/scripts/script-fit.ts';
import { type ScriptSuccess, successByScript, successRate } from '../domain/scripts/success.ts';
import { type Filled, fillVariables, languageOfStep } from '../domain/scripts/variables.ts';
import { scriptValues } from '../texts/script-values.ts';
import { type Library, readLibrary } from './scripts-library.ts';
import { outcomeWindows, segmentsOf } from './scripts-use.ts';
import type { Workspace } from './workspace.ts';

export type SuggestRequest = {
  customerId: CustomerId;
  /** What the customer just wrote; empty where nothing is seen. */
  text: string;
  /** Why the customer is due, in words; asked where the customer wrote nothing. */
  reason?: string;
  /** The trigger that made the follow-up; empty for one made by hand. */
  trigger?: string;
  /** How the rep is called on the page; empty where it is not told. */
  me?: string;
  /** Language of dates and lists in the filled words. */
  language?: string;
  limit?: number;
};

export type Suggestion = {
  script: Script;
  /** The steps with their variables filled. */
  steps: Filled[];
  /** Instant of the last use with this customer; null without one. */
  usedAt: string | null;
  /** Uses that can be judged, and how many of them earned a reply or an order. */
  success: ScriptSuccess['all'];
};

export type Suggestions = {
  /** Best first. */
  offered: Suggestion[];
  /** What they are offered for; null where the library is empty. */
  basis: 'text' | 'reason' | 'segment' | null;
  /** What the text is about, as concepts of the lexicon. */
  concepts: string[];
  /** Nothing is offered for a customer who is not to be contacted. */
  mayBeContacted: boolean;
};

type Known = {
  library: Library;
  reader: ScriptReader;
  uses: ScriptUse[];
  success: Map<string, ScriptSuccess>;
};

async function readKnown(workspace: Workspace, customer: Customer): Promise<Known> {
  const library = await readLibrary(workspace);
  const segments = await segmentsOf(workspace, customer.id);
  const uses = await workspace.db.scriptUse.toArray();
  const windows = await outcomeWindows(workspace);
  return {
    library,
    reader: { segments, audience: customer.audience ?? null },
    uses: uses.filter(({ deletedAt }) => deletedAt === null),
    success: successByScript(uses, workspace.now(), windows),
  };
}

function rateOf({ success, reader }: Known, id: string): number {
  return successRate(success.get(id), reader.segments[0] ?? '');
}

function rank(known: Known, text: string): Ranking {
  const { scripts, index, lexicon } = known.library;
  const byId = new Map(scripts.map((script) => [script.id as string, script]));
  const fit = (id: string): number => {
    const script = byId.get(id);
    return script ? fitOf(script, known.reader) : 1;
  };
  const successOf = (id: string): number => rateOf(known, id);
  return rankScripts(index, text, lexicon, { successOf, fitOf: fit });
}

type Chosen = { scripts: Script[] } & Pick<Suggestions, 'basis' | 'concepts'>;

function near(known: Known, text: string): Pick<Chosen, 'scripts' | 'concepts'> {
  const { ranked, concepts } = rank(known, text);
  const byId = new Map(known.library.scripts.map((script) => [script.id as string, script]));
  const scripts = ranked.flatMap(({ id, isNear }) => (isNear ? (byId.get(id) ?? []) : []));
  return { scripts, concepts };
}

/** What the customer wrote comes first; else why they are due; else the scripts of their segment. */
function choose(known: Known, text: string, reason: string): Chosen {
  if (known.library.scripts.length === 0) return { scripts: [], basis: null, concepts: [] };
  if (text.trim() !== '') return { ...near(known, text), basis: 'text' };
  const due = reason.trim() === '' ? null : near(known, reason);
  if (due && due.scripts.length > 0) return { ...due, basis: 'reason' };
  const scripts = known.library.scripts
    .filter((script) => isForSegment(script, known.reader))
    .toSorted((a, b) => rateOf(known, b.id) - rateOf(known, a.id));
  return { scripts, basis: 'segment', concepts: [] };
}

async function valuesFor(workspace: Workspace, customer: Customer, request: SuggestRequest) {
  const purchases = await workspace.db.purchase.where('customerId').equals(customer.id).toArray();
  const last = purchases
    .filter((each) => each.deletedAt === null && netOf(each) > 0)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const facts = {
    customer: addressName(customer),
    company: customer.company,
    birthday: customer.profile.birthday ?? '',
    lastOrder: last ? { at: last.at, items: last.items.map(({ name }) => name) } : null,
    me: request.me ?? '',
  };
  const reader = { now: workspace.now(), zone: workspace.zone() };
  const { language: own = 'zh-CN' } = request;
  // A Chinese sentence takes Chinese words, whatever language the rep reads the panel in.
  return (step: string) =>
    scriptValues(facts, { ...reader, language: languageOfStep(step) ?? own });
}

/**
 * Scripts for a customer, best first, with their variables filled: for what the customer just wrote, else
 * for the reason they are due, else for their segment. Nothing is offered that is not near
 * enough, nor for a customer who is not to be contacted.
 */
export async function suggestFor(
  workspace: Workspace,
  request: SuggestRequest,
): Promise<Suggestions> {
  const { customerId, text, reason = '', trigger = '', limit = 3 } = request;
  const customer = await workspace.db.customer.get(customerId);
  const mayBeContacted = customer?.doNotContact !== true;
  if (!customer || !mayBeContacted) {
    return { offered: [], basis: null, concepts: [], mayBeContacted };
  }
  const known = await readKnown(workspace, customer);
  const { scripts, basis, concepts } = choose(known, text, `${reason} ${occasionWords(trigger)}`);
  const valuesOf = await valuesFor(workspace, customer, request);
  const offered = scripts.slice(0, limit).map((script) => ({
    script,
    steps: script.steps.map((step) => fillVariables(step, valuesOf(step))),
    usedAt: lastUse(known.uses, script, customerId),
    success: known.success.get(script.id)?.all ?? { uses: 0, earned: 0 },
  }));
  return { offered, basis, concepts, mayBeContacted };
}

function lastUse(uses: readonly ScriptUse[], { id }: Script, customerId: CustomerId) {
  const own = uses.filter((use) => use.scriptId === id && use.customerId === customerId);
  return (
    own
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? null
  );
}
