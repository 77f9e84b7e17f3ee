/** From here to the end everything is an older message. */
const headers =
  /(?:^|\n)\s{0,8}(?:-{2,20}\s?(?:原始邮件|原邮件|转发的?邮件|转发邮件信息|Original Message|Forwarded message)|(?:发件人|寄件人|From|Sent|发送时间)\s?:|在 ?\d{2,4}[^\n]{1,60}(?:写道|写到)\s?:|于 ?\d{2,4}[^\n]{1,60}(?:写道|写到)\s?:|On [^\n]{4,120}(?:\n[^\n]{0,60})?wrote\s?:)/i;
const inlineHeaders =
  /On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{4,100}wrote\s?:|-{3,20}\s?(?:原始邮件|Original Message|Forwarded message)\s?-{0,20}|[^\n。!?]{0,20}\d{1,2}[^\n。!?]{0,24}写道\s?:/i;
/** Lines and brackets in which chats and mails repeat what was said before. */
const repeated = [
  /(?:^|\n)\s{0,8}(?:>|&gt;|\|)[^\n]{0,4000}/g,
  /(?:^|\n)\s{0,8}[「『【[]?引用[」』】\]]?[^\n]{0,4000}/g,
  /「[^」:\n]{1,30}:[^」]{0,2000}」(?=\s{0,4}(?:\n|[-—_]{2,}|$))/g,
  /(?:引用|回复)(?:了|\s)?[^\n:「“"]{0,20}(?:的消息|的话)?\s?:?\s?[「“"][^」”"]{0,2000}[」”"]/g,
  /「(?:引用|回复)?[^」]{0,2000}」(?=\s{0,3}\n)/g,
  /\[(?:引用|quoted?|回复)[^\]]{0,2000}\]/gi,
] as const;

/** In: plain text. Out: the stretches of it that repeat older messages; nothing in them is new. */
export function quotedHistory(plain: string): { start: number; end: number }[] {
  const found = [headers, inlineHeaders].flatMap((pattern) => {
    const match = pattern.exec(plain);
    return match ? [{ start: match.index, end: plain.length }] : [];
  });
  for (const pattern of repeated) {
    for (const match of plain.matchAll(pattern)) {
      // The line break before stays, so that what follows begins a sentence of its own.
      const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
      found.push({ start, end: match.index + match[0].length });
    }
  }
  return found;
}
