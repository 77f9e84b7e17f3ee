import { proposePlan } from '../contracts/payment-plan.ts';
import { shiftDay, shiftMonth } from '../followups/calendar-day.ts';
import { toInstant } from '../instants.ts';
import type { Calendar } from './calendar.ts';
import { castStories } from './cast-stories.table.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { CustomerDraft, ProductDraft, ServiceDrafts } from './drafts.ts';
import { goods } from './goods.table.ts';
import type { TradedCustomer } from './make-follow-ups.ts';
import {
  answerWords,
  type ComplaintStory,
  complaintStories,
  contractStories,
  otherNames,
  serviceStories,
} from './service-stories.table.ts';

const hourMs = 3_600_000;
const answerCount = 90;
const contractCount = 16;

type Served = { cast: readonly CustomerDraft[]; traded: readonly TradedCustomer[] };
type Making = { dice: Dice; calendar: Calendar; drafts: ServiceDrafts };
type Handled = { hoursAgo: number; answeredAfter: number | null; solvedAfter: number | null };

/**
 * How the shop's customers are served: complaints at every stage, answers, agreements with their
 * payments, one customer to be won back. Its dice are its own, so that the rest of the world stays.
 */
export function makeService(seed: number, calendar: Calendar, served: Served): ServiceDrafts {
  const drafts: ServiceDrafts = { complaints: [], answers: [], contracts: [], winBacks: [] };
  const making: Making = { dice: diceFrom(seed + 3), calendar, drafts };
  for (const [place, story] of castStories.entries()) {
    const customer = served.cast[place];
    if (customer) tellCast(making, customer, story.id);
  }
  const buyers = served.traded.filter(({ customer }) => customer.purchases.length > 0);
  addComplaints(making, buyers);
  addAnswers(making, buyers);
  addContracts(making, buyers);
  return drafts;
}

/** The goods as a list of products, as their names stand on every order. */
export function makeProducts(): ProductDraft[] {
  return goods.map(({ name, unit, unitMinor }) => ({
    name,
    aliases: [...(otherNames[name] ?? [])],
    unit,
    currency: 'CNY',
    priceMinor: unitMinor,
    isOffered: name !== '通知书封套',
  }));
}

function tellCast({ calendar, drafts }: Making, { id: customerId }: CustomerDraft, id: string) {
  const story = serviceStories[id] ?? {};
  for (const complaint of story.complaints ?? []) {
    drafts.complaints.push(complaintOf(calendar, customerId, complaint, complaint));
  }
  for (const [daysAgo, scale, score, comment] of story.answers ?? []) {
    const at = calendar.at(daysAgo, 11 * 60 + 20);
    drafts.answers.push({ customerId, scale, score, at, comment });
  }
  for (const { title, totalMinor, currency = 'CNY', days, payments } of story.contracts ?? []) {
    const term = { startsOn: calendar.dayAgo(days[0]), endsOn: calendar.dayAgo(-days[1]) };
    const plan = payments.map(([daysAgo, minor, paidMinor]) => {
      const dueOn = calendar.dayAgo(daysAgo);
      return { dueOn, minor, paidMinor, paidOn: paidMinor > 0 ? dueOn : null };
    });
    const terms = { title, currency, totalMinor, ...term };
    drafts.contracts.push({ customerId, ...terms, status: 'active', payments: plan });
  }
  if (!story.winBack) return;
  const { daysAgo, reason } = story.winBack;
  const at = calendar.at(daysAgo, 15 * 60);
  drafts.winBacks.push({ customerId, reason, at, outcome: 'open', endedAt: null });
}

function complaintOf(
  { now }: Calendar,
  customerId: CustomerDraft['id'],
  { text, cause, solution }: ComplaintStory,
  { hoursAgo, answeredAfter, solvedAfter }: Handled,
): ServiceDrafts['complaints'][number] {
  const made = Date.parse(now) - hoursAgo * hourMs;
  const after = (hours: number): string => toInstant(made + hours * hourMs);
  const respondedAt = answeredAfter === null ? null : after(answeredAfter);
  const isChecked = solvedAfter !== null && hoursAgo - solvedAfter > 150;
  const steps = {
    ...(respondedAt ? { apologised: respondedAt, listened: respondedAt } : {}),
    ...(solvedAfter === null ? {} : { solved: after(solvedAfter) }),
    ...(isChecked ? { checked: after(solvedAfter + 75) } : {}),
  };
  return { customerId, at: toInstant(made), text, cause, solution, respondedAt, steps };
}

