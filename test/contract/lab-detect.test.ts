import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const fixture = (path: string) => fileURLToPath(new URL(`lib/sites/${path}`, root));
const chat = fixture('wechat-web/fixtures/2026-11-21-known.html');
const orders = fixture('html-table/fixtures/2026-11-21-orders.html');

function lab(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/lab.ts', ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

describe('lab detect', () => {
  it('prints one JSON document with normalised contact points', () => {
    const { stdout, stderr, status } = lab(
      'detect',
      chat,
      '--url',
      'https://wx.qq.com/',
      '--lang',
      'zh',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      site: 'wechat-web',
      kind: 'chat',
      isGroup: false,
      fields: {
        phone: [{ value: '+8613912340001', finder: 'title' }],
        textEmail: [{ value: 'yining@mail.example' }],
      },
      misses: [],
    });
  });

  it('reads the preview frame of a webmail as a child', () => {
    const mail = fixture('roundcube/fixtures/2026-11-21-preview.html');
    const url = 'https://post.own.example/?_task=mail&_mbox=INBOX&_uid=12&_action=preview';
    const { stdout } = lab('detect', mail, '--url', url, '--frame', 'child');
    expect(JSON.parse(stdout)).toMatchObject({ site: 'roundcube', sessionKey: 'INBOX/12' });
  });

  it('prints the largest table', () => {
    const { stdout } = lab('detect', orders, '--url', 'https://orders.own.example/', '--table');
    const table: unknown = JSON.parse(stdout);
    expect(table).toMatchObject({ header: ['编号', '客户', '联系人', '手 机', '邮箱', '微信号'] });
    expect(table).toHaveProperty('rows.length', 3);
  });

  it('lists the verbs with a line for each where it is asked for help', () => {
    const { stdout, status } = lab('--help');
    expect(status).toBe(0);
    const verbs: unknown = ['capture', 'detect', 'recommend', 'when'].map(
      (verb) => expect.stringMatching(new RegExp(`^${verb} .*: .`)) as unknown,
    );
    expect(JSON.parse(stdout)).toEqual({ verbs, more: 'docs/lab.md' });
  });

  it.each([
    ['no verb', []],
    ['an unknown verb', ['guess']],
    ['no file', ['detect', '--url', 'https://x.example/']],
    ['a file that is not there', ['detect', 'nowhere.html', '--url', 'https://x.example/']],
    ['no address', ['detect', chat]],
    ['an address that is none', ['detect', chat, '--url', 'wx']],
    ['an unknown option', ['detect', chat, '--url', 'https://x.example/', '--fast']],
    ['an unknown language', ['detect', chat, '--url', 'https://x.example/', '--lang', 'xx']],
  ])('answers %s with one error on stderr and exit 2', (_, words) => {
    const { stdout, stderr, status } = lab(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: expect.any(String) as string } });
  });
});
