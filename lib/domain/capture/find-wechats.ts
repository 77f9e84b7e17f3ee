import type { Find } from './chip.ts';

type Wechat = Extract<Find, { kind: 'wechat' }>;

const name = String.raw`(?:微信|薇信|威信|微❤|薇❤|卫星|绿泡泡|v信|V信|wei\s?xin|[Ww]e\s?[Cc]hat|WECHAT|(?<![A-Za-z])(?:vx|wx|WX|VX))`;
const short = String.raw`(?:(?:加|[+➕])\s?(?:个|我|一下)?的?\s?(?:[薇威微]❤?(?:号)?|[vV](?![A-Za-z0-9])|[vV]x)|(?<![A-Za-z0-9])[vV](?=\s?(?::|是|号))|我的?[vV](?![A-Za-z0-9]))`;
/** What may stand between the word and the id; anything else means that the word is about something else. */
const between = String.raw`(?:\s?(?:账号|帐号|号码?|ID|id|Id|名(?=:))){0,2}(?:\s?(?:is|就是|是|为|搜索?|改成|换成|我的?|please|[:=,"'“(\[「~-]|👉|➡️?)){0,4}\s{0,2}(?:id\s?[:is]{0,2}\s?)?`;
const id = String.raw`(?<id>[A-Za-z_][\w-]{5,19})(?![\w@-]|\.[A-Za-z])`;
const mobile = String.raw`(?<id>1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)`;
const after = new RegExp(String.raw`(?:${name}|${short})${between}${id}`, 'g');
const afterMobile = new RegExp(
  String.raw`(?:${name}|${short})(?:\s?/?\s?(?:电话|手机号?))?(?:\s?(?:就是|也是|是|同)\s?(?:我的?|本人)?(?:手机号?|电话号?)码?)?(?:同号)?${between}${mobile}`,
  'gi',
);
const addMe =
  /(?:\badd me|\badd us|reach me|find me|message me|text me|ping me|加我|加一下我|搜)(?:\s?(?:at|on|:|,|is|id|好友|微信|wechat)){0,4}\s{0,2}(?<id>[A-Za-z_][\w-]{5,19})(?![\w@-]|\.[A-Za-z])/gi;
const before = new RegExp(
  String.raw`(?<![\w@./-])${id}\s?[,(:~-]{0,2}\s?(?:(?:这个?|就|that|this)?\s?(?:is|'s|是)?\s?(?:我的?|my|本人的?|our)?\s?(?:${name}|[vV](?![A-Za-z]))(?:号|id)?(?!\s?(?:支付|群|公众号|小程序|pay))|on ${name})`,
  'gi',
);
const number = /(?<id>1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g;
/** Behind a number, within twelve signs: it is the WeChat id too. */
const sameBehind =
  /(?:(?:微信|薇信|[vV]信?|wx|vx|wechat)\s?(?:也是)?(?:同号?|一样|同步|同电话|同手机|same|也是这个|就是这个|是同一个)|(?:也是|就是|同|也)(?:我的?)?(?:微信|[vV]信|wx|vx|wechat)|\(?(?:微信|wechat|wx|vx|[vV]信?)\)?(?=\s?(?:\)|$|,|。|\n))|(?:also|same)[a-z ]{0,14}wechat)/i;
/** Before a number: wechat is the same as. */
const sameAhead = /(?:we\s?chat|wx|微信)[a-z ]{0,20}same (?:as|number)[a-z ]{0,20}[,:]?\s?$/i;
const sameBefore =
  /(?:(?:手机|电话|tel|phone)\s?(?:和|同|即|\/|&|、|and|兼)?\s?(?:微信|wechat|wx|vx|v)|(?:微信|wechat|wx|vx|v)(?:号)?\s?(?:和|同|即|\/|&|、|and)?\s?(?:手机|电话|tel|phone))\s?(?:同号|号码?|一样|number)?\s?[:是为,]{0,2}\s?(?<id>1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/gi;

/** 微信支付, 微信群 and 公众号 have the word and are no way to reach a person. */
const notPerson =
  /(?:公众号|视频号|小程序|订阅号|服务号|企业号|appid|openid|微博|抖音|小红书|快手|淘宝|旺旺|店铺|网店|instagram|\bins\b|telegram|QQ|支付宝|路由器|wifi|密码|用户名|账套|official account|mini program|群号|版本)[^,。;\n]{0,6}$/i;
const afterPublic =
  /^[^,。\n]{0,2}(?:支付|群|公众|里|上面|截图|登录|扫码|官网|小程序|视频号|钱包|红包|转账|读书|运动|电脑版|pay\b)/i;
/** Words that follow "wechat" in a sentence and are no id, though they look like one. */
const everyday =
  /^(?:please|thanks|thank|group|official|account|number|contact|friend|friends|message|android|iphone|window|windows|screenshot|payment|invoice|picture|photos?|videos?|support|service|client|version|update|because|before|after|anytime|instead|tomorrow|tonight|weekday|weekend|should|would|could|works|better|faster|later|there|where|about|really|anyone|another|request|transfer|receive|channel|public|program|download|desktop|and|for|excel|scan)$/i;

/** WeChat ids, where the sentence says that they are ones; a mobile number as its bare 11 digits. */
export function findWechats(text: string): Find[] {
  const named = [
    ...[after, addMe].flatMap((pattern) => read(text, pattern)),
    // Before the word only what is surely no word of the sentence.
    ...read(text, before).filter(({ value }) => /[\d_-]/.test(value) && !/^[A-Z\d-]+$/.test(value)),
  ];
  const numbers = [
    ...read(text, afterMobile),
    ...read(text, number, (start, end) => isSame(text, start, end)),
    ...read(text, sameBefore),
  ];
  return [...named.filter(({ value }) => looksLikeId(value)), ...numbers];
}

/** Said of a number, right before or behind it: that it is the WeChat id. */
function isSame(text: string, start: number, end: number): boolean {
  if (sameAhead.test(text.slice(Math.max(0, start - 64), start))) return true;
  const behind = text.slice(end, end + 40);
  const at = sameBehind.exec(behind)?.index ?? 40;
  return at <= 12 && !/[\d\n。]/.test(behind.slice(0, at));
}

function read(
  text: string,
  pattern: RegExp,
  isMeant: (start: number, end: number) => boolean = () => true,
): Wechat[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match.groups?.['id'] ?? '';
    const start = match.index + match[0].indexOf(written);
    const end = start + written.length;
    if (!isMeant(start, end)) return [];
    if (notPerson.test(text.slice(Math.max(0, match.index - 16), start))) return [];
    if (afterPublic.test(text.slice(end, end + 6))) return [];
    const isMobile = /^1[3-9][\d -]+$/.test(written);
    const value = isMobile ? written.replace(/\D/g, '') : written.replace(/[_-]{1,20}$/, '');
    return [{ kind: 'wechat', start, end: isMobile ? end : start + value.length, value }];
  });
}

/** Letters alone may be a word: then it must not be one that is said every day. */
function looksLikeId(value: string): boolean {
  return /^[A-Za-z_][\w-]{5,19}$/.test(value) && !everyday.test(value);
}
