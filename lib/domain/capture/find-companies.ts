import type { Find } from './chip.ts';
import { firmEndings, firmlessTrades, organisations, tradeWords } from './companies.table.ts';

const han = String.raw`[\p{Script=Han}A-Za-z0-9&·()]`;
const chinese = new RegExp(
  String.raw`(?<body>${han}{1,30}?)(?<ending>${firmEndings})(?:\(${han}{2,8}\))?(?:${han}{2,6}?(?:分公司|分店|分行|支行|办事处|营业部))?`,
  'gu',
);
const bare = new RegExp(
  String.raw`(?:我们?是|我们|我们?单位是?|咱们?是|这边是|这里是|我这边(?:是)?|来自|代表|公司(?:名称|名|全称)?(?:叫|:|是)|抬头(?:是|写|开|填|:)?|单位(?:名称)?(?:是|:)|户名:?|就职于|任职于|供职于|店名叫?|(?:开票|发票)(?:给|写)|给|帮|替|在)\s?[:「"“]?(?<body>${han}{2,12}?(?:${firmlessTrades}|${organisations}))(?=的|,|。|$|\s|采购|老板|财务|行政|人事|店长|后勤|市场部|这边|那边|上班|工作|任职|开票|做|订|要|想|需|这个|急|打算|准备|」|"|”|\n)`,
  'gu',
);
/** Words that may name a firm only where it is said to be one. */
const saysFirm =
  /(?:我们?是|我们|我们?单位|咱们?是|这边|这里是|来自|代表|公司|抬头|单位|户名|就职于|任职于|供职于|店名|开票|发票)/;
/** What stands right before a name that ends in nothing but 公司. */
const isIntroduced =
  /(?:我们?是|咱们?是|这边是|这里是|来自|代表|抬头(?:是|写|:)?|单位(?:是|:)?|名称(?:是|:)?|就职于|任职于|供职于)$/;
/** At the beginning, in brackets or as a signature: 【美达印务】, 华兴图文 小刘. */
const signed = new RegExp(
  String.raw`(?<=^|[\s,。:【[(「])(?<body>\p{Script=Han}{2,8}(?:${firmlessTrades}))(?=\s|,|。|$|】|\]|\)|」|的?(?:采购|财务|行政|人事|老板|前台)|的?\p{Script=Han}(?:总|经理|老师|工|姐|哥|主管)(?!厂|地|程))`,
  'gmu',
);
/** 公司叫海蓝互动: whatever follows is the name. */
const called =
  /(?:公司(?:名称|名字|名|全称)?(?:就?叫|是:|:)|店名(?:就?叫|是|:)|抬头(?:名称)?(?:是|:|就?写)|单位名称(?:是|:)?|开票名称(?:是|:)?)\s?[「"“]?(?<body>[\p{Script=Han}A-Za-z\d&·()]{2,24})(?=,|。|$|\s|」|"|”|;|!)/gu;
const notName =
  /什么|不|没|发我|发你|填|待定|个人|同上|上次|一样|怎么|啥|吗|呢|后面|稍后|随便|税号|微信/;
const upper = String.raw`\p{Lu}[\p{L}\d'&.-]{0,24}`;
const englishName = String.raw`(?:${upper}|&|and|of)(?: (?:${upper}|\d{1,4}|&|and|of|de|\+)){0,6}`;
const legalForm = String.raw`(?:Co\.?,? ?Ltd\.?|Co\. ?Limited|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|Incorporated|Corp\.?|Corporation|GmbH(?: & Co\. KG)?|S\.?r\.?l\.?|S\.?A\.?S?\.?|B\.V\.|AG|PLC|plc|Oy|AB|A/S|K\.K\.|Holdings|Group|Company|& Co\.?|Co\.)`;
const english = new RegExp(
  String.raw`(?<![\p{L}&])(?<body>${englishName}),? ${legalForm}(?!\p{L})`,
  'gu',
);
const trades =
  'Studios?|Foods?|Logistics|Trading|Traders|Designs?|Labs?|Media|Tech|Technologies|Coffee|Bakery|Printing|Print|Prints|Supplies|Supply|Solutions|Systems|Partners|Brothers|Bros|Imports?|Exports?|Industries|Electronics|Apparel|Garments|Packaging|Textiles|Pharma|Consulting|Agency|Farms?|Tools|Machinery|Auto|Motors|Boutique|Cosmetics|Beauty|Fashion|Furniture|Interiors|Hotels?|Resorts?|Restaurants?|Cafe|Café|Kitchen|Catering|Academy|School|College|University|Institute|Hospital|Clinic|Fitness|Gym|Events|Marketing|Software|Digital|Digital|Engineering|Construction|Builders|Ventures|Capital|Insurance|Bank|Freight|Shipping|Express|Wholesale|Distribution|Distributors|Outfitters|Gifts|Books|Press|Toys|Sports|Works|Goods|Co-op|Wines?|Brewing|Roasters|Produce|Fruits?|Organics|Market|Mart|Shop|Store|Stores|Salon|Spa';
