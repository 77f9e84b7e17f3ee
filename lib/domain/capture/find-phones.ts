import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Find } from './chip.ts';

/** Figures that belong to a word before or after them and are no number to call. */
const otherNumber =
  /(?:尾号|群号?|房间号?|会议号?|会议ID|密码|口令|参考号|提单号?|柜号|批次|报关单?|回执|受理号|工单号?|IMEI|激活码|兑换码|卡密|考号|准考证号?|社保号?|公积金|医保|设备号?|表号|户口|店铺号|邮编|区号|代码|meeting|zoom|\bpin|code|case|ticket|confirmation|parcel|shipment|waybill|barcode|\bEAN|\bUPC|part|model|单号|订单|运单|快递单?|物流|流水号?|编号|编码|合同号?|QQ号?|身份证号?|证件号?|卡号|银行卡|账号|账户|户号|发票号?|税号|信用代码|批号|型号|序列号|条码|验证码|取件码|货号|款号|工号|学号|会员号|车架号|serial|tracking|track|order|invoice|ref|account|acct|card|passport|batch|item|sku|\bid|\bpo|\bsn|\bawb)\s?(?:number|num|no\.?|#|code|id)?[是为:#.\s]{0,3}[A-Za-z#]{0,4}$/i;
const laterOther = /^\s?(?:这个|这|是)?(?:的)?(?:单号|订单号?|运单|快递单|号订单|账号|卡号|QQ号?)/i;
/** HX-15987432160 is what a thing is called; Tel-159… is not. */
const isPartOfCode =
  /(?<!\b(?:tel|phone|mob|mobile|cell|ph|wechat|wx|vx|whatsapp|m|t))[A-Za-z][-_]$/i;
const money = /^\s?(?:元|块|圆|万|rmb|usd|yuan|[个件箱张只套台本条斤])/i;

const edge = String.raw`(?<![\dA-Za-z.*#])(?<![\d*][ -])`;
const after = String.raw`(?![\dA-Za-z*]|[ -]\d{3}|\.\d)`;
const mobile = new RegExp(
  String.raw`${edge}(?:\(?(?:\+|00)?86\)?[ -]?)?(?<number>1[3-9]\d(?:[ .-]?\d{4}[ .-]?\d{4}|[ .-]?\d{3}[ .-]?\d{5}|\d[ -]\d{3}[ -]\d{4}|(?:[ .-]\d{2}){4}|\d{8})|1[ .-][3-9](?:[ .-]\d){9})${after}`,
  'g',
);
const landline = new RegExp(
  String.raw`${edge}(?:(?:\+|00)86[ -]?)?\(?(?<area>0?(?:10|2\d|[3-9]\d{2}))\)?[ -]{0,2}(?<number>[2-8]\d{2,3}[ -]?\d{4})(?:[ -]?(?:转|分机|ext\.?|x)[ :]?\d{1,5}|-\d{2,5})?${after}`,
  'gi',
);
const serviceLine = new RegExp(
  String.raw`${edge}(?<number>[48]00[ -]?\d{3}[ -]?\d{4}|[48]00[ -]?\d{4}[ -]?\d{3}|[48]00[ -]?\d[ -]?\d{3}[ -]?\d{3})${after}`,
  'g',
);
const international =
  /(?<![\dA-Za-z+])(?<!\d[ -])(?:\+|\b00(?=[1-9]\d{0,2}[ -]))[1-9][\d ().-]{6,22}\d(?![\dA-Za-z])/g;
/** 852-61234567: Hong Kong, Macau and Taiwan without the plus. */
const neighbour = new RegExp(
  String.raw`${edge}\(?(?:85[23]\)?[ -]?[2-9]\d{3}[ -]?\d{4}|886\)?[ -]?9\d{2}[ -]?\d{3}[ -]?\d{3})${after}`,
  'g',
);
/** (415) 555-0132 where the sentence says that it is to be called. */
const american = new RegExp(
  String.raw`${edge}\(?[2-9]\d{2}(?:\) ?|[ .-])[2-9]\d{2}[ .-]\d{4}${after}`,
  'g',
);
const isCalled =
  /(?:\b(?:call|text|ring|phone|tel|cell|mobile|whatsapp|reach me|number is|number)|电话|手机)[^,.。;\n]{0,16}$/i;
const spoken =
  /(?<![零〇一二三四五六七八九幺])[一幺][三四五六七八九][零〇一二三四五六七八九幺] ?[零〇一二三四五六七八九幺]{4} ?[零〇一二三四五六七八九幺]{4}(?![零〇一二三四五六七八九幺])/g;
const spokenDigits = '零一二三四五六七八九';

/** Numbers to call, as E.164: mobiles, numbers with an area code, 400 lines, foreign ones with a plus. */
export function findPhones(text: string): Find[] {
  const found = [
    ...matches(text, mobile, (digits) => `+86${digits}`),
    ...matches(text, international, readForeign),
    ...matches(text, serviceLine, (digits) => `+86${digits}`),
    ...matches(text, landline, readLandline),
    ...matches(text, spoken, readSpoken),
    ...matches(text, neighbour, (digits) => `+${digits}`),
    ...matches(text, american, (digits) => `+1${digits}`).filter(({ start }) =>
      isCalled.test(text.slice(Math.max(0, start - 28), start)),
    ),
  ];
  return found.filter(({ start, end }) => !isOther(text, start, end));
}

type Read = (digits: string, match: RegExpExecArray) => string | null;

function matches(text: string, pattern: RegExp, read: Read): Extract<Find, { kind: 'phone' }>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const digits = (match.groups?.['number'] ?? match[0]).replace(/\D/g, '');
    const value = read(digits, match);
    const end = match.index + match[0].length;
    return value === null ? [] : [{ kind: 'phone', start: match.index, end, value }];
  });
}

function readLandline(digits: string, { groups, 0: whole }: RegExpExecArray): string | null {
  const area = groups?.['area'] ?? '';
  // Without a zero before it the area code is only one after +86.
  if (!area.startsWith('0') && !/^(?:\+|00)86/.test(whole)) return null;
  return digits.length < 7 ? null : `+86${area.replace(/^0/, '')}${digits}`;
}

function readForeign(_digits: string, match: RegExpExecArray): string | null {
  const written = match[0].replace(/^00/, '+').replace(/\(0\)/, '');
  const parsed = parsePhoneNumberFromString(written);
  return parsed?.isPossible() ? parsed.number : null;
}

function readSpoken(_digits: string, match: RegExpExecArray): string {
  const digits = Array.from(
    match[0].replaceAll(' ', '').replaceAll('幺', '一').replaceAll('〇', '零'),
    (each) => spokenDigits.indexOf(each),
  );
  return `+86${digits.join('')}`;
}

function isOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 10);
  const isNamed = /(?:电话|手机号?|tel|phone|call|mobile|联系)[^,。;\n]{0,4}$/i.test(before);
  if (isNamed) return false;
  if (isPartOfCode.test(before)) return true;
  return otherNumber.test(before) || laterOther.test(behind) || money.test(behind);
}
