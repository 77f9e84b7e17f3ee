import { describe, expect, it } from 'vitest';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { Candidate, Sighting } from '../../domain/sighting.ts';
import { disagreements } from './disagreements.ts';

const finder = (id: string) => ({ id, css: 'b', take: 'text', confidence: 0.9 }) as const;
const data: SiteData = {
  watch: { roots: [], attributes: [], events: [] },
  css: {},
  finders: { name: [finder('title'), finder('row')], phone: [finder('card')] },
  parts: {
    sender: { email: [finder('shown'), finder('linked')] },
    list: { name: [finder('listed')] },
  },
};

const seen = (value: string, from: string): Candidate => ({ value, confidence: 0.5, finder: from });
const shown = (fields: Sighting['fields']): Sighting => ({
  site: 'talk',
  kind: 'chat',
  isGroup: false,
  sessionKey: null,
  ownAccount: null,
  fields,
  messages: [],
  members: [],
  row: null,
  misses: [],
});

describe('finders that disagree', () => {
  it('are named, in the whole page and in a part of it', () => {
    const name = [seen('Ana', 'title'), seen('Bo', 'row')];
    const email = [seen('a@x.example', 'shown'), seen('b@x.example', 'linked')];
    expect(disagreements(data, shown({ name, email }))).toEqual([
      'title',
      'row',
      'shown',
      'linked',
    ]);
  });

  it('are not those that found one thing, two things each, or the same', () => {
    expect(disagreements(data, shown({ name: [seen('Ana', 'title')] }))).toEqual([]);
    const two = [seen('+1', 'card'), seen('+2', 'card')];
    expect(disagreements(data, shown({ phone: two }))).toEqual([]);
  });

  it('are named where they stand in two parts of the page', () => {
    const name = [seen('Ana', 'title'), seen('Bo', 'listed')];
    expect(disagreements(data, shown({ name }))).toEqual(['title', 'listed']);
  });

  it('are named where the word beside a taught field leads elsewhere', () => {
    const phone = [seen('13900005555', 'card'), seen('13900006666', 'phone-label')];
    expect(disagreements(data, shown({ phone }))).toEqual(['card', 'phone-label']);
  });

  it('are not those of which one leaves out what the other adds', () => {
    const name = [seen('Ana Ruiz, MBA', 'title'), seen('ana ruiz', 'listed')];
    const phone = [seen('+86 139 0000 5555', 'card'), seen('13900005555', 'phone-label')];
    expect(disagreements(data, shown({ name, phone }))).toEqual([]);
    const email = [seen('mana@x.example', 'shown'), seen('ana@x.example', 'linked')];
    expect(disagreements(data, shown({ email }))).toEqual(['shown', 'linked']);
  });

  it('are not finders of two fields', () => {
    const name = [seen('Ana', 'title')];
    const email = [seen('a@x.example', 'shown')];
    expect(disagreements(data, shown({ name, email }))).toEqual([]);
  });

  it('are not other sources of the field, such as the talk', () => {
    const phone = [seen('+1', 'card'), seen('+2', 'talk')];
    expect(disagreements(data, shown({ phone }))).toEqual([]);
  });
});
