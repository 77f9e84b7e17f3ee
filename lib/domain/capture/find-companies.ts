import { chineseFirms } from './chinese-firms.ts';
import type { Find } from './chip.ts';
import { englishFirms } from './english-firms.ts';

/** Firms by their full or short name; 贵公司 and 物流公司 name none. */
export function findCompanies(text: string): Find[] {
  return [...chineseFirms(text), ...englishFirms(text)];
}
