import { describe, expect, it } from 'vitest';
import { remarkTable } from './parse-remark.table.ts';
import { parseRemark } from './parse-remark.ts';

const nothing = { name: '', company: '', school: '', grade: '', role: '', phone: '', email: '' };

describe('a remark', () => {
  it.each(remarkTable)('“%s” says what is surely there', (remark, parts) => {
    expect(parseRemark(remark)).toEqual({ ...nothing, ...parts });
  });

  it('is read no further than its first 200 characters', () => {
    const long = `${'北大'.repeat(50_000)} 13800001111`;
    expect(parseRemark(long).phone).toBe('');
  });
});
