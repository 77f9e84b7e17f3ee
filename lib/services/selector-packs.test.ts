import { describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { packFormat } from '../domain/selectors/pack-schema.ts';
import { builtInData } from '../sites/built-in-data.ts';
import { openPackFile, verifyPack } from './pack-signature.ts';
import {
  checkPackText,
  readPacks,
  removePacks,
  siteDataFor,
  trustPack,
  undoPack,
  usedPack,
} from './selector-packs.ts';

const packOf = (version: string, heading: string) =>
  JSON.stringify({
    format: packFormat,
    version,
    sites: { gmail: { overrides: { 'finders.title.thread-title.css': heading }, off: [] } },
  });

const headingOf = async (workspace: TestWorkspace) =>
  (await siteDataFor(workspace, 'gmail')).finders?.title?.[0]?.css;

async function trust(workspace: TestWorkspace, version: string, minute: number, heading = 'h1') {
  workspace.at(`2026-11-21T02:${String(minute).padStart(2, '0')}:00.000Z`);
  await trustPack(workspace, { version, text: packOf(version, heading), trust: 'user' });
}

describe('trusted selector packs', () => {
  it('are what sites are read with, and the one before is kept to go back to', async () => {
    const workspace = await openTestWorkspace();
    expect(await siteDataFor(workspace, 'gmail')).toBe(builtInData('gmail'));
    await trust(workspace, '1', 1, 'h1.one');
    await trust(workspace, '2', 2, 'h1.two');
    await trust(workspace, '3', 3, 'h1.three');
    expect((await readPacks(workspace)).map(({ version }) => version)).toEqual(['3', '2']);
    expect(await headingOf(workspace)).toBe('h1.three');
    expect(await siteDataFor(workspace, 'roundcube')).toBe(builtInData('roundcube'));
    await undoPack(workspace);
    expect(await headingOf(workspace)).toBe('h1.two');
    await undoPack(workspace);
    expect(await headingOf(workspace)).toBe('h2.hP');
  });

  it('are gone altogether when they are removed', async () => {
    const workspace = await openTestWorkspace();
    await trust(workspace, '1', 1);
    await trust(workspace, '2', 2);
    await removePacks(workspace);
    expect(await readPacks(workspace)).toEqual([]);
    expect(await usedPack(workspace)).toBeNull();
  });

  it('count for nothing once they do not fit the shipped data any more', async () => {
    const workspace = await openTestWorkspace();
    const text = packOf('1', 'h1').replace('thread-title', 'gone-with-an-update');
    await trustPack(workspace, { version: '1', text, trust: 'user' });
    expect(await usedPack(workspace)).toBeNull();
    expect(await headingOf(workspace)).toBe('h2.hP');
  });

  it('are refused with the reason by the check of their text', () => {
    expect(checkPackText(packOf('1', '!'), (css) => css !== '!')).toEqual({
      state: 'refused',
      refusals: [{ fault: 'badSelector', where: 'gmail: finders.title.thread-title.css' }],
    });
  });
});

const toBase64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

async function team() {
  const generated = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in generated)) throw new Error('expected a pair of keys');
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', generated.publicKey));
  const sign = async (pack: string) => {
    const bytes = new TextEncoder().encode(pack);
    const signature = await crypto.subtle.sign('Ed25519', generated.privateKey, bytes);
    const format = 'zhike-selectors-signed-1';
    return JSON.stringify({ format, pack, signature: toBase64(signature) });
  };
  return { key, sign };
}

describe('a pack that a team signed', () => {
  const pack = packOf('7', 'h1');

  it('is vouched for by the team whose key was pinned, and by no other', async () => {
    const [own, other] = await Promise.all([team(), team()]);
    const file = await own.sign(pack);
    expect(await openPackFile(file, own.key)).toEqual({ state: 'signed', text: pack });
    const refused = { state: 'refused', reason: 'badSignature' };
    expect(await openPackFile(file, other.key)).toEqual(refused);
    expect(await openPackFile(file, null)).toEqual({ state: 'refused', reason: 'unknownSigner' });
  });

  it('is refused once a single character was changed', async () => {
    const { key, sign } = await team();
    const changed = (await sign(pack)).replace('"version\\":\\"7', '"version\\":\\"8');
    expect(changed).not.toBe(await sign(pack));
    expect(await openPackFile(changed, key)).toEqual({ state: 'refused', reason: 'badSignature' });
  });

  it('is an unsigned one to the user where no signature is claimed', async () => {
    expect(await openPackFile(pack, null)).toEqual({ state: 'unsigned', text: pack });
    expect(await openPackFile('{', null)).toEqual({ state: 'unsigned', text: '{' });
  });

  it('is not verified by a key that is none', async () => {
    const bytes = new Uint8Array(8);
    expect(await verifyPack(bytes, new Uint8Array(64), new Uint8Array(5))).toBe(false);
  });
});
