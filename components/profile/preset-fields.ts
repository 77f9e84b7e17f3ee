import type { ProfileKey } from '../../lib/domain/records/customer.ts';
import type { ShopPreset } from '../../lib/domain/records/shop-rules.ts';

const basics: Record<ShopPreset, readonly ProfileKey[]> = {
  campus: ['school', 'grade', 'major', 'region', 'birthday'],
  retail: ['region', 'birthday', 'school'],
  business: ['industry', 'size', 'decisionRole', 'region'],
};
const allBasics: readonly ProfileKey[] = [
  'school',
  'grade',
  'major',
  'industry',
  'size',
  'decisionRole',
  'region',
  'birthday',
];

/** Habits are the same for every trade. */
export const behaviourKeys: readonly ProfileKey[] = [
  'buyingHabit',
  'preferredTime',
  'interests',
  'priceSensitivity',
];

/** Basic fields offered for a trade; those that hold something are always shown. */
export function basicKeys(preset: ShopPreset, profile: Partial<Record<ProfileKey, string>>) {
  const offered = basics[preset];
  const filled = allBasics.filter((key) => profile[key] && !offered.includes(key));
  return [...offered, ...filled];
}
