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
    file: 'lib/domain/capture/foreign-addresses.ts',
    start: '(?:(?:(?:Unit',
    cap: '60, before a street',
  },
  {
    file: 'lib/domain/capture/find-quantities.ts',
    start: '(?<![\\dA-Za-z./×*x#第每-])(?<number>(?:(?<![\\d.])',
    cap: '13, the signs of one number in words',
  },
  {
    file: 'lib/domain/capture/find-english-quantities.ts',
    start: '(?<![\\w.,$€£×*#]',
    cap: '100, the words of one number and what is counted',
  },
  {
    file: 'lib/domain/followups/when-english.ts',
    start: '\\d{1,2}\\s*(?:st',
    cap: '500, in parseWhen',
  },
];
