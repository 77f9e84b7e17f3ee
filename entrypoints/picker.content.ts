import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenForPicks } from '../lib/messages/picker-channel.ts';
import { openBudget } from '../lib/sites/kit/budget.ts';
import { pickField } from '../lib/sites/kit/pick-field.ts';
import { startPicker } from '../lib/sites/kit/picker.ts';
import { openDom } from '../lib/sites/kit/safe-dom.ts';

const workMs = 400;

/** Runs in a page only while the user teaches it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    let picking = new AbortController();
    listenForPicks({
      signal: ctx.signal,
      end: () => picking.abort(),
      start: ({ field, prefix, words }, answer) => {
        picking.abort();
        picking = new AbortController();
        const dom = openDom(
          window,
          openBudget(() => performance.now(), Number.POSITIVE_INFINITY),
        );
        startPicker({
          win: window,
          words,
          signal: AbortSignal.any([ctx.signal, picking.signal]),
          chosen: (element) => {
            const read = openDom(
              window,
              openBudget(() => performance.now(), workMs),
            );
            answer(
              element && dom.isConnected(element)
                ? pickField(read, element, field, prefix)
                : { kind: 'ended' },
            );
          },
        });
      },
    });
  },
});
