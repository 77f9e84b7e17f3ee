import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFolder, type ServedPages, servePages } from './serve-pages.ts';

let served: ServedPages;
beforeAll(async () => {
  served = await servePages({
    folders: { 'wx2.qq.com': pageFolder('wx.qq.com') },
    others: { 'mail.corp.example:80': 4711 },
    isHermetic: true,
  });
});
afterAll(() => served.close());

function get(host: string, path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: served.port, path, headers: { host } };
    // The certificate is made for this run; nothing but loopback is asked.
    request({ ...options, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serving the demo pages', () => {
  it.each([
    ['wx.qq.com', '/', '微信网页版'],
    ['wx2.qq.com', '/', '微信网页版'],
    ['mail.google.com', '/mail/u/0/', 'Gmail'],
    ['docs.google.com', '/spreadsheets/d/abc/edit', '客户名单'],
    ['orders.example.test', '/', '近期订单'],
    ['about.example.test', '/contact', '竹里文化'],
  ])('%s%s shows the page of that host', async (host, path, text) => {
    const answer = await get(host, path);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(text);
  });

  it('scripts and styles come with their type', async () => {
    expect((await get('wx.qq.com', '/page.js')).type).toContain('javascript');
    expect((await get('wx.qq.com', '/style.css')).type).toContain('css');
    expect((await get('wx.qq.com', '/cgi-bin/mmwebwx-bin/webwxgeticon?seq=3')).type).toContain(
      'svg',
    );
  });

  it.each([
    ['elsewhere.example', '/'],
    ['wx.qq.com', '/missing.js'],
    ['wx.qq.com', '/..%2Fpeople.ts'],
    ['wx.qq.com', '/..%2F..%2F..%2Fpackage.json'],
  ])('%s%s is not found', async (host, path) => {
    expect((await get(host, path)).status).toBe(404);
  });

  it('the rules name every host, the other servers, and then nothing else', () => {
    const rules = served.hostRules.split(',');
    expect(rules).toContain(`MAP wx.qq.com:443 127.0.0.1:${served.port}`);
    expect(rules).toContain(`MAP wx2.qq.com:443 127.0.0.1:${served.port}`);
    expect(rules).toContain('MAP mail.corp.example:80 127.0.0.1:4711');
    expect(rules.indexOf('MAP * ~NOTFOUND')).toBe(rules.length - 3);
  });
});
