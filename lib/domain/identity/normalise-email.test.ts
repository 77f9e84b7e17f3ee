import { describe, expect, it } from 'vitest';
import { isNoReply, normaliseEmail } from './normalise-email.ts';

describe('an e-mail address', () => {
  it.each([
    [' Ana.Ruiz@Taller.Example ', 'ana.ruiz@taller.example'],
    ['mailto:a@b.example?subject=x', 'a@b.example'],
    ['"Ruiz, Ana" <ana@taller.example>', 'ana@taller.example'],
    ['ana+shop@taller.example', 'ana+shop@taller.example'],
  ])('%s is kept as %s', (written, kept) => {
    expect(normaliseEmail(written)).toBe(kept);
  });

  it.each(['', 'ana', 'ana@', '@b.example', 'a b@c.example', 'a@b', 'a@b..example'])(
    '%s is none',
    (written) => {
      expect(normaliseEmail(written)).toBeNull();
    },
  );

  it.each([
    'no-reply@x.example',
    'noreply@x.example',
    'NoReply+7@x.example',
    'do-not-reply@x.example',
    'mailer-daemon@x.example',
    'notifications@x.example',
    'order-noreply@x.example',
    'bounces-12@x.example',
  ])('%s is read by nobody', (email) => {
    expect(isNoReply(email)).toBe(true);
  });

  it.each([
    'ana@x.example',
    'noreen@x.example',
    'replyana@x.example',
    'notary@x.example',
    'alerta.ruiz@x.example',
  ])('%s is somebody', (email) => {
    expect(isNoReply(email)).toBe(false);
  });
});
