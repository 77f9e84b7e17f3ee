import { knownTowns } from './addresses.table.ts';
import type { Find } from './chip.ts';

const place = String.raw`[\p{Script=Han}]`;
const digits = String.raw`[\d一二三四五六七八九十百零]`;
const region = String.raw`(?:${place}{2,8}?(?:省|自治区|特别行政区)\s?)?(?:${place}{2,6}?(?:市|自治州|地区|盟)(?!场|面|集)\s?)?(?:${place}{1,6}?(?:开发区|高新区|工业区|新区|区|县|旗)(?!别|域)\s?)?(?:${place}{1,6}?(?:街道|镇|乡)(?!下)\s?)?`;
const road = String.raw`(?:${place}{1,8}?(?:大道|大街|公路|路|街|巷|弄|胡同|里弄|环路|道)(?:(?:东|西|南|北|中)?(?:一|二|三|四|五)?(?:段|路))?\s?)`;
const number = String.raw`(?:(?:${digits}{1,5}(?:-\d{1,4})?(?:号|弄)(?!线|码|前|之|下|上午|到|送|发)(?:之${digits}{1,2}|附${digits}{1,3}号)?(?:院|楼|房|库|店面?|门面?|商铺)?)\s?)`;
const site = String.raw`(?:${place}{0,2}[\p{Script=Han}A-Za-z0-9]{1,10}?(?:小区|花园|家园|公寓|大厦|广场|中心|园区|科技园|产业园|工业园|创业园|物流园|软件园|市场|商城|大学|学院|中学|小学|校区|新村|社区|苑|村|城|酒店|宿舍|仓库|写字楼|公馆|府|庄|商贸城|批发市场|医院|商厦|大楼)\s?)`;
const unit = String.raw`(?:(?:[A-Za-z]?${digits}{1,5}|[A-Za-z])(?:-\d{1,4})?(?:号楼|栋|幢|座|单元|号门|号库|号铺|号房|号院|号摊位|号摊|号商铺|号档口|号店面?|号铺面|号工位|号柜|车间|楼(?!下|上)|层|室|铺|档|区|户|房|号)(?:[东西南北](?:侧|边|面|区|单元)?)?\s?|(?:[A-Za-z]座|[东西南北]座|[东西南北]门|[东西南北]区)\s?|[A-Za-z]?-?\d{3,4}(?:-\d{1,4})?(?![\d\-年月日号元块张个箱件本斤米套盒只台.])\s?|\d{1,3}(?:-\d{1,4}){1,2}(?!\d)\s?)`;
const chinese = new RegExp(
  String.raw`${region}(?:${road}${number}?)?(?:${site}){0,3}${unit}{0,5}`,
  'gu',
);

const cue =
  /(?:(?:收货|送货|邮寄|快递|寄件|收件|公司|我的?|门店|详细|配送|取货|新|仓库|店铺|家庭)?地址(?:是|为|改成|改为|换成|在|:|,)|地址\s(?=\p{Script=Han})|(?:送|寄|发|邮|配送|快递|直接发|改送|改寄)(?:到|去|往|至)|我(?:们|家|公司|店)?(?:就)?(?:住|在)|位于)\s?:?\s?/gu;
/** Where the address that was announced ends. */
const addressEnd = /[,。;!?\n\uE000]/;
const longestCued = 60;
const lead =
  /^(?:(?:麻烦|请|帮忙|帮我|直接|还是|改成?|都|就|先|全部|统一|货|样品|东西|它|一份|老|新|的|我们?|在|到|去|往|至|给|住|是|店|家|公司|仓库|地址|收货|收件|寄|送|发|邮|快递|放|搬|搬到|来|从|位于|和|与|或|从|:|\s))+/u;
/** What may stand last and is not of the address. */
const tail =
  /(?:麻烦.{0,12}|转.{0,6}收|谢谢|就行|就可以|即可|可以吗|行吗|好吗|吧|哦|哈|啊|呢|收|前台|门口|楼下|门卫|保安室|的|那里|这边|那边|附近|左右|旁边|对面|里面|上面|我去取)$/u;
/** Who receives it, behind the door: 1203室 王工 13612341234. */
const person =
  /(?:\s|\()(?:(?:收件人|联系人|电话|手机|邮编|tel)|\p{Script=Han}{1,4}(?:收|先生|女士|小姐|工|总|经理|老师|姐|哥|生|太)?(?=\s|$|\)|\d{7})|\d{6})/u;

