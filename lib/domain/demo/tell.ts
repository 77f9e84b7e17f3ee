import type { Dice } from './dice.ts';
import { type Slot, slots } from './sentences.table.ts';

/** What a sentence is about. */
export type Topic = { item: string; amount: string; isCampus: boolean };

/** Makes sentences from parts and remembers them, so that no two talks read alike. */
export type Teller = {
  /** One part of each list, joined by commas, with its slots filled. */
  tell: (parts: readonly (readonly string[])[], topic: Topic) => string;
};

const attempts = 8;

/** A teller that repeats itself only where eight throws in a row gave nothing new. */
export function tellerWith(dice: Dice): Teller {
  const told = new Set<string>();
  return {
    tell: (parts, topic) => {
      let text = '';
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const comma = parts.some((list) => isLatin(list[0] ?? '')) ? ', ' : '，';
        text = spaced(parts.map((list) => filled(dice.pick(list), topic, dice)).join(comma));
        if (!told.has(text)) break;
      }
      told.add(text);
      return text;
    },
  };
}

function isLatin(text: string): boolean {
  return /^[A-Za-z]/.test(text);
}

function filled(part: string, topic: Topic, dice: Dice): string {
  return part.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'item') return topic.item;
    if (name === 'amount') return topic.amount;
    if (name === 'minutes') return String(dice.between(2, 18));
    const slot =
      name === 'who' || name === 'place' ? `${name}${topic.isCampus ? 'Campus' : 'Town'}` : name;
    if (isSlot(slot)) return dice.pick<string>(slots[slot]);
    throw new Error(`expected a slot of sentences.table.ts, found "{${name}}"`);
  });
}

function isSlot(name: string): name is Slot {
  return Object.hasOwn(slots, name);
}

/** A thin space of respect between Chinese and Latin, as careful writers put it. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');
}
