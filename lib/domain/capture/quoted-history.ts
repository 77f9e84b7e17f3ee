type Span = { start: number; end: number };

/** From here to the end everything is an older message. */
const headers = [
  /(?:^|\n)[^\S\n]{0,8}(?:-{2,20}\s?(?:原始邮件|原邮件|转发的?邮件|转发邮件信息|Original Message|Forwarded message)|(?:发件人|寄件人|From|Sent|发送时间)\s?:)/i,
  /(?:^|\n)[^\S\n]{0,8}[在于] ?\d{2,4}[^\n]{1,60}(?:写道|写到)\s?:/,
  /(?:^|\n)[^\S\n]{0,8}On [^\n]{4,120}(?:\n[^\n]{0,60})?wrote\s?:/i,
  /(?<!-)-{3,20}\s?(?:原始邮件|Original Message|Forwarded message)/i,
] as const;
const wrote = /(?:写道|wrote)\s?:/gi;
const englishDay =
  /On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)/i;
/** Lines and brackets in which chats and mails repeat what was said before. */
const repeated = [
  /(?:^|\n)[^\S\n]{0,8}(?:>|&gt;|\|)[^\n]*/g,
  /(?:^|\n)[^\S\n]{0,8}[「『【[]?引用[」』】\]]?[^\n]*/g,
  /「[^「」:\n]{1,30}:[^「」]*」(?=\s{0,4}(?:\n|[-—_]{2}|$))/g,
  /(?:引用|回复)(?:(?!引用|回复)[^\n:「“"]){0,20}:?\s?[「“"][^「“」”"]*[」”"]/g,
  /「[^「」]*」(?=\s{0,3}\n)/g,
  /\[(?:引用|quote|回复)(?:(?!\[(?:引用|quote|回复))[^\]])*\]/gi,
] as const;

/** In: plain text. Out: the stretches of it that repeat older messages; nothing in them is new. */
export function quotedHistory(plain: string): Span[] {
  const starts = [...headers.map((pattern) => pattern.exec(plain)?.index), wroteAt(plain)];
  const found = starts.flatMap((start) =>
    start === undefined ? [] : [{ start, end: markedEnd(plain, start) }],
  );
  for (const pattern of repeated) {
    for (const match of plain.matchAll(pattern)) {
      // The line break before stays, so that what follows begins a sentence of its own.
      const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
      found.push({ start, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Below a header the older message goes on to the end, or, where its lines are marked, to the last of them. */
function markedEnd(plain: string, start: number): number {
  const lines = plain.slice(start).split('\n');
  const first = lines.findIndex((line, at) => at > 0 && line.trim() !== '');
  const isMarked = (line = ''): boolean => /^\s{0,8}(?:>|&gt;|\|)/.test(line);
  if (first < 1 || first > 2 || !isMarked(lines[first])) return plain.length;
  const behind = lines.findIndex((line, at) => at > first && line.trim() !== '' && !isMarked(line));
  return behind < 0 ? plain.length : start + lines.slice(0, behind).join('\n').length;
}

/** Where a line begins to say who wrote when: 2026年3月1日 张三 写道:, On Mon, Mar 2, … wrote:. */
function wroteAt(plain: string): number | undefined {
  for (const { index, 0: mark } of plain.matchAll(wrote)) {
    const isEnglish = /^w/i.test(mark);
    const before = plain.slice(Math.max(0, index - (isEnglish ? 120 : 46)), index);
    const line = before.split(isEnglish ? /\n/ : /[\n。!?]/).at(-1) ?? '';
    const lead = isEnglish ? englishDay.exec(line)?.index : /\d/.exec(line.slice(-26))?.index;
    if (lead !== undefined) return index - line.length + (isEnglish ? lead : 0);
  }
  return undefined;
}
