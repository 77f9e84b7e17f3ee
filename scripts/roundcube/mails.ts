import { demoNewsletter, demoShop, findDemoPerson } from '../../test/pages/people.ts';

type Letter = {
  readonly from: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly sentAt: string;
  readonly text: string;
  readonly html?: string;
};

/** Invented letters to the shop, oldest first: a machine, an HTML one, an unknown and a known customer. */
export function roundcubeMails(): string[] {
  return letters().map(asRaw);
}

function letters(): Letter[] {
  return [
    {
      from: demoNewsletter,
      subject: '本周纸价：双胶纸小幅回落',
      sentAt: 'Mon, 16 Nov 2026 07:00:00 +0800',
      text: '双胶纸均价较上周下降 1.2%，铜版纸持平。\n本邮件由系统发出，请勿回复。\n',
    },
    {
      from: writer('daniel-okafor'),
      subject: 'Lanyards and badges for a two-day event',
      sentAt: 'Tue, 17 Nov 2026 14:11:00 +0000',
      text: 'Hello,\n\nwe need 260 lanyards with printed badges. What is your lead time?\n\nDaniel Okafor, Brightlane Events\n+1 202-555-0147\n',
    },
    {
      from: writer('xu-jianing'),
      subject: '高一年级错题本印制',
      sentAt: 'Wed, 18 Nov 2026 10:26:00 +0800',
      text: '需要错题本 620 册，家长会在 12 月 5 日，请在这之前送到。\n许嘉宁 138 0000 4108\n',
      html: '<p>需要<b>错题本 620 册</b>，家长会在 12 月 5 日，请在这之前送到。</p><p>许嘉宁 <a href="tel:+8613800004108">138 0000 4108</a></p>',
    },
    {
      from: writer('emma-hartley'),
      subject: 'Reorder: letterpress notebooks for spring',
      sentAt: 'Thu, 19 Nov 2026 09:42:00 +0000',
      text: 'Hi Zhixia,\n\nwe would like to reorder 400 of the A5 dotted notebooks.\n\nEmma Hartley\nBuyer, Northquay Gifts, +44 7700 900142\n',
    },
  ];
}

function writer(id: string): Letter['from'] {
  const { name, email } = findDemoPerson(id);
  if (!email) throw new Error(`"${id}" has no mail address and cannot write`);
  return { name, email };
}

function asRaw(letter: Letter, index: number): string {
  const head = [
    `From: ${encodedWord(letter.from.name)} <${letter.from.email}>`,
    `To: ${encodedWord(demoShop.name)} <${demoShop.email}>`,
    `Subject: ${encodedWord(letter.subject)}`,
    `Date: ${letter.sentAt}`,
    `Message-ID: <demo-${index + 1}@${letter.from.email.split('@')[1]}>`,
    'MIME-Version: 1.0',
  ];
  const plain = part('text/plain', letter.text);
  if (!letter.html) return [...head, ...plain].join('\r\n');
  const border = 'demo-alternative';
  return [
    ...head,
    `Content-Type: multipart/alternative; boundary="${border}"`,
    '',
    `--${border}`,
    ...plain,
    `--${border}`,
    ...part('text/html', letter.html),
    `--${border}--`,
    '',
  ].join('\r\n');
}

function part(type: string, text: string): string[] {
  const base64 = Buffer.from(text, 'utf8').toString('base64');
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
    '',
  ];
}

function encodedWord(text: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(text);
  return isPlain ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
