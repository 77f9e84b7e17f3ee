type PatternFault =
  | 'tooLong'
  | 'notAnExpression'
  | 'unknownPart'
  | 'unbounded'
  | 'nested'
  | 'tooCostly';

const longest = 300;
/** Ways in which a match can be tried, from one place on; from every place of a text. */
const mostWaysAnchored = 50_000;
const mostWaysAnywhere = 1_000;
const mostRepeats = 300;

class Unfit extends Error {
  readonly fault: PatternFault;
  constructor(fault: PatternFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * In: the pattern of a finder. Out: why it must not be run over a page's text; null if it may.
 * Allowed is a part of RE2's language: no look around and no reference back, every repetition
 * bounded, none inside another, and few enough ways to try a match that a hostile text cannot
 * make it slow. `(?i)` may stand in front.
 */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern.length > longest) return 'tooLong';
  const source = pattern.replace(/^\(\?i\)/, '');
  try {
    void new RegExp(source, 'u');
    const reader: Reader = { source, at: 0 };
    const first = readSequence(reader);
    const isAnchored = source.startsWith('^') && reader.at === source.length;
    const ways = first + readFurther(reader);
    if (reader.at < source.length) return 'unknownPart';
    return ways > (isAnchored ? mostWaysAnchored : mostWaysAnywhere) ? 'tooCostly' : null;
  } catch (error) {
    return error instanceof Unfit ? error.fault : 'notAnExpression';
  }
}

type Reader = { source: string; at: number };

function readAlternatives(reader: Reader): number {
  return readSequence(reader) + readFurther(reader);
}

function readFurther(reader: Reader): number {
  let ways = 0;
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    ways += readSequence(reader);
  }
  return ways;
}

function readSequence(reader: Reader): number {
  let ways = 1;
  /** Ways of a repeated single character, until it is known what follows it. */
  let open: { source: string; ways: number } | null = null;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const from = reader.at;
    const single = readAtom(reader);
    const source = reader.source.slice(from, reader.at);
    const mayBeAbsent = /^(?:\?|\{0)/.test(reader.source.slice(reader.at));
    const repeated = readRepeats(reader, single);
    // Where a repeated character cannot be what must come after it, the repetition has one end only.
    if (open && (mayBeAbsent || !endsAt(open.source, source))) ways *= open.ways;
    const isCharacter = single === 1 && !source.startsWith('(');
    open = isCharacter && repeated > 1 ? { source, ways: repeated } : null;
    if (!open) ways *= repeated;
    if (ways > mostWaysAnchored) throw new Unfit('tooCostly');
  }
  return ways * (open?.ways ?? 1);
}

/** Whether the next part is a literal character, or one of a few, that the repeated one never is. */
function endsAt(repeated: string, next: string): boolean {
  const [, escaped, plain, several] =
    /^(?:\\([^A-Za-z0-9])|([^\\[(.^$])|\[([^\]\\^-]{1,20})\])$/u.exec(next) ?? [];
  const characters = [...(escaped ?? plain ?? several ?? '')];
  const one = new RegExp(`^${repeated}$`, 'iu');
  return characters.length > 0 && !characters.some((character) => one.test(character));
}

const escapeOfClass =
  /^\\(?:[dDwWsS]|[pP]\{[A-Za-z_=]{1,40}\}|u[0-9a-fA-F]{4}|[^A-Za-z0-9]|[tnr])/u;
const characterClass = /^\[(?:\\.|[^\]\\]){1,200}\]/u;

function readAtom(reader: Reader): number {
  const rest = reader.source.slice(reader.at);
  if (rest.startsWith('(')) return readGroup(reader, rest);
  const first = rest.startsWith('\\')
    ? escapeOfClass.exec(rest)?.[0]
    : rest.startsWith('[')
      ? characterClass.exec(rest)?.[0]
      : String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (first === undefined || '*+?{'.includes(first)) throw new Unfit('unknownPart');
  reader.at += first.length;
  return 1;
}

function readGroup(reader: Reader, rest: string): number {
  if (rest.startsWith('(?') && !rest.startsWith('(?:')) throw new Unfit('unknownPart');
  reader.at += rest.startsWith('(?:') ? 3 : 1;
  const ways = readAlternatives(reader);
  reader.at += 1; // the engine has accepted the expression, so this closes the group
  return ways;
}

const bounded = /^(?:\?|\{(\d{1,4})(?:,(\d{1,4}))?\})\??/;

function readRepeats(reader: Reader, ways: number): number {
  const rest = reader.source.slice(reader.at);
  if (!/^[*+?{]/.test(rest)) return ways;
  const [whole, least, most] = bounded.exec(rest) ?? [];
  if (whole === undefined) throw new Unfit('unbounded');
  reader.at += whole.length;
  if (least === undefined) return ways + 1;
  const from = Number(least);
  const to = Number(most ?? least);
  if (to > mostRepeats) throw new Unfit('tooCostly');
  if (ways > 1 && to > 1) throw new Unfit('nested');
  return to - from + ways;
}
