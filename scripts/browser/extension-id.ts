import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The id that Chromium gives an unpacked extension: the first half of a SHA-256, with the letters a–p
 * for hex digits. The hash is of the manifest's public key, or else of the folder's absolute path,
 * which Windows holds as UTF-16.
 */
export function extensionIdOf(extensionDir: string): string {
  const manifestFile = path.join(extensionDir, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const key = readKey(manifest);
  if (key) return idOfBytes(Buffer.from(key, 'base64'));
  const folder = realpathSync(extensionDir);
  return idOfBytes(Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8'));
}

function readKey(manifest: unknown): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('key' in manifest)) return undefined;
  return typeof manifest.key === 'string' ? manifest.key : undefined;
}

function idOfBytes(bytes: Buffer): string {
  const half = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
