import { normaliseEmail } from '../domain/identity/normalise-email.ts';
import { normalisePhone } from '../domain/identity/normalise-phone.ts';
import type { NewContactPoint } from './customers.ts';

/** A WeChat id as Tencent allows it: a letter first, 6 to 20 of letters, digits, `-` and `_`. */
const wechatId = /^[a-zA-Z][\w-]{5,19}$/;

/** What a person typed as a way to reach somebody; null when it is none that we know. */
export function readContactInput(typed: string): NewContactPoint | null {
  const shown = typed.trim().slice(0, 200);
  const email = shown.includes('@') ? normaliseEmail(shown) : null;
  if (email) return { kind: 'email', value: email, shown: email, channel: '' };
  if (/^[\d\s()+.\-–（）]{5,40}$/.test(shown.normalize('NFKC'))) {
    const phone = normalisePhone(shown);
    if (phone) return { kind: 'phone', value: phone, shown, channel: '' };
  }
  const id = shown.replace(/^(?:微信号?\s*[:：]?|(?:wechat|wx)\s*[:：])\s*/i, '');
  return wechatId.test(id) ? { kind: 'wechat', value: id, shown: id, channel: '' } : null;
}
