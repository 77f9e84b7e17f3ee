import { dayOf } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import {
  blank,
  type FoundWhen,
  findChinese,
  type Piece,
  type WhenContext,
} from './when-chinese.ts';
import { findEnglish } from './when-english.ts';

export type When = {
  dueOn: string;
  /** `HH:MM`, null where only a day is named. */
  dueTime: string | null;
  /** Instant of the start; the start of the day in `zone` where only a day is named. */
  start: string;
  /** Instant of the end where one is named, not included. */
  end: string | null;
  allDay: boolean;
  /** The words that were understood, joined by a space where they stood apart. */
  matched: string;
  /** The text without them. */
  rest: string;
};

export type WhenOptions = WhenContext & {
  /** Take 昨天 and other days gone by too; a follow-up has no use for them. */
  isPastAllowed?: boolean;
};

const longestText = 500;
const mostPassed = 6;

/**
 * Finds a date in words (Chinese or English) or figures. In: the text, `now` as instant, the IANA
 * zone in which it was said. Weeks begin on Monday: 下周二 and `next Tue` lie in the week that begins
 * next Monday, a bare weekday is the next one after today; 周五前 is that Friday, before a holiday is
 * the last working day before it. Out: the first date that is not gone by; null where there is none.
 * A bare hour from 1 to 6 is in the afternoon.
 */
export function parseWhen(text: string, options: WhenOptions): When | null {
  const plain = plainWidth(text.slice(0, longestText));
  const found = options.isPastAllowed
    ? findWhen(plain, options)
    : findComing(plain, { ...options, isDueBefore: true });
  return found && whenOf(found, text, options.zone);
}

/** 上周五已付款，下周三再问: days gone by are passed over. */
function findComing(text: string, context: WhenContext): FoundWhen | null {
  const today = dayOf(context.now, context.zone);
  let rest = text;
  for (let passed = 0; passed < mostPassed; passed += 1) {
    const found = findWhen(rest, context);
    if (!found || found.dueOn >= today) return found;
    rest = found.pieces.reduce(blank, rest);
  }
  return null;
}

/** The language of the text is asked first; figures such as 2026.12.01 are read in either. */
function findWhen(text: string, options: WhenContext): FoundWhen | null {
  return /\p{Script=Han}/u.test(text)
    ? (findChinese(text, options) ?? findEnglish(text, options))
    : (findEnglish(text, options) ?? findChinese(text, options));
}

function whenOf(found: FoundWhen, text: string, zone: string): When {
  const start = instantOf(found.dueOn, found.dueTime ?? '00:00', zone);
  const pieces = joinPieces(found.pieces, text);
  return {
    dueOn: found.dueOn,
    dueTime: found.dueTime,
    start,
    end: found.end !== null && found.end > start ? found.end : null,
    allDay: found.dueTime === null,
    matched: pieces
      .map((piece) => text.slice(piece.index, piece.index + piece.text.length))
      .join(' '),
    rest: restOf(text, pieces),
  };
}

/** Pieces in the order of the text, those that touch or are joined by 的, a comma or space as one. */
function joinPieces(pieces: readonly Piece[], text: string): Piece[] {
  const sorted = pieces.toSorted((a, b) => a.index - b.index);
  const joined: Piece[] = [];
  for (const { index, text: words } of sorted) {
    const last = joined.at(-1);
    const lastEnd = last ? last.index + last.text.length : 0;
    if (last && /^[\s,，的]{0,2}$/.test(text.slice(lastEnd, index))) {
      last.text = text.slice(last.index, Math.max(lastEnd, index + words.length));
    } else joined.push({ index, text: words });
  }
  return joined;
}

function restOf(text: string, pieces: readonly Piece[]): string {
  let rest = text;
  for (const piece of pieces.toReversed()) {
    const before = rest
      .slice(0, piece.index)
      .replace(/(?:在|于|等到?|约在|\b(?:by|before|until|on|at|in)(?: the)?)\s*$/i, '');
    const after = rest
      .slice(piece.index + piece.text.length)
      .replace(/^(?:之前|以前|前后|前(?![台端])|内|的时候)/, '');
    rest = `${before}${after}`;
  }
  return rest
    .replace(/^[\s,，。;；:：、.!！的-]+|[\s,，;；:：、-]+$/g, '')
    .replace(/^请?提醒我/, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Full-width digits, letters, colons and slashes as plain ones; every place stays where it was. */
function plainWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ：／－．]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s/g, ' ');
}
