import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { bought, needed, noted } from '../../facts/example-days.ts';
import { dayOf, shiftDay } from '../../followups/calendar-day.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';
const purchases = [bought('2026-11-10')];

/** Spoke of competitors, in what was noted. The shop adds the names of its own competitors. */
export const competitorAskedSegment = defineSegment({
  id: 'competitorAsked',
  room: 'warning',
  rules: ['55'],
  presets: samePresets({
    words: '竞品,竞争对手,同行,别家,别人家,其他家,另一家,competitor,another supplier,elsewhere',
    days: 90,
  }),
  holds(facts, { words, days }) {
    const wanted = words
      .split(/[,，、]/)
      .map((word) => word.trim().toLowerCase())
      .filter((word) => word !== '');
    const from = shiftDay(facts.today, -days);
    for (const { on, text } of textsOf(facts).reverse()) {
      const said = text.toLowerCase();
      const word = wanted.find((each) => said.includes(each));
      const saidOn = word === undefined ? '' : on();
      if (word !== undefined && saidOn >= from) {
        return { code: 'competitorAsked.word', values: { word, saidOn } };
      }
    }
    return null;
  },
  examples: [
    {
      says: 'a note of 90 days ago that names a competitor',
      history: { purchases, interactions: [noted('2026-08-23', '说别家便宜两成')] },
      now,
      isIn: true,
    },
    {
      says: 'the same a day earlier',
      history: { purchases, interactions: [noted('2026-08-22', '说别家便宜两成')] },
      now,
      isIn: false,
    },
    {
      says: 'capital letters',
      history: { purchases, interactions: [noted('2026-11-01', 'Asked a COMPETITOR for a quote')] },
      now,
      isIn: true,
    },
    {
      says: 'a name that the shop added',
      history: { purchases, needs: [needed('2026-11-01', { text: '想看看蓝鲸的样品' })] },
      now,
      settings: { words: '蓝鲸，白鲨' },
      isIn: true,
    },
    {
      says: 'a note about something else',
      history: { purchases, interactions: [noted('2026-11-01', '要蓝色的')] },
      now,
      isIn: false,
    },
    {
      says: 'no words at all',
      history: { purchases, interactions: [noted('2026-11-01', '说别家便宜')] },
      now,
      settings: { words: ' , ' },
      isIn: false,
    },
  ],
});

/** Everything that was written down of them, old to new; days are worked out where they are needed. */
function textsOf({ interactions, needs, complaints, zone }: CustomerFacts) {
  return [...interactions, ...needs, ...complaints]
    .filter(({ text }) => text !== '')
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ at, text }) => ({ text, on: () => dayOf(at, zone) }));
}
