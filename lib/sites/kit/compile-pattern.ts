const caseBlind = '(?i)';
const compiled = new Map<string, RegExp>();

/**
 * In: the pattern of a finder, checked before it came here. Out: its expression, compiled once.
 * Throws a SyntaxError for what is none.
 */
export function compilePattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const isBlind = pattern.startsWith(caseBlind);
  const fresh = isBlind
    ? new RegExp(pattern.slice(caseBlind.length), 'iu')
    : new RegExp(pattern, 'u');
  compiled.set(pattern, fresh);
  return fresh;
}