const englishTrade = new RegExp(
  String.raw`(?<![\p{L}&])(?<body>${upper}(?: (?:${upper}|&|and|of)){0,4}) (?:${trades})(?! \p{Lu}| (?:street|st|road|rd|day|days)\b)(?!\p{L})`,
  'gu',
);
const englishCued = new RegExp(
  String.raw`(?:\b(?:from|at|on behalf of|work for|working for|work with|represent|representing|buyer for|company(?: name)?(?: is|:)?|business name(?: is|:)?|invoice to|bill to|billed to)|(?<=[Ww]e are)|(?<=[Ww]e're)) (?<body>${upper}(?: (?:${upper}|&)){1,3}|\p{Lu}\p{Ll}{1,12}\p{Lu}\p{L}{1,12})(?=[,.!]|$|\s(?:here|and|in|needs|team|we|is|wants|would|please)\b|\s?[-(\n])`,
  'gu',
);
const notFirm =
  /^(?:New York|Hong Kong|Los Angeles|San [A-Z]\w+|United (?:States|Kingdom)|South (?:Africa|Korea)|New Zealand|Kuala Lumpur|St\.? .*|[A-Z]\w+ (?:Street|St|Road|Rd|Avenue|Ave|Airport|Station|Port|City|Park)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b.*|WhatsApp|WeChat|LinkedIn|YouTube|FaceTime|TikTok|PayPal|AliExpress|Amazon|Google.*|Black Friday)$/;
/** Words at the beginning of a sentence that stand before a name and are not of it. */
const englishLead =
  /^(?:We|I|The|This|Our|Hi|Hello|Hey|Dear|From|For|At|To|And|Of|Is|It|My|Please|Invoice|Bill|Company|Client|Customer|Buyer|Name|PO|Re|Regards|Thanks|Best|Send|Ship|Contact)[,:]? /;
const englishGeneric =
  /^(?:The|Our|This|That|Your|My|A|Good|Big|New|Other|Another|Your|Shipping|Logistics|Insurance|Trading|Express|Delivery|Parent|Sister|Holding|WhatsApp|WeChat|Facebook|Age|User|Study|Chat|Food)$/;

/** What ends before the name begins: 我是, 开票给, 抬头, of which none is part of a name. */
const strong =
  /(?:这边(?!是)|我是|我们是|这边是|这里是|来自|抬头|名称|单位|公司名|户名|全称|叫做?|改成|改为|写成?|开给|寄给|发给|送到|寄到|发到|代表|客户|甲方|乙方|供应商|收款方|付款方|买方|卖方|收货方|发货方|签约主体|主体|发票|开票|盖章|请|是|在(?!线)|给|叫|到(?!家)|的|了|我|你|您|他|她|们|把|从|找|帮(?!帮)|跟|(?<![成首丰京])都|推荐|介绍|朋友|经理|于|及|和|与|还有|用|做|对接)/gu;
const weakLead = /^(?:为|和|与|对|有|以|及|按|:|·|-|\)|\()+/;

/** Firms by their full or short name; 贵公司 and 物流公司 name none. */
export function findCompanies(text: string): Find[] {
  return [
    ...chineseFirms(text),
    ...bareFirms(text, bare),
    ...bareFirms(text, signed),
    ...calledFirms(text),
    ...[english, englishTrade, englishCued].flatMap((pattern) => englishFirms(text, pattern)),
  ];
}

function chineseFirms(text: string): Find[] {
  return [...text.matchAll(chinese)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const cut = nameStart(body);
    const name = body.slice(cut);
    const isFull = /有限|集团|合伙|股份/.test(groups?.['ending'] ?? '');
    if (!isNamed(name, isFull)) return [];
    const isLoose = /^(?:公司|超市|火锅|摄影)$/.test(groups?.['ending'] ?? '');
    const before = text.slice(Math.max(0, index + cut - 6), index + cut);
    if (isLoose && !isIntroduced.test(before)) return [];
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
    const isWeak = /^(?:和|与|及|用|做|对接|于)$/.test(match[0]);
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

function bareFirms(text: string, pattern: RegExp): Find[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const cut = nameStart(body);
    const name = body.slice(cut);
    // 给 and 在 say little: then the name has to end as firms do.
    const isSaid = saysFirm.test(whole) || new RegExp(`(?:${firmlessTrades})$`).test(name);
    if (!isSaid || !isNamed(name, false)) return [];
    const end = index + whole.length;
    return [{ kind: 'company', start: end - name.length, end, value: name }];
  });
}

function calledFirms(text: string): Find[] {
  return [...text.matchAll(called)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    if (notName.test(body)) return [];
    const start = index + whole.lastIndexOf(body);
    return [{ kind: 'company', start, end: start + body.length, value: body }];
  });
}

function englishFirms(text: string, pattern: RegExp): Find[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const body = groups?.['body'] ?? '';
    const lead = leadLength(body);
    const name = body.slice(lead);
    const start = index + whole.indexOf(body) + lead;
    const end = index + whole.length;
    const value = text.slice(start, end);
    if (name.length < 2 || englishGeneric.test(name) || notFirm.test(value)) return [];
    return [{ kind: 'company', start, end, value }];
  });
}

/** How long the words before the name are, all of them together. */
function leadLength(body: string): number {
  let lead = 0;
  for (let next = englishLead.exec(`${body} `); next; ) {
    lead += next[0].length;
    next = englishLead.exec(`${body.slice(lead)} `);
  }
  return lead;
}
