import { useEffect, useState } from 'react';
import { reportFailure } from '../platform/report-failure.ts';

const restMs = 200;

export type PreviewTask<Preview> = { signal: AbortSignal; onProgress: (preview: Preview) => void };

/**
 * What a change that is being typed would do, worked out anew a moment after the last change of it;
 * null while nothing is to be shown. `asked` is the change as text, null for none. `look` has to be the
 * same function as long as it asks about the same thing.
 */
export function useRulePreview<Preview>(
  asked: string | null,
  look: (asked: string, task: PreviewTask<Preview>) => Promise<Preview | null>,
): Preview | null {
  const [known, setKnown] = useState<{ of: string; preview: Preview } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const show = (shown: Preview | null): void => {
      if (shown && !signal.aborted) setKnown({ of: asked, preview: shown });
    };
    const timer = setTimeout(() => {
      look(asked, { signal, onProgress: show }).then(show, reportFailure);
    }, restMs);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [asked, look]);
  return known !== null && known.of === asked ? known.preview : null;
}
