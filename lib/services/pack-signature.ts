import { z } from 'zod';
import { packCap } from '../domain/selectors/pack-schema.ts';

const signedFormat = 'zhike-selectors-signed-1';
const base64 = z.string().regex(/^[A-Za-z0-9+/]{86}==$/);

/** A pack with the signature of a team over its text, byte for byte. */
const signedPackSchema = z.strictObject({
  format: z.literal(signedFormat),
  pack: z.string().max(packCap),
  signature: base64,
});

export type OpenedPack =
  /** Nobody signed it: the user has to look at its changes. */
  | { state: 'unsigned'; text: string }
  /** The team that this browser joined signed exactly this text. */
  | { state: 'signed'; text: string }
  /** It claims a signature that cannot be relied on. */
  | { state: 'refused'; reason: 'unknownSigner' | 'badSignature' };

function signedPackOf(text: string) {
  try {
    return signedPackSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // no JSON: the check of the pack itself says so
  }
}

/**
 * In: bytes, an Ed25519 signature of them and the raw public key of 32 bytes. Out: whether the
 * signature is right; false too for a malformed key, and where the browser lacks Ed25519.
 */
export async function verifyPack(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, bytes);
  } catch {
    return false; // what cannot be verified is not verified
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * In: the text of an opened file, and the key that was pinned when a team was joined (null before).
 * Out: the text of the pack in it and who vouches for it.
 */
export async function openPackFile(
  text: string,
  teamKey: Uint8Array<ArrayBuffer> | null,
): Promise<OpenedPack> {
  const signed = text.length > packCap * 2 ? null : signedPackOf(text);
  if (!signed) return { state: 'unsigned', text };
  if (teamKey === null) return { state: 'refused', reason: 'unknownSigner' };
  const bytes = new TextEncoder().encode(signed.pack);
  const isRight = await verifyPack(bytes, bytesOf(signed.signature), teamKey);
  return isRight
    ? { state: 'signed', text: signed.pack }
    : { state: 'refused', reason: 'badSignature' };
}
