import { describe, expect, it } from 'vitest';
import { placeOf } from './sender.ts';

const origin = 'https://mail.example';
const loaded = `${origin}/mail/`;
const opened = `${origin}/mail/#inbox/thread1`;
const sender = { id: 'own-id', origin, url: loaded, frameId: 0 };

describe('the address of a page that spoke', () => {
  it('is the one that its tab shows now, not the one it was loaded from', () => {
    expect(placeOf({ ...sender, tab: { id: 3, url: opened } })?.url).toBe(opened);
  });

  it('is its own in a frame of the page, and where the tab went elsewhere', () => {
    const frame = { ...sender, frameId: 2, tab: { id: 3, url: opened } };
    expect(placeOf(frame)?.url).toBe(loaded);
    const left = { ...sender, tab: { id: 3, url: 'https://other.example/' } };
    expect(placeOf(left)?.url).toBe(loaded);
    expect(placeOf({ ...sender, tab: { id: 3 } })?.url).toBe(loaded);
  });
});
