import type { InteractionKind } from '../records/interaction.ts';
import type { Calendar } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { NeedDraft, TalkDraft } from './drafts.ts';
import { goods, isCampus, type Trade } from './goods.table.ts';
import type { Order } from './make-purchases.ts';
import * as parts from './sentences.table.ts';
import type { Teller, Topic } from './tell.ts';

type Told = { dice: Dice; calendar: Calendar; teller: Teller; trade: Trade };

const sites: Partial<Record<InteractionKind, string>> = { chat: 'wechat-web', mail: 'gmail' };

const enquiry = [parts.enquiryOpenings, parts.enquiryMiddles, parts.enquiryClosings];
const feedback = [parts.feedbackOpenings, parts.feedbackMiddles, parts.feedbackClosings];
const english = [parts.englishOpenings, parts.englishMiddles, parts.englishClosings];

/** What was said around the orders and between them, newest first. */
export function makeTalks(told: Told, orders: readonly Order[]): TalkDraft[] {
  const { dice } = told;
  const talks: TalkDraft[] = [];
  for (const order of orders) {
    const topic = topicOf(order, told.trade);
    if (dice.chance(0.6))
      talks.push(talk(told, order.daysAgo + dice.between(1, 6), enquiry, topic));
    const after = order.daysAgo - dice.between(3, 10);
    if (after > 0 && dice.chance(0.33)) talks.push(talk(told, after, feedback, topic));
  }
  const since = orders.at(-1)?.daysAgo ?? dice.between(5, 200);
  for (let count = dice.between(1, 3); count > 0; count -= 1) {
    talks.push(besides(told, dice.between(1, Math.max(3, since))));
  }
  return talks.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Needs and pains, each with the day it was learned. */
export function makeNeeds({ dice, calendar, trade }: Told, since: number): NeedDraft[] {
  const sources = ['聊天里说的', '上门时看到', '电话', '下单备注', '同事转述'];
  const chosen = [
    ...dice
      .some(parts.needTexts[trade], dice.between(0, 2))
      .map((text) => ({ kind: 'need', text })),
    ...dice
      .some(parts.painTexts[trade], dice.between(0, 1))
      .map((text) => ({ kind: 'pain', text })),
  ] as const;
  return chosen.map(({ kind, text }) => ({
    kind: kind === 'pain' ? 'pain' : 'need',
    text,
    at: calendar.at(dice.between(1, Math.max(2, since)), dice.between(9 * 60, 20 * 60)),
    source: dice.pick(sources),
  }));
}

/** What somebody of this trade could be talking about without having ordered it. */
export function topicFor(dice: Dice, trade: Trade): Topic {
  const good = dice.pick(goods.filter(({ amounts }) => amounts[trade]));
  const [low, high] = good.amounts[trade] ?? [1, 1];
  const quantity = Math.max(1, Math.round((low + high) / 20) * 10);
  return { item: good.name, amount: `${quantity} ${good.unit}`, isCampus: isCampus(trade) };
}

function topicOf({ good, quantity }: Order, trade: Trade): Topic {
  return { item: good.name, amount: `${quantity} ${good.unit}`, isCampus: isCampus(trade) };
}

function talk(
  told: Told,
  daysAgo: number,
  sentence: readonly (readonly string[])[],
  topic: Topic,
): TalkDraft {
  const { dice, trade, teller } = told;
  if (trade === 'abroad') {
    const isEnglish = dice.chance(0.6);
    return draft(told, daysAgo, 'mail', isEnglish ? english : [parts.mailSentences], topic);
  }
  const kind = dice.pickBy(['chat', 'call', 'note'] as const, (way) => (way === 'chat' ? 6 : 1));
  const text = teller.tell(sentence, topic);
  return { ...draft(told, daysAgo, kind, null, topic), text };
}

function besides(told: Told, daysAgo: number): TalkDraft {
  const { dice, trade } = told;
  const topic = topicFor(dice, trade);
  if (trade === 'abroad') return draft(told, daysAgo, 'mail', english, topic);
  const ways =
    trade === 'student' ? (['note', 'call'] as const) : (['note', 'call', 'visit'] as const);
  const kind = dice.pick<'note' | 'call' | 'visit'>(ways);
  const sentences = {
    note: parts.noteSentences,
    call: parts.callSentences,
    visit: parts.visitSentences,
  };
  return draft(told, daysAgo, kind, [sentences[kind]], topic);
}

function draft(
  { dice, calendar, teller }: Told,
  daysAgo: number,
  kind: InteractionKind,
  sentence: readonly (readonly string[])[] | null,
  topic: Topic,
): TalkDraft {
  const minutes = dice.between(9 * 60, kind === 'chat' ? 22 * 60 : 18 * 60);
  return {
    kind,
    at: calendar.at(daysAgo, minutes),
    text: sentence ? teller.tell(sentence, topic) : '',
    site: sites[kind] ?? '',
    page: null,
    group: '',
  };
}
