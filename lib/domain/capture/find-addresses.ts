import { isStale } from './addresses.table.ts';
import { chineseAddresses } from './chinese-addresses.ts';
import type { Find } from './chip.ts';
import { foreignAddresses } from './foreign-addresses.ts';

/** Postal addresses from the region or the road to the door, as written; a bare city is none, nor a former one. */
export function findAddresses(text: string): Find[] {
  return [...chineseAddresses(text), ...foreignAddresses(text)].filter(
    ({ start }) => !isStale.test(text.slice(Math.max(0, start - 16), start)),
  );
}
