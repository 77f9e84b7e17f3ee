/**
 * Patterns that are quadratic on paper and only ever meet text cut to a few hundred characters,
 * where the worst case is some ten thousand steps. `cap` says where the cut is made.
 */
export const cappedRegexes: readonly { file: string; start: string; cap: string }[] = [
  { file: 'lib/domain/money.ts', start: '0+$', cap: 'digits of one amount' },
  {
    file: 'lib/domain/identity/parse-remark.ts',
    start: '[\\w.+-]{1,64}@',
    cap: '200, in parseRemark',
  },
  { file: 'lib/domain/identity/parse-remark.ts', start: '\\s+[-–—~]', cap: '200, in parseRemark' },
  { file: 'lib/domain/followups/parse-when.ts', start: '^[\\s,', cap: '500, in parseWhen' },
  {
    file: 'lib/domain/followups/when-english.ts',
    start: '\\d{1,2}\\s*(?:st',
    cap: '500, in parseWhen',
  },
];
