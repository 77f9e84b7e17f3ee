import { factsOf } from '../../lib/domain/facts/customer-facts.ts';
import { bought, exampleHistory, noted, talked } from '../../lib/domain/facts/example-days.ts';
import { shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import { shopPresets } from '../../lib/domain/records/shop-rules.ts';
import {
  noShopFacts,
  placeCustomer,
  segmentsInForce,
} from '../../lib/domain/segments/segments-of.ts';
import { ruleTagsOf } from '../../lib/domain/tags/rule-tags.ts';
import { type BenchResult, machineName, round } from '../../scripts/bench/bench-result.ts';

/** What a round works out for everybody on a new day: facts, segments and tags of rules. */
const customers = 5_000;
const today = '2026-11-21';
const now = `${today}T02:00:00.000Z`;

/** Up to eight orders and fifteen talks and notes each, over two years. */
function historyOf(place: number) {
  const day = (back: number) => shiftDay(today, -1 - back);
  const purchases = Array.from({ length: place % 9 }, (_, at) =>
    bought(day((place * 7 + at * 31) % 700), 100 + at),
  );
  const interactions = Array.from({ length: place % 16 }, (_, at) =>
    at % 3 === 0
      ? noted(day((place + at * 11) % 300), '要蓝色的封面，下周来取，别太贵')
      : talked(day((place * 3 + at * 17) % 400), at % 2 === 0 ? 'in' : 'out'),
  );
  return exampleHistory({ purchases, interactions }, day(699));
}

export async function run(): Promise<BenchResult> {
  const histories = Array.from({ length: customers }, (_, place) => historyOf(place));
  const rows = shopPresets.map((preset) => {
    const rules = segmentsInForce({ preset, segments: {} });
    const start = performance.now();
    for (const history of histories) {
      const facts = factsOf(history, { now, zone: 'Asia/Shanghai', preset });
      const { segments } = placeCustomer(facts, rules, noShopFacts);
      ruleTagsOf(facts, { segments, formerLifecycle: '' });
    }
    const ours = round(performance.now() - start);
    const limit = 3_000;
    return { what: `${customers} customers placed, ${preset}`, ours, unit: 'ms', limit };
  });
  return { name: 'segments', machine: machineName(), rows };
}
