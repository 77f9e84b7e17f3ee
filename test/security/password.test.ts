import { describe, expect, it } from 'vitest';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import { readFinder } from '../../lib/sites/kit/finders.ts';
import { openPage } from '../../lib/sites/kit/read-page.ts';
import { openHtml } from '../contract/site-stage.ts';

describe('a finder that points at a password', () => {
  it.each(['password', 'PASSWORD', ' password '])('reads nothing of type %j', (type) => {
    const look = openHtml(`<input type="${type}" value="hunter2"><b>x</b>`, 'https://x.example/');
    const budget = openBudget(() => 0);
    const { dom } = openPage(look, budget);
    const finder = { id: 'f', css: 'input', take: 'value', confidence: 1 } as const;
    expect(readFinder(dom, finder)).toBeNull();
  });
});
