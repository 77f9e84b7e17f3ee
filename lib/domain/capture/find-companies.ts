import { chineseFirms } from './chinese-firms.ts';
import type { Find } from './chip.ts';
import { englishFirms } from './english-firms.ts';

/** Firms by their full or short name, the longer first; 贵公司 and 物流公司 name none. */
export function findCompanies(text: string): Find[] {
  const found = [...chineseFirms(text), ...englishFirms(text)];
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}