const street = String.raw`(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Quay|Terrace|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Row|Wharf|Park|Broadway|Harbou?r|Boulevard|Estate|Mews|Hill|Gardens|Yard|Circle|Walk|Alley)`;
const english = new RegExp(
  String.raw`(?<![\w.$])(?:(?:(?:Unit|Suite|Ste|Apt|Flat|Room|Rm|Floor|Warehouse|Building|Bldg|Block|Dock|Shop|Bay|Level|Gate|Tower|Hall|Studio|Office)\.? ?#?[\w-]{1,6}|\d{1,3}/F|\d{1,3}(?:st|nd|rd|th)? [Ff]loor),? ){0,3}(?:No\. ?)?\d{1,5}[A-Za-z]?(?:-\d{1,5})?,? (?:[NSEW]\.? )?(?:[A-Z][\w'.-]{1,20} ){1,4}?${street}\b\.?(?: (?:North|South|East|West|N|S|E|W)\b)?(?:,? (?:(?:Unit|Suite|Ste|Apt|Flat|Room|Rm|Floor|Building|Bldg|Block|Dock|Shop|Bay)\.? ?#?[\w-]{1,6}|#\d{1,5}|\d{1,3}(?:st|nd|rd|th)? (?:Floor|floor|Fl)))?(?:,? (?!(?:Attn|Tel|Phone|Please|Thanks|Contact|Call|By|Before|Mr|Ms|Mrs)\b)[A-Z][a-z][a-zA-Z'-]{0,20}(?: [A-Z][a-z][a-zA-Z'-]{1,20}){0,2}){0,3}(?:,? [A-Z]{2,3}\b(?!\d))?(?:,? (?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5}(?:-\d{4})?|\d{4,6}))?(?:,? (?:(?:Unit|Suite|Ste|Apt|Flat|Room|Rm|Floor|Warehouse|Building|Bldg|Block|Dock|Shop|Bay|Level|Gate|Tower|Hall|Studio|Office)\.? ?#?[\w-]{1,6}|#\d{1,5}|\d{1,3}(?:st|nd|rd|th)? [Ff]loor)){0,2}(?:,? (?:USA|U\.S\.A\.|US|UK|U\.K\.|United Kingdom|Canada|Australia|Singapore|Ireland|Germany|France|Italy|China|Hong Kong|New Zealand)\b)?`,
  'g',
);
/** Words that may stand for a place and do not: 走高速路, 市场, 有道理. */
const notPlace =
  /^(?:.{0,4}(?:道理|知道|渠道|味道|频道|通道|报道|一道|难道|公道|门道|管道|套路|思路|线路|出路|走高速路|高速路|这条路|一路|半路|回路|退路|铁路|上路|顺路|问路|迷路|带路|网路|电路|小区|市区|地区|郊区|社区|校区|园区|景区|专区|上市|超市|城市|门市|股市|楼市|本市|全市|我市|市场|菜市场|批发市场|商城|仓库|工业园|宿舍|大学|学校|医院|酒店|中心|售后中心|客服中心|广场|大楼|写字楼|村|城))$/u;

/** Postal addresses from the region or the road to the door, as written; a bare city is none. */
export function findAddresses(text: string): Find[] {
  return [...cued(text), ...chineseAddresses(text), ...englishAddresses(text)];
}

