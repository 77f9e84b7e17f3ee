import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { patternFault } from '../../domain/selectors/pattern-fault.ts';
import type { PickOutcome } from '../../domain/teaching/pick.ts';
import { openBudget } from './budget.ts';
import { readFinder } from './finders.ts';
import { pickField } from './pick-field.ts';
import { isName } from './picker-tokens.ts';
import { openDom } from './safe-dom.ts';

function pageOf(html: string) {
  const { window } = new JSDOM(html, { url: 'https://crm-host.example/customers/1042' });
  const dom = openDom(
    window,
    openBudget(() => 0),
  );
  const pick = (css: string, field: string) => {
    const element = window.document.querySelector(css);
    if (!element) throw new Error(`Expected ${css}, found none.`);
    return pickField(dom, element, field, field);
  };
  return { window, dom, pick };
}

function chosen(outcome: PickOutcome) {
  if (outcome.kind !== 'chosen') throw new Error(`Expected a choice, found ${outcome.kind}.`);
  return outcome;
}

const fixture = (file: string) =>
  readFileSync(new URL(`../taught/fixtures/${file}`, import.meta.url), 'utf8');

describe('pointing at a field', () => {
  it('finds a name under a build that hashes every class, by what the hash leaves', () => {
    const { pick } = pageOf(fixture('2026-11-21-customer.html'));
    const { finders, sample } = chosen(pick('h2', 'name'));
    expect(sample).toBe('顾晚晴');
    expect(finders.map(({ css }) => css)).toEqual([
      '[class*="Profile_name__"]',
      '[class*="Profile_card__"] > h2',
    ]);
  });

  it('finds the next customer with the same finders after another build', () => {
    const first = pageOf(fixture('2026-11-21-customer.html'));
    const next = pageOf(fixture('2026-11-21-rebuilt.html'));
    const { finders } = chosen(first.pick('h2', 'name'));
    expect(finders.map((finder) => readFinder(next.dom, finder)?.value)).toEqual([
      '蒋云舟',
      '蒋云舟',
    ]);
  });

  it('takes the words beside a value as a way to it', () => {
    const { pick } = pageOf(fixture('2026-11-21-customer.html'));
    expect(chosen(pick('dd:nth-of-type(1)', 'phone')).label).toBe('电话');
    expect(chosen(pick('dd:nth-of-type(2)', 'email')).label).toBe('邮箱');
  });

  it('hangs on the row being chosen, so that another row is another customer', () => {
    const rows = (at: number) =>
      ['甲', '乙', '丙', '丁']
        .map((name, index) => {
          const state = index === at ? ' aria-selected="true"' : '';
          return `<div class="row x${index}9f${index}a"${state}><span>${name}</span><i>x</i></div>`;
        })
        .join('');
    const { window, dom, pick } = pageOf(`<main><div class="list">${rows(1)}</div></main>`);
    const { finders, sample } = chosen(pick('[aria-selected] span', 'name'));
    expect(sample).toBe('乙');
    // The list is drawn anew, with other elements and another row chosen.
    const list = window.document.querySelector('.list');
    list?.replaceChildren(
      ...[...new JSDOM(rows(3)).window.document.body.children].map((row) =>
        window.document.importNode(row, true),
      ),
    );
    for (const finder of finders) expect(readFinder(dom, finder)?.value).toBe('丁');
  });

  it('takes one of many equal lines where words lead to it', () => {
    const lines = ['电话', '邮箱', '公司'].map(
      (word) => `<li><b>${word}</b><i>138 0000 5204</i></li>`,
    );
    const { pick } = pageOf(`<ul>${lines.join('')}</ul>`);
    const { label, finders } = chosen(pick('li:nth-of-type(1) i', 'phone'));
    expect([label, finders.length]).toEqual(['电话', 1]);
  });

  it('refuses one of many equal rows, of which nothing tells which is meant', () => {
    const rows = ['甲', '乙', '丙'].map((name) => `<li><b>${name}</b><i>1</i></li>`).join('');
    const { pick } = pageOf(`<ul>${rows}</ul>`);
    expect(pick('li:nth-of-type(2) b', 'name')).toEqual({
      kind: 'refused',
      problem: 'oneOfMany',
    });
  });

  it('reads links, fields and labels in the same element as what they hold', () => {
    const { pick } = pageOf(`<div id="card">
      <a class="mail" href="mailto:an@lan.example?subject=x">写信</a>
      <a class="call" href="tel:+8613800005203">拨打</a>
      <input name="company" value="岚安文具" />
      <p class="wx">微信：lanan-wenju</p></div>`);
    expect(chosen(pick('.mail', 'email')).sample).toBe('an@lan.example');
    expect(chosen(pick('.call', 'phone')).sample).toBe('+8613800005203');
    expect(chosen(pick('input', 'company')).sample).toBe('岚安文具');
    const wechat = chosen(pick('.wx', 'wechat'));
    expect(wechat.sample).toBe('lanan-wenju');
    const patterns = wechat.finders.flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.map(patternFault)).toEqual(patterns.map(() => null));
  });

  it.each([
    ['a phone', 'phone', 'noPhone'],
    ['an e-mail address', 'email', 'noEmail'],
  ] as const)('refuses what holds no %s', (_, field, problem) => {
    const { pick } = pageOf('<main><h1 class="title">关于我们</h1></main>');
    expect(pick('h1', field)).toEqual({ kind: 'refused', problem });
  });

  it('refuses what is empty', () => {
    const { pick } = pageOf('<main><div class="photo"></div></main>');
    expect(pick('.photo', 'name')).toEqual({ kind: 'refused', problem: 'empty' });
  });
});

describe('names that people gave', () => {
  it.each(['customer-name', 'chatTitle', 'col2', 'nickname_text', 'ProfileCard', 'btn'])(
    'are told by their words: %s',
    (name) => expect([name, isName(name)]).toEqual([name, true]),
  );

  it.each([
    'css-1q2w3e4',
    'sc-bdVaJa',
    'x9f619',
    '_2fLChQ',
    'jss1042',
    'hXqkZm',
    'a1b2c3d4',
    'ember1234',
  ])('are not what a build made: %s', (name) =>
    expect([name, isName(name)]).toEqual([name, false]),
  );
});
