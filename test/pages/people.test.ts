import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type DemoPage,
  demoGroup,
  demoNewsletter,
  demoPeople,
  demoShop,
  findDemoPerson,
} from './people.ts';

const folders: Record<DemoPage, string> = {
  wechat: 'wx.qq.com',
  gmail: 'mail.google.com',
  sheets: 'docs.google.com',
  orders: 'orders.example.test',
  contact: 'about.example.test',
};

function textOf(page: DemoPage): string {
  const folder = path.join(import.meta.dirname, folders[page]);
  return readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

const digits = (text: string) => text.replace(/[\s-]/g, '');
const nationalOf = (phone: string) => phone.replace(/^\+(86|44|1)/, '');
const sightings = demoPeople.flatMap((person) => person.seenOn.map((page) => ({ person, page })));

describe('the people of the demo pages', () => {
  it.each(sightings)('$person.id is really on the $page page', ({ person, page }) => {
    const text = textOf(page);
    if (page === 'wechat') {
      const shown = person.wechat?.remark ?? person.wechat?.nickname;
      expect(shown).toBeDefined();
      expect(text).toContain(shown);
      return;
    }
    expect(text).toContain(person.name);
    if (person.phone) expect(digits(text)).toContain(nationalOf(person.phone));
    if (person.email && page !== 'sheets') expect(text).toContain(person.email);
  });

  it('nobody who is absent from the list has a mail address on a page', () => {
    const listed = new Set(demoPeople.map((person) => person.email));
    const machines = /^(hello|bindery|noreply|press|webmaster|support)@/;
    const all = (Object.keys(folders) as DemoPage[]).flatMap(
      (page) => textOf(page).match(/[\w.-]+@[\w.-]+\.example/g) ?? [],
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((email) => !listed.has(email) && !machines.test(email))).toEqual([]);
  });

  it('the group, the newsletter and the shop stand on their pages', () => {
    expect(textOf('wechat')).toContain(demoGroup.title);
    expect(textOf('wechat')).toContain(`count: ${demoGroup.memberCount}`);
    expect(textOf('gmail')).toContain(demoNewsletter.email);
    expect(textOf('gmail')).toContain(demoShop.email);
    for (const id of demoGroup.speakers) expect(findDemoPerson(id).id).toBe(id);
  });

  it('no phone or mail belongs to two people', () => {
    for (const key of ['phone', 'email'] as const) {
      const values = demoPeople.flatMap((person) => person[key] ?? []);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('every phone lies in a range kept for fiction and every address ends in .example', () => {
    for (const person of demoPeople) {
      if (person.phone)
        expect(person.phone).toMatch(/^\+(861380000|447700900|1202555)\d{4}$|^\+447700900\d{3}$/);
      if (person.email) expect(person.email).toMatch(/\.example$/);
    }
  });
});