/** Hours ago, answered and solved after: one is late, one in hand, one to be checked, the rest past. */
const stages: readonly (readonly [number, number | null, number | null])[] = [
  [31, null, null],
  [46, 4, null],
  [130, 2, 40],
  [480, 1, 26],
  [900, 20, 90],
  [1_700, 29, 120],
  [3_100, 6, 30],
  [5_200, 3, 50],
];

function addComplaints({ dice, calendar, drafts }: Making, buyers: readonly TradedCustomer[]) {
  const now = Date.parse(calendar.now);
  // Whoever was called or visited since has been answered.
  const isQuiet = ({ customer }: TradedCustomer): boolean =>
    customer.talks.every(({ at }) => now - Date.parse(at) > 40 * hourMs);
  const quiet = dice.some(buyers.filter(isQuiet), stages.length);
  const told = dice.some(complaintStories, stages.length);
  for (const [place, [hoursAgo, answeredAfter, solvedAfter]] of stages.entries()) {
    const [who, story] = [quiet[place], told[place]];
    if (!who || !story) continue;
    const isOpen = solvedAfter === null;
    const known = isOpen ? { ...story, solution: '' } : story;
    const words = answeredAfter === null ? { ...known, cause: '' } : known;
    const handled = { hoursAgo, answeredAfter, solvedAfter };
    drafts.complaints.push(complaintOf(calendar, who.customer.id, words, handled));
  }
}

function addAnswers({ dice, calendar, drafts }: Making, buyers: readonly TradedCustomer[]) {
  for (const { customer, trade } of dice.some(buyers, answerCount)) {
    const isFirm = trade === 'company' || trade === 'abroad' || trade === 'bookshop';
    const scale = isFirm ? dice.pick(['nps', 'csat10'] as const) : 'csat5';
    const best = scale === 'csat5' ? 5 : 10;
    let daysAgo = dice.between(3, 300);
    for (let left = dice.between(1, 2); left > 0; left -= 1) {
      const isLow = dice.chance(0.12);
      const score = isLow ? Math.round(best * 0.5) : best - dice.between(0, best === 5 ? 1 : 2);
      const comment = dice.pick(answerWords[isLow ? 'low' : 'high']);
      const at = calendar.at(daysAgo, dice.between(9 * 60, 18 * 60));
      drafts.answers.push({ customerId: customer.id, scale, score, at, comment });
      daysAgo += dice.between(60, 160);
    }
  }
}

function addContracts({ dice, calendar, drafts }: Making, buyers: readonly TradedCustomer[]) {
  const today = calendar.dayAgo(0);
  const firms = buyers.filter(({ trade }) => contractStories[trade]);
  for (const { customer, trade } of dice.some(firms, contractCount)) {
    const [title, low, high] = dice.pick(contractStories[trade] ?? []);
    const startsOn = calendar.dayAgo(dice.between(20, 420));
    const endsOn = shiftDay(shiftMonth(startsOn, 12), -1);
    const totalMinor = dice.between(low / 10_000, high / 10_000) * 10_000;
    const isLate = dice.chance(0.2);
    const past = proposePlan(totalMinor, dice.pick([1, 2, 4]), { startsOn, endsOn });
    const due = past.filter(({ dueOn }) => dueOn <= today);
    const payments = past.map((payment) => {
      const isUnpaid = payment.dueOn > today || (isLate && payment === due.at(-1));
      return isUnpaid ? payment : { ...payment, paidMinor: payment.minor, paidOn: payment.dueOn };
    });
    const status = endsOn < today ? 'ended' : 'active';
    const terms = { title, currency: 'CNY' as const, totalMinor, startsOn, endsOn };
    drafts.contracts.push({ customerId: customer.id, ...terms, status, payments });
  }
}
