import type { Find } from './chip.ts';
import { firmEndings, firmlessTrades, tradeWords } from './companies.table.ts';

const han = String.raw`[\p{Script=Han}A-Za-z0-9&·()]`;
const chinese = new RegExp(
  String.raw`(?<body>${han}{1,30}?)(?<ending>${firmEndings})(?:\(${han}{2,8}\))?`,
  'gu',
);
const bare = new RegExp(
  String.raw`(?:我们?是|这边是|这里是|来自|代表|公司叫|抬头是?|单位是?|就职于|任职于|供职于|店名叫?)\s?[:「"“]?(?<body>${han}{2,10}?(?:${firmlessTrades}))(?=的|,|。|$|\s|采购|老板|财务|行政|这边|那边|」|"|”|\n)`,
  'gu',
);
const english =
  /(?<![A-Za-z&])(?<body>(?:[A-Z][\w'&.-]{0,24}|&|and|of)(?: (?:[A-Z0-9][\w'&.-]{0,24}|&|and|of|de)){0,6}),? (?:Co\.?,? ?Ltd\.?|Co\. ?Limited|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|Incorporated|Corp\.?|Corporation|GmbH(?: & Co\. KG)?|S\.?r\.?l\.?|S\.?A\.?S?\.?|B\.V\.|AG|PLC|plc|Oy|AB|A\/S|K\.K\.|Holdings|Group|Company|& Co\.?|Co\.)(?![A-Za-z])/g;
/** Words at the beginning of a sentence that stand before a name and are not of it. */
const englishLead =
  /^(?:(?:We|I|The|This|Our|Hi|Hello|Hey|Dear|From|For|At|To|And|Of|Is|It|My|Please|Invoice|Bill|Company|Client|Customer|Buyer|Name|PO|Re|Regards|Thanks|Best|Send|Ship|Contact)[,:]? )+/;
const englishGeneric =
  /^(?:The|Our|This|That|Your|My|A|Good|Big|New|Other|Another|Your|Shipping|Logistics|Insurance|Trading|Express|Delivery|Parent|Sister|Holding|WhatsApp|WeChat|Facebook|Age|User|Study|Chat|Food)$/;

/** What ends before the name begins: 我是, 开票给, 抬头, of which none is part of a name. */
const strong =
  /(?:我是|我们是|这边是|这里是|来自|抬头|名称|单位|公司名|户名|全称|叫做?|改成|改为|写成?|开给|寄给|发给|送到|寄到|发到|代表|客户|甲方|乙方|供应商|收款方|付款方|买方|卖方|收货方|发货方|发票|开票|合同|盖章|请|是|在|给|叫|到|的|了|我|你|您|他|她|们|这|那|哪|把|从|向|找|帮|跟|由|就|也|都|想|去|问|做|用|被|让|选|换|对接|推荐|介绍|朋友|老板|经理|总|姐|哥|同学|于|及|和|与|还有)/gu;
const weakLead = /^(?:为|和|与|对|有|以|及|按|:|·|-|\)|\()+/;

/** Firms by their full or short name; 贵公司 and 物流公司 name none. */
export function findCompanies(text: string): Find[] {
  return [...chineseFirms(text), ...bareFirms(text), ...englishFirms(text)];
}

function chineseFirms(text: string): Find[] {
  return [...text.matchAll(chinese)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const cut = nameStart(body);
    const name = body.slice(cut);
    const isFull = /有限|集团|合伙|股份/.test(groups?.['ending'] ?? '');
    if (!isNamed(name, isFull)) return [];
    return [
      { kind: 'company', start: index + cut, end: index + whole.length, value: whole.slice(cut) },
    ];
  });
}

/** Where the name begins: behind the last word that cannot be part of one. */
function nameStart(body: string): number {
  let start = 0;
  for (const match of body.matchAll(strong)) {
    // 和 and 及 may be in a name; they end something only where enough follows.
    const end = match.index + match[0].length;
    const isWeak = /^(?:和|与|及|总|用|做|对接|于|想)$/.test(match[0]);
    if (!isWeak || (match.index > 1 && body.length - end >= 4)) start = end;
  }
  const rest = body.slice(start);
  return start + (weakLead.exec(rest)?.[0].length ?? 0);
}

/** A name is more than the trade: 印刷厂 and 一家物流公司 are somebody's, but nobody's name. */
function isNamed(name: string, isFull: boolean): boolean {
  let rest = name;
  for (let last = ''; rest !== last; ) {
    last = rest;
    for (const word of tradeWords) rest = rest.replace(word, '');
  }
  const own = rest.replaceAll(/[()·&]/g, '');
  return own.length >= (isFull ? 1 : 2) && name.length >= 2;
}

function bareFirms(text: string): Find[] {
  return [...text.matchAll(bare)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const cut = nameStart(body);
    const name = body.slice(cut);
    if (!isNamed(name, false)) return [];
    const end = index + whole.length;
    return [{ kind: 'company', start: end - name.length, end, value: name }];
  });
}

function englishFirms(text: string): Find[] {
  return [...text.matchAll(english)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const lead = englishLead.exec(`${body} `)?.[0].length ?? 0;
    const name = body.slice(lead);
    if (name.length < 2 || englishGeneric.test(name)) return [];
    const value = whole.slice(lead);
    return [{ kind: 'company', start: index + lead, end: index + whole.length, value }];
  });
}
