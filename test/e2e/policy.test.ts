import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browser/launch.ts';
import { demoHosts, manifestFor } from '../../scripts/build/manifest.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { extensionDir } from './harness.ts';

/** Runs as a file of the package, since scripts that a debugger hands in pass any policy. */
const probe = `
const outcome = {};
const attempt = async (name, work) => {
  try { await work(); outcome[name] = 'allowed'; } catch { outcome[name] = 'refused'; }
};
const refusals = [];
document.addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective));
const loads = (element, name) => new Promise((resolve, reject) => {
  element.onload = resolve; element.onerror = reject; document.body.append(element);
});
await attempt('eval', () => (0, eval)('1'));
await attempt('Function', () => new Function('return 1')());
await attempt('innerHTML', () => { document.createElement('div').innerHTML = '<b>x</b>'; });
await attempt('other policy', () => trustedTypes.createPolicy('other', { createHTML: (html) => html }));
await attempt('foreign script', () => loads(Object.assign(document.createElement('script'), { src: 'https://plain.example.test/x.js' })));
await attempt('plain http', () => fetch('http://plain.example.test/'));
await attempt('foreign image', () => loads(Object.assign(document.createElement('img'), { src: 'https://plain.example.test/x.png' })));
await attempt('frame', () => new Promise((resolve, reject) => {
  document.addEventListener('securitypolicyviolation', reject, { once: true });
  const frame = document.createElement('iframe');
  frame.src = 'https://plain.example.test/';
  frame.onload = resolve;
  document.body.append(frame);
}));
await attempt('socket on loopback', () => new Promise((resolve) => {
  new WebSocket('ws://127.0.0.1:9').onerror = resolve;
}));
outcome['inline script'] = globalThis.isInlineRun ? 'allowed' : 'refused';
document.querySelector('pre').textContent = JSON.stringify({ outcome, refusals });
`;

let browser: LaunchedBrowser;
beforeAll(async () => {
  const dir = demoFolder('e2e', 'probed-extension');
  rmSync(dir, { recursive: true, force: true });
  cpSync(extensionDir, dir, { recursive: true });
  writeFileSync(
    path.join(dir, 'probe.html'),
    '<!doctype html><script type="module" src="/probe.js"></script><pre></pre><script>globalThis.isInlineRun = true</script>',
  );
  writeFileSync(path.join(dir, 'probe.js'), probe);
  rmSync(demoFolder('e2e', 'probe-profile'), { recursive: true, force: true });
  browser = await launchWithExtension({
    extensionDir: dir,
    profileDir: demoFolder('e2e', 'probe-profile'),
    isHeadless: true,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
});
afterAll(() => browser.close());

describe('the content security policy', () => {
  it('refuses code, markup and frames from a file of the package itself', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('probe.html'));
    const told = page.locator('pre');
    await told.filter({ hasText: 'outcome' }).waitFor();
    const { outcome, refusals } = JSON.parse((await told.textContent()) ?? '');
    expect(outcome).toMatchObject({
      eval: 'refused',
      Function: 'refused',
      innerHTML: 'refused',
      'other policy': 'refused',
      'foreign script': 'refused',
      'plain http': 'refused',
      'foreign image': 'refused',
      frame: 'refused',
      'inline script': 'refused',
      'socket on loopback': 'allowed',
    });
    const byPolicy = refusals.filter((directive: string) => directive.endsWith('-src'));
    expect(byPolicy).toEqual(['connect-src', 'img-src', 'frame-src']);
  });
});

describe('the manifest of the demo', () => {
  it('differs from the product by the hosts that are granted, and by nothing else', () => {
    const { host_permissions, ...rest } = manifestFor('chrome', 'demo');
    expect(host_permissions).toEqual(demoHosts);
    expect(rest).toEqual(manifestFor('chrome', 'production'));
    const built = JSON.parse(readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8'));
    expect(built.host_permissions).toEqual(demoHosts);
    expect(built.content_scripts).toBeUndefined();
    expect(built.web_accessible_resources).toBeUndefined();
  });
});
