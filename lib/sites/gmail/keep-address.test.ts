import { describe, expect, it } from 'vitest';
import { keepThread } from './keep-address.ts';

describe('the address kept of Gmail', () => {
  it.each([
    ['#inbox/FMfcgzQdAAAA', 'https://mail.google.com/mail/u/2/#inbox/FMfcgzQdAAAA'],
    ['#inbox/FMfcgzQdAAAA?compose=new', 'https://mail.google.com/mail/u/2/#inbox/FMfcgzQdAAAA'],
    ['#search/secret+words/FMfcgzQdAAAA', 'https://mail.google.com/mail/u/2/#all/FMfcgzQdAAAA'],
    ['#label/VIP/FMfcgzQdAAAA', 'https://mail.google.com/mail/u/2/#all/FMfcgzQdAAAA'],
    ['#inbox', 'https://mail.google.com/mail/u/2/'],
    ['', 'https://mail.google.com/mail/u/2/'],
  ])('%s is the thread and nothing else', (hash, kept) => {
    expect(keepThread(new URL(`https://mail.google.com/mail/u/2/?ogbl&token=x${hash}`))).toBe(kept);
  });
});
