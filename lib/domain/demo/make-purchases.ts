import type { Currency } from '../money.ts';
import type { Calendar } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { PurchaseDraft } from './drafts.ts';
import {
  exportRate,
  type Good,
  goods,
  isCampus,
  refundReasons,
  type Trade,
} from './goods.table.ts';

/** An order together with the day it was made and what it was about. */
export type Order = { daysAgo: number; good: Good; quantity: number; purchase: PurchaseDraft };

/** How often somebody buys, days between two orders, and how common that is by hundred. */
const rhythms = [
  { name: 'none', gap: [0, 0], share: 11 },
  { name: 'once', gap: [0, 0], share: 20 },
  { name: 'rarely', gap: [110, 220], share: 31 },
  { name: 'steadily', gap: [40, 85], share: 30 },
  { name: 'often', gap: [18, 32], share: 8 },
] as const;

const twoYears = 730;

/** Two years of orders of one customer, newest first. Some have never bought, some stopped. */
export function makeOrders(
  dice: Dice,
  calendar: Calendar,
  who: { trade: Trade; currency: Currency },
): Order[] {
  const rhythm = dice.pickBy(rhythms, ({ share }) => share);
  if (rhythm.name === 'none') return [];
  const hasStopped = dice.chance(0.2);
  let daysAgo = hasStopped ? dice.between(190, 420) : dice.between(2, Math.max(30, rhythm.gap[1]));
  if (rhythm.name === 'once') return [makeOrder(dice, calendar, who, daysAgo)];
  const first = dice.between(daysAgo + 30, twoYears);
  const orders: Order[] = [];
  while (daysAgo <= first) {
    if (isInSeason(dice, monthOf(calendar, daysAgo), who.trade)) {
      orders.push(makeOrder(dice, calendar, who, daysAgo));
    }
    daysAgo += Math.round(dice.between(rhythm.gap[0], rhythm.gap[1]) * (0.7 + dice.next() * 0.6));
  }
  return orders;
}

/** A school sleeps in the holidays; shops and firms do not. */
function isInSeason(dice: Dice, month: number, trade: Trade): boolean {
  return !(isCampus(trade) && [1, 2, 7, 8].includes(month)) || dice.chance(0.3);
}

function monthOf(calendar: Calendar, daysAgo: number): number {
  return Number(calendar.dayAgo(daysAgo).slice(5, 7));
}

function makeOrder(
  dice: Dice,
  calendar: Calendar,
  { trade, currency }: { trade: Trade; currency: Currency },
  daysAgo: number,
): Order {
  const month = monthOf(calendar, daysAgo);
  const wanted = goods.filter((good) => good.amounts[trade]);
  const good = dice.pickBy(wanted, ({ months }) =>
    months.length === 0 ? 3 : months.includes(month) ? 8 : 0.5,
  );
  const [low, high] = good.amounts[trade] ?? [1, 1];
  const quantity = rounded(dice.between(low, high));
  const items = [{ name: good.name, quantity, unitMinor: priceIn(currency, good.unitMinor) }];
  if (dice.chance(0.18)) items.push(extraItem(dice, wanted, good, trade, currency));
  const day = calendar.dayAgo(daysAgo);
  const full = items.reduce((sum, item) => sum + item.quantity * item.unitMinor, 0);
  const purchase: PurchaseDraft = {
    at: calendar.at(daysAgo, dice.between(9 * 60, 19 * 60)),
    currency,
    totalMinor: full > 50_000 && dice.chance(0.25) ? full - (full % 1000) : full,
    items,
    refunds: [],
    orderNumber: `QH${day.slice(2).replaceAll('-', '')}-${dice.between(101, 989)}`,
  };
  if (dice.chance(0.035) && daysAgo > 4) addRefund(dice, calendar, purchase, daysAgo);
  return { daysAgo, good, quantity, purchase };
}

function extraItem(
  dice: Dice,
  wanted: readonly Good[],
  { name }: Good,
  trade: Trade,
  currency: Currency,
) {
  const other = dice.pick(wanted.length > 1 ? wanted.filter((good) => good.name !== name) : wanted);
  const [low, high] = other.amounts[trade] ?? [1, 1];
  const quantity = rounded(dice.between(low, Math.ceil((low + high) / 2)));
  return { name: other.name, quantity, unitMinor: priceIn(currency, other.unitMinor) };
}

function addRefund(dice: Dice, calendar: Calendar, purchase: PurchaseDraft, daysAgo: number): void {
  const part = (purchase.totalMinor * dice.between(5, 35)) / 100;
  const minor = Math.max(100, Math.round(part / 100) * 100);
  if (minor > purchase.totalMinor) return;
  const at = calendar.at(daysAgo - dice.between(2, 4), dice.between(10 * 60, 18 * 60));
  purchase.refunds.push({ at, minor, reason: dice.pick(refundReasons) });
}

/** People order round numbers. */
function rounded(quantity: number): number {
  const step = quantity >= 1000 ? 100 : quantity >= 100 ? 10 : quantity >= 30 ? 5 : 1;
  return Math.max(1, Math.round(quantity / step) * step);
}

function priceIn(currency: Currency, minor: number): number {
  const rate = exportRate[currency];
  return rate === undefined ? minor : Math.max(5, Math.round((minor * rate) / 5) * 5);
}