const door =
  /^\s?[\p{Script=Han}A-Za-z\d()#-]{0,14}?(?:[\dA-Za-z一二三四五六七八九十](?:号楼|号院|栋|幢|座|单元|楼|层|室|号铺|铺|号店|号库|号仓|仓|号门|门|排|区|房|户|档口?|柜|号)(?:店面|门面|商铺)?|-\d{2,4}|(?<=[楼层座栋幢元区])\s?[A-Z]?\d{2,4}(?!\d)|菜鸟驿站|快递柜|丰巢柜?|传达室|收发室|教室|办公室|车间|仓库(?!在))/u;
const notDoor =
  /要|送|发|收|电话|联系|我|你|的|有|给|明天|今天|上午|下午|元|块|箱|张|[。,!?]|和|或|到|在|是|前|点/;

function cued(text: string): Find[] {
  let covered = 0;
  return [...text.matchAll(cue)].flatMap((match) => {
    const from = match.index + match[0].length;
    const written = cuedWords(text, from);
    if (written.length < 4 || match.index < covered) return [];
    covered = from + written.length;
    const whole = written.slice(0, person.exec(written)?.index ?? written.length);
    const trimmed = withoutTail(whole).trimEnd();
    const name = trimmed.slice(knownTowns.exec(trimmed)?.index ?? 0);
    const isNamed = match[0].includes('地址');
    const at = from + trimmed.indexOf(name);
    return isAddress(name) || (isNamed && isDoor(name)) ? [fromTo(text, at, at + name.length)] : [];
  });
}

/** What follows the cue, to the end of the clause. */
function cuedWords(text: string, from: number): string {
  const ahead = text.slice(from, from + longestCued);
  return ahead.slice(0, addressEnd.exec(ahead)?.index ?? ahead.length);
}

/** Word by word from the end: linear, where one repeated expression would have to try all beginnings. */
function withoutTail(name: string): string {
  let rest = name.replace(/\s$/, '');
  for (let last = tail.exec(rest); last; last = tail.exec(rest)) rest = rest.slice(0, last.index);
  return rest === name.replace(/\s$/, '') ? name : rest.replace(/[\s,]$/, '');
}

function chineseAddresses(text: string): Find[] {
  return [...text.matchAll(chinese)].flatMap((match) => {
    if (match[0].trim().length < 5) return [];
    const skipped = nameStart(match[0]);
    const at = match.index + skipped;
    const end = withDoor(text, match.index + match[0].trimEnd().length);
    const name = withoutTail(text.slice(at, end));
    return isAddress(name) ? [fromTo(text, at, at + name.length)] : [];
  });
}

const firstMark = /省|自治区|市(?!场)|区|县|镇|乡|街道|路|大道|街|巷|弄|村|小区|花园|大厦|广场/;
/** 快递放到, 人在, 改送: what leads to the name of the place. */
const leading = /[到在去往至给寄送发住搬是放来于址:]/g;

/** Where the address begins: at a province or city that is known, else behind the last word that leads to it. */
function nameStart(words: string): number {
  const mark = firstMark.exec(words)?.index ?? 0;
  const town = knownTowns.exec(words);
  if (town && town.index <= mark) return town.index;
  let start = lead.exec(words)?.[0].length ?? 0;
  for (const match of words.slice(0, mark).matchAll(leading)) {
    const end = match.index + match[0].length;
    if (mark - end >= 2 && end > start) start = end;
  }
  return start;
}

/** Floors, doors and shops that follow without a break. */
function withDoor(text: string, from: number): number {
  let end = from;
  for (let more = door.exec(text.slice(end, end + 30)); more; ) {
    if (notDoor.test(more[0])) break;
    end += more[0].length;
    more = door.exec(text.slice(end, end + 30));
  }
  return end;
}

function fromTo(text: string, start: number, end: number): Find {
  return { kind: 'address', start, end, value: text.slice(start, end) };
}

/** Two marks of different size at least: a region with a road, a road with a number, a house with a door. */
function isAddress(name: string): boolean {
  if (name.length < 4 || notPlace.test(name) || /[?]|吗$|多少|怎么|什么|哪|几/.test(name))
    return false;
  const marks = [
    /省|自治区/,
    /\p{Script=Han}{2}市(?!场)/u,
    /\p{Script=Han}{2}(?:区|县|旗)(?!别|域)/u,
    /街道|\p{Script=Han}{1}(?:镇|乡)/u,
    /\p{Script=Han}(?:路|街|大道|巷|弄|胡同|公路)/u,
    /[\d一二三四五六七八九十](?:号|弄)/,
    /小区|花园|家园|公寓|大厦|广场|园区|科技园|产业园|工业园|创业园|物流园|软件园|批发市场|大学|学院|中学|小学|新村|苑|商城|写字楼|\p{Script=Han}村/u,
    /[\dA-Za-z一二三四五六七八九十](?:号楼|栋|幢|座|单元|楼|层|室|铺|档口)|\d{3,4}$|\d-\d{3,4}/,
  ];
  const found = marks.filter((mark) => mark.test(name)).length;
  const hasDetail = marks.slice(4).some((mark) => mark.test(name));
  // A door without street, house or town may be any school's.
  const hasPlace = [...marks.slice(0, 5), ...marks.slice(6, 7)].some((mark) => mark.test(name));
  return found >= 2 && hasDetail && hasPlace;
}

/** Said to be an address, and it has a door or a number. */
function isDoor(name: string): boolean {
  return (
    name.length >= 6 && /\p{Script=Han}/u.test(name) && /\d/.test(name) && !notPlace.test(name)
  );
}

function englishAddresses(text: string): Find[] {
  return [...text.matchAll(english)].map(({ index, 0: whole }) => {
    const name = whole.replace(/[,\s]{1,8}$/, '');
    return fromTo(text, index, index + name.length);
  });
}
