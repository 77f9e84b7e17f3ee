import { describe, expect, it } from 'vitest';
import { asOwnTask } from './own-promise.ts';

describe('a promise in the list of things to do', () => {
  it.each([
    ['给您报价', '给 TA 报价'],
    ['把样品寄给你', '把样品寄给 TA'],
    ['帮你们改好排版', '帮 TA 改好排版'],
    ['发合同', '发合同'],
    ['send you the quote', 'Send them the quote'],
    ['check your order', 'Check their order'],
    ['send the offer to Youssef', 'Send the offer to Youssef'],
  ])('reads “%s” as “%s”', (what, task) => {
    expect(asOwnTask(what)).toBe(task);
  });
});
