import type { PageReading } from './read-page.ts';
import { withoutTalk } from './withheld.ts';

export type CalmedReading = {
  reading: PageReading;
  /** Never two equal reads in a row, for a while now. */
  isRestless: boolean;
  /** Wait at least so long before the next look, in milliseconds. */
  waitMs: number;
};

/** So many reads in a row that all differ are no page that is just being filled. */
const readsUntilRestless = 6;
/** Who is shown must stand so long, also where what is said never does. */
const standsMs = 200;
const restlessApartMs = 100;
/** After the third differing read in a row the looks come less often. */
const slowerMs = [0, 0, 0, 80, 120] as const;
/** When a restless page is looked at again to see whether it has calmed down. */
export const restlessAgainMs = 1_000;

/**
 * A page may never show the same twice: a talk in which something counts or is being written. Then
 * there are no two equal reads, and nobody would ever be seen. So once it is known to be such a page,
 * what is said there is left out and only who is shown has to stand still.
 * In: each reading as it comes, and a clock in milliseconds. Out: the reading to settle on.
 */
export function openRestless(now: () => number) {
  let whole = '';
  let person = '';
  let personSince = 0;
  let differing = 0;
  return {
    calm(reading: PageReading): CalmedReading {
      const { sighting } = reading;
      const text = JSON.stringify(sighting);
      differing = sighting === null || text === whole ? 0 : differing + 1;
      whole = text;
      const isRestless = differing >= readsUntilRestless;
      const alone = sighting && withoutTalk(sighting);
      const shown = JSON.stringify(alone);
      if (shown !== person) personSince = now();
      person = shown;
      if (!isRestless) {
        return { reading, isRestless, waitMs: slowerMs[Math.min(differing, 4)] ?? 0 };
      }
      const isStanding = now() - personSince >= standsMs;
      return {
        reading: isStanding ? { ...reading, sighting: alone } : reading,
        isRestless,
        waitMs: restlessApartMs,
      };
    },
  };
}
