/** Words beside which a date is a day of birth. */
export const cue =
  /生日|大寿|寿辰|过寿|周岁|寿星|\bturn(?:s|ed|ing)? (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)\b|诞辰|出生|生辰|破壳|破蛋|生于|同天|同月同日|\bborn\b(?! (?:leader|to |free|ready|again|winner))|b-?day|birthday|birth\s?date|date of birth|\bDOB\b|\bd\.o\.b/gi;

/** Before a full date: an identity card tells the day of birth. */
export const card = /身份证上?(?:的|是|写的?是?|写着)?[\s:]{0,2}$/;

/** Right behind a date: 3月8号生的. */
export const born =
  /^\s?(?:日|号)?\s?(?:生的?(?![产意活鲜态效成气日])|出生|的生日|生人|过?(?:[\d一二三四五六七八九十]{1,3}岁)?生日|是?我的?生日)/;

/** The day of a cake, a gift or a party is not the day of birth. */
export const aboutThings =
  /^\s?(?:快乐|蛋糕|礼物|礼盒|会员|月|券|优惠|派对|聚会|趴|宴|party|cake|gift|present|card|sale|deal|帽|贺卡|福利|折扣|礼|惊喜|那天|当天|当月|那周|周|前|之前|要|布置|气球|套餐|场|专属|特权|祝福|wish|discount|month|week|coupon|voucher|promo|地|证|医学|率|人口)/i;

/** A firm keeps its day too, and nobody is born on it. */
export const firms =
  /(?:公司|品牌|店铺?|我们厂|平台|学校|协会|商场|超市|祖国|\b(?:brand|company|store|shop|our))(?:的|'s)?\s?[^,。!?\n]{0,10}$/i;

/** Between the word and the date: something else happens on that day. */
export const otherAct =
  /蛋糕|礼物|礼盒|送|发货|订|聚|party|cake|gift|present|sale|要(?!到|来)|用|取|拿|\d{3}|不是|别写|不要/i;

/** Before a date: it is said not to be the one. */
export const denied = /(?:不是|并非|别写|错写成|写成了?|填成了?|误填|而不是|\bnot(?: on)?)\s?$/i;

/** Behind a lunar date: what is done on it; else it is a day that somebody keeps. */
export const lunarAct =
  /^[^,。!?\n]{0,4}(?:前|开业|开张|送|发|要|用|交|结婚|婚礼|办酒|订婚|搬|放假|上班|回|来|去|到货|祭|庙会|赶集|开工|拿|取|之后|以后)/;

/** Who is born, in notes on customers and their families. */
export const people =
  /(?:先生|太太|女士|老公|老婆|爸爸?|妈妈?|儿子|女儿|闺女|媳妇|爱人|岳母|岳父|婆婆|公公|老大|老二|老三|爷爷|奶奶|外公|外婆|姥姥|大宝|二宝|小宝|宝宝|孩子|娃|哥哥|姐姐|弟弟|妹妹|\b(?:son|daughter|wife|husband|mom|mum|dad|baby|kid))(?:是|的|过)?[\s:,]{0,2}$/i;
export const notes = /记下|登记|资料|备注|档案|生日|会员|记一下|记着|娃|孩子|老大|birthday/i;

/** A full date that long ago is of a person's birth, unless a firm or a paper is that old. */
export const notOfPeople =
  /成立|注册|建厂|开业|创立|创办|生产|出厂|建国|执照|合同|签订|established|founded|since|始于|到期|有效/i;

/** The lunar calendar named; ours named. */
export const lunarName = '农历|阴历|旧历|古历|老历|lunar';
export const solarName = '公历|阳历|新历|国历|西历';

/** Feasts of the lunar calendar on which people are born. */
export const lunarFeasts: Readonly<Record<string, string>> = {
  春节: '01-01',
  大年初一: '01-01',
  元宵: '01-15',
  端午: '05-05',
  七夕: '07-07',
  中秋: '08-15',
  重阳: '09-09',
  腊八: '12-08',
};
