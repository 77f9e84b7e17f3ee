import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowMark, SeenRow } from '../../lib/domain/marks/mark-kinds.ts';
import type { SiteData } from '../../lib/domain/selectors/site-data.ts';
import { data as gmail } from '../../lib/sites/gmail/data.ts';
import { data as htmlTable } from '../../lib/sites/html-table/data.ts';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import { startMarks } from '../../lib/sites/kit/marks.ts';
import { openDom } from '../../lib/sites/kit/safe-dom.ts';
import { seenRows } from '../../lib/sites/kit/seen-rows.ts';
import { data as roundcube } from '../../lib/sites/roundcube/data.ts';
import { data as wechat } from '../../lib/sites/wechat-web/data.ts';
import { data as whatsapp } from '../../lib/sites/whatsapp-web/data.ts';

function rowsOf(html: string, data: SiteData): SeenRow[] {
  const { window } = new JSDOM(html);
  const dom = openDom(
    window,
    openBudget(() => 0),
  );
  return seenRows(dom, data, () => true).map(({ row }) => row);
}

const fixture = (path: string) =>
  readFileSync(new URL(`../../lib/sites/${path}`, import.meta.url), 'utf8');

describe('what a list shows of its rows', () => {
  it('is the shown name of a chat, with the phone in it, and nothing of a group', () => {
    const rows = rowsOf(
      `<div id="J_NavChatScrollBody">
        <div class="chat_item" data-username="@a"><h3><span class="nickname_text">沈南 13800005401</span></h3><p class="msg">我的电话 13800009999</p></div>
        <div class="chat_item" data-username="@@g"><span class="nickname_text">同行群</span></div></div>`,
      wechat,
    );
    expect(rows).toEqual([{ name: '沈南 13800005401', emails: [], phones: ['13800005401'] }]);
  });

  it('is the sender of a mail, and nothing of what the mail says', () => {
    const rows = rowsOf(
      `<div role="main"><table><tr class="zA"><td><span class="yP" email="lin@shu.example" name="林疏">林疏</span></td>
        <td>请抄送 boss@other.example</td></tr></table></div>`,
      gmail,
    );
    expect(rows).toEqual([{ name: '林疏', emails: ['lin@shu.example'], phones: [] }]);
  });

  it('is the sender in the message list of Roundcube', () => {
    const rows = rowsOf(fixture('roundcube/fixtures/2026-11-21-list.html'), roundcube);
    expect(rows).toEqual([{ name: 'Jo Lind', emails: ['jo.lind@nord.example'], phones: [] }]);
  });

  it('is only the contact points of a row of a table', () => {
    const rows = rowsOf(
      `<table><thead><tr><th>客户</th><th>手机</th></tr></thead>
        <tbody><tr><td>王五</td><td>138 0000 5402</td></tr><tr><td>赵六</td><td>无</td></tr></tbody></table>`,
      htmlTable,
    );
    expect(rows).toEqual([{ name: '', emails: [], phones: ['138 0000 5402'] }]);
  });

  it('is the title of a WhatsApp chat', () => {
    const rows = rowsOf(
      `<div id="pane-side"><div role="listitem"><div data-testid="cell-frame-title"><span dir="auto" title="Ana Ruiz">Ana Ruiz</span></div></div></div>`,
      whatsapp,
    );
    expect(rows).toEqual([{ name: 'Ana Ruiz', emails: [], phones: [] }]);
  });

  it('is never more than 200 rows', () => {
    const row = '<tr><td>a@b.example</td><td>x</td></tr>';
    expect(rowsOf(`<table><tbody>${row.repeat(500)}</tbody></table>`, htmlTable)).toHaveLength(200);
  });
});

/** jsdom has no layout: every row stands in the same place. */
function stageOf(answer: (rows: SeenRow[]) => RowMark[]) {
  vi.useFakeTimers();
  const { window } = new JSDOM(
    `<table><tbody><tr><td>ada@b.example</td><td>1</td></tr><tr><td>bo@b.example</td><td>2</td></tr></tbody></table>`,
    { pretendToBeVisual: true },
  );
  const { document } = window;
  vi.stubGlobal('CSSStyleSheet', window.CSSStyleSheet);
  window.Element.prototype.getBoundingClientRect = () => new window.DOMRect(10, 10, 100, 20);
  const asked: SeenRow[][] = [];
  const controller = new window.AbortController();
  let now = 0;
  startMarks({
    win: window,
    data: htmlTable,
    now: () => now,
    signal: controller.signal,
    ask: async (rows) => {
      asked.push(rows);
      return answer(rows);
    },
  });
  const pass = async (ms: number) => {
    now += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  const ours = () => [...document.documentElement.children].slice(2);
  return { window, document, asked, controller, pass, ours };
}

describe('marks on a page', () => {
  beforeEach(() => {
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  it('ask once for the rows, stand in one closed element, and go without a trace', async () => {
    const { document, asked, controller, pass, ours } = stageOf(() => [[1, 'due']]);
    const before = document.body.outerHTML;
    await pass(50);
    expect(asked).toHaveLength(1);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.shadowRoot).toBeNull();
    expect(ours()[0]?.attributes).toHaveLength(1);
    expect(document.body.outerHTML).toBe(before);
    controller.abort();
    expect(ours()).toEqual([]);
  });

  it('leave a page alone that has nothing to mark', async () => {
    const { pass, ours } = stageOf(() => []);
    await pass(50);
    expect(ours()).toEqual([]);
  });

  it('ask at most once a second, however often the list changes, and not for the same rows', async () => {
    const { document, asked, pass } = stageOf(() => [[0, 'due']]);
    await pass(50);
    const body = document.querySelector('tbody');
    for (let turn = 0; turn < 40; turn += 1) {
      const row = document.createElement('tr');
      row.append(document.createElement('td'));
      row.firstElementChild?.append(`c${turn}@b.example`);
      body?.append(row);
      await pass(100);
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(5);
    await pass(3_000);
    const settled = asked.length;
    body?.append(document.createElement('p'));
    await pass(3_000);
    expect(asked.length).toBe(settled);
  });

  it('take the mark off a row at once that was used again for somebody else', async () => {
    const { window, document, pass, ours } = stageOf((rows) =>
      rows.flatMap(({ emails }, at): RowMark[] =>
        emails[0] === 'ada@b.example' ? [[at, 'due']] : [],
      ),
    );
    await pass(50);
    expect(ours()).toHaveLength(1);
    const cell = document.querySelector('td');
    if (cell) cell.textContent = 'cy@b.example';
    window.dispatchEvent(new window.Event('scroll'));
    await pass(100);
    expect(ours()).toEqual([]);
  });

  it('have no timer on a quiet page', async () => {
    const { pass } = stageOf(() => [[0, 'due']]);
    await pass(1_500);
    expect(vi.getTimerCount()).toBe(0);
  });
});
