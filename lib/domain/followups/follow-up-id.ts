import { idSchema } from '../ids.ts';
import type { FollowUp } from '../records/follow-up.ts';

/**
 * The id of the follow-up that a trigger makes for a customer and an occasion: the same three always
 * give the same UUID (version 8), so that two workers, or one that died half way, make one row.
 */
export function ruleMadeId(trigger: string, customerId: string, occasion: string): FollowUp['id'] {
  const words = hash128(JSON.stringify([trigger, customerId, occasion]));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return idSchema('followUp').parse(parts.join('-'));
}

/** Four words of 32 bits (cyrb128, public domain): spreads well, keeps no secret. */
function hash128(text: string): number[] {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597_399_067);
    b = c ^ Math.imul(b ^ unit, 2_869_860_233);
    c = d ^ Math.imul(c ^ unit, 951_274_213);
    d = a ^ Math.imul(d ^ unit, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  const all = a ^ b ^ c ^ d;
  return [all, b ^ all, c ^ all, d ^ all].map((word) => word >>> 0);
}
