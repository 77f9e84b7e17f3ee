import { BadInput } from './bad-input.ts';

/** `--now`: ISO date and time, with or without offset, as an instant. */
export function readInstant(text: string | undefined): string {
  const example = 'such as 2026-11-21T10:00:00+08:00';
  if (text === undefined) {
    throw new BadInput(
      'bad-now',
      `Expected --now with the moment at which the text was said, ${example}; it is missing.`,
    );
  }
  const ms = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new BadInput(
      'bad-now',
      `Expected --now as ISO date and time, ${example}, found ${JSON.stringify(text)}.`,
    );
  }
  return new Date(ms).toISOString();
}

/** `--zone`: an IANA zone. */
export function readZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch (error) {
    throw new BadInput(
      'bad-zone',
      `Expected --zone as an IANA zone such as Asia/Shanghai, found ${JSON.stringify(text)} (${String(error)}).`,
    );
  }
}
