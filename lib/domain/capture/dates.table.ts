import type { WordList } from './word-list.ts';

/** A clock that was said, not only a part of the day. */
export const clockWords: WordList = [
  /[零〇一二两三四五六七八九十]\s?点|\d\s?(?:[ap]\.?m|o'clock)|\bnoon\b|\bmidnight\b|(?:小时|钟头|分钟|刻钟)(?:之?后|以后|过后)/i,
  /\d{1,2}\s?[:点时]/i,
  /\bat \d{1,2}\b/i,
  /\bin (?:\d{1,4}|an?|half an?|two|three) (?:hours?|minutes?|mins?|hrs?)/i,
];

/** A text with none of these names no day, and is not read for one. */
export const mayBeChinese =
  /[今明昨听琴寻前后本当周星礼拜月日号天底末节旦国圣早晚午晨夜时点分刻除秋阳夕端双]|[廿初]|(?:[六八七五十]|三)[一八四]|\d\s?[-/.:]\s?\d|\d年/;
export const mayBeEnglish =
  /\d\s?[-/.:]\s?\d|\d(?:st|nd|rd|th)\b|\d\s?[ap]\.?m|\bat \d|\beo[dmwy]\b|\bcob\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|tmr|yesterday|noon|night|morning|week|month|quarter|year|day|hour|min|ago|end of|close of|christmas|easter|thanksgiving|halloween|valentine|festival|fortnight/i;

/** Habits and opening hours. */
export const recurring =
  /(?:每|逢)(?:个|到)?(?:周|星期|礼拜|月|天|日|年|晚|早|逢)?[一二三四五六日天末\d、和到至]{0,8}|天天|周[一二三四五六日1-7]\s?[到至~-]\s?(?:周|星期)?[一二三四五六日1-7]|星期[一二三四五六日]\s?[到至~-]\s?(?:星期)?[一二三四五六日]|\b(?:every|each)(?: other)? \w{3,9}|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)days\b|mon(?:day)?\s?[-–]\s?(?:fri|sat|sun)(?:day)?|monday (?:to|through|thru) (?:friday|saturday|sunday)/i;

/** A habit of which a day or a clock is told: no day in particular is meant. */
export const habit: WordList = [
  /\b(?:daily|usually|always|as usual|normally|weekdays|every ?day)\b|对账要|供应商|发薪日$|才起|打烊|发车时间|一般都?|通常|平时|经常/i,
];

/** 中秋前, 端午当天: feasts of the lunar calendar where a day is meant by them. */
export const lunarHoliday =
  /(?<name>春节|元宵|端午|七夕|中秋|重阳|大年初一)节?(?=(?:之|以)?前|当天|那天|前夕|要用|用|到)/g;
export const lunarDays: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  大年初一: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中秋: [8, 15],
  重阳: [9, 9],
};

/** Feasts that are days in figures as well: 六一 is 6月1日 where something is done on it. */
export const numberedFeast =
  /(?<![\d一二三四五六七八九十周第点])(?<name>六一|八一|七一|三八|五四|五一|十一)(?=(?:儿童|建军|建党|妇女|青年|劳动|国庆)?节?(?:之前|以前|前|当天|那天|要|想|用|搞|做活动|活动|开业|出行|期间|给|发|到货|送))/g;
export const feastDays: Readonly<Record<string, readonly [number, number]>> = {
  六一: [6, 1],
  八一: [8, 1],
  七一: [7, 1],
  三八: [3, 8],
  五四: [5, 4],
  五一: [5, 1],
  十一: [10, 1],
};

/** Wordings of a dialect, and ours of the same length. */
export const dialect: readonly (readonly [RegExp, string])[] = [
  [/听日/g, '明天'],
  [/[琴寻]日/g, '昨天'],
  [/听晚/g, '明晚'],
  [/[琴寻]晚/g, '昨晚'],
  [/明个(?!人)/g, '明儿'],
  [/今个(?!人)/g, '今儿'],
  [/end of the day/gi, '    end of day'],
];

/** Figures and words that only look like times: 35w, in 2m, Sat to 5 Rue, a second source. */
export const noTime: readonly RegExp[] = [
  /\bhalf a day\b|\bthe seconds\b|\bmoney\b|\blast[ -]minute\b|\bnext[ -]day\b|\bwithin the (?:hour|day|week|month|year)\b/gi,
  // 早上好,您昨天问的: a greeting; 超过七天, 半年内, 上过半年: how long.
  /(?<![今明昨后前天晚一二三四五六日])(?:早上|上午|中午|下午|晚上)好(?![吗不么了些像])|年夜饭/g,
  /超过[\d一二两三四五六七八九十半]{1,3}个?[天周月年]|[半\d一二两三四五六七八九十]{1,3}年内|[上学用吃喝穿戴住跑练做卖读]过[\d一二两三四五六七八九十半]{1,3}个?[天周月年]|俩月/g,
  /\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|hours?|days?|weeks?|months?) (?:an? (?:day|week|month|year)|overdue|late|behind|before|ahead|early|earlier|old|long|straight|in a row)\b/gi,
  // 七点四位 are four at seven; 口红03号 is a shade.
  /(?<=点)[一二三四五六七八九十两](?=[位人个桌])|(?<!\d)0\d号|(?<=月)一(?=共|般|直|起|到|定|律)|(?<=[盘做忙干弄搞]到)(?:半夜|深夜|凌晨)/g,
  /(?<!\b(?:in|after|within|next) )(?:them |for )?\b\d{2,4} hours?\b(?! (?:later|from|before|notice))/gi,
  /\d{1,3}(?:\.\d{1,3}){3}/g,
  /\b\d{1,3} (?:business |working )?(?:days?|weeks?) after (?:the )?(?=deposit|payment|receipt|order|confirm|approv|sample|artwork|delivery|po\b)/gi,
  /(?<!end |beginning |start |middle |first |last |rest )\bof the (?:month|week|year|day)\b/gi,
  /\bweek(?:day|end)s?\b(?: evenings?| mornings?)?|\blasts\b/gi,
  /\b(?:in|since|from|last) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?![a-z])(?! \d)/gi,
  /(?<![A-Za-z])\d{1,5}\s?[wWmMhHsSdDkK](?![A-Za-z])/g,
  /\bto (?=\d{1,5} [A-Z])/g,
  /\b(?:an?|the|one|1) (?:second|sec|moment|minute)\b/gi,
  /\bsun(?:[ -]?(?:\uE000|cream|screen|block|hat|shade|glasses|flower|light|protection|care)|(?=\s(?:and|or)\s))/gi,
  /\bthe \d{1,2}(?:st|nd|rd|th) (?=(?:sample|batch|time|one|floor|order|version|draft|photo|picture|item|line|option|lot|payment|box|set|page|try|party|shipment|invoice|street|avenue|grade|class|generation|place|anniversary|point|question)s?\b)/gi,
  /\bafter (?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:days?|weeks?|months?|years?|hours?|minutes?|uses?)(?! of receipt)/gi,
  /\b(?:for|within|over|past|last|lasts?|took|takes?|wait(?:ed|ing)?|than|twice|once|times) (?:in )?(?:the )?(?:last |past |about |around |only |at least |up to |roughly )?(?:\d{1,3}|an?|one|two|three|four|five|six|ten|a few|few|several) (?:business |working )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/gi,
];

/** Where words for a day are about something else. */
export const notDay = {
  before:
    /(?:质保期?|保修期?|保质期|有效期|账期|周期|工期|交期|历时|为期|长达|第|版本?|\b[vV]|型号|尺码|比分|第\S章|(?<![货尾余全首贷欠罚退付打汇借存收回定现])款|房间|[月站]台|[车工展]位|包[间厢]|窗口|放大到|缩小到|字[体号]|编号|仅需|只需|提前|超过|码|色|[一每]到|投票?|投了|小一?|大一?|都是|都说|老说|总说|天天说|什么叫|哪个|\b(?:black|good|casual|every|each|version|ver\.?|chapter|section|page|size|room))\s?$/i,
  behind:
    /^\s?(?:(?:货款|报表|库存|账)?(?:一直|总是|老是|乱成|最忙|忙死|忙疯|熬(?!夜)|对不上|盘到|算账|报表|冲量)|看球|看剧|熬夜|失眠|喝多|没睡|被老板|无理由|包退|包换|可退换|内可退|质保|保修|试用|快乐|安好|促销|大促|大酬宾|狂欢|优惠|套餐|特惠|活动价|会员日|天气|愉快|见分晓|deal|roast|路|街|村|广场|小学|厂|文学|之星|头条|晚报|日报|早报|说法|个|期|会更好|无货|款|牌|版|对账要|前?统一|的事|梦见|梦到|do(?:es)?n't work for (?:jokes|fun)|prayer|-\d|of stock|('s|’s) (?:special|menu|price|weather|world|news))/i,
  sentence:
    /营业时间|上班时间|工作时间|办公时间|客服时间|服务时间|营业到|朝九晚五|早九晚五|24小时(?:营业|在线|客服|服务)|全天(?:营业|候)|几点(?:开门|关门|下班|上班|营业)|(?:opening|business|office|working|store|receiving|visiting|reception) hours|\b(?:always|usually|normally|typically)\b|open (?:from|daily|until|till|24)|we(?:'re| are) open|we close at|明日复明日|今日事今日毕|今朝有酒|明天会更好|一日不见|不管三七二十一|当一天和尚|昨日黄花|三天打鱼|过了这(?:个)?村|\bevery (?:month|week|year)\b|明天明天|tomorrow is another day|better late than never|rome wasn't built|day by day|one day at a time|seize the day|不急这一天两天/i,
} as const;

/** What day it is. */
export const sayingToday = /\bit'?s (?:already )?(?:the )?$/i;
/** Third time in a month, blunt in a week: how long it was, where nothing that is to come is told of. */
export const howLong =
  /^in (?:an?|one|two|three|four|five|ten|\d{1,3}) (?:day|week|month|year)s?$/i;
export const howShort = /^in (?:an?|one|two|three|four|five|ten|\d{1,3}) (?:minute|min|hour)s?$/i;
export const toCome =
  /\b(?:will|would|can|could|shall|need|want|must|is|are|am|back|due|ready|arrives?|ships?|deliver(?:y|s|ed)?|call|send|quote|see you|again|start|open|move|leave|let's|please|promised|expires?|me|you)\b|'(?:ll|re|m|d)\b/i;
export const hasBeen =
  /\b(?:learned|nothing|lost|(?:third|second|fourth) (?:\w+ ){1,3}in|went|hasn't|haven't|has|have|times?|managers?|wears?|go(?:es)?|broke|died|never|same)\b/i;

/** Nobody keeps an appointment at these hours: somebody is there, or a rule for all days. */
export const hoursOf =
  /[点时半\dm]\s?(?:到|至|-|–|~|to)\s?(?:早上|上午|中午|下午|傍晚|晚上|晚|凌晨)?\s?[\d一二三四五六七八九十]{1,2}|都在|都有人|有人在|只能|限行|在线|开门|关门|开店|[点时半]\S{0,2}[上下]班|上下班|休息|截单|发车|打烊|才起|后还开|就得|就要起|熬垮|不让|[点半]才(?!能|可|有空|到家|下班|到公司|开会)|[点半][钟]?(?:刚|才|就)?(?:摘|采|捞|宰|杀|出炉)的|睡|前下单|之前下单|当天发|一般|通常|平时|经常|还在|还没睡|就起|都\d|快\d|已经\S{0,2}[\d一二三四五六七八九十]{1,2}点|写到|做到|熬到|忙到|等到了|\bdaily\b|\bevery\b|\balways\b/;

/** 四点给我回电 is an appointment; what follows or leads tells so. */
export const appointment = {
  before:
    /(?:说好|说是|约好|约|改到|改成|改为|定在?|提前到|推到|推迟到|延到|等到|等你到|等您到|准时|今天|今儿|赶在|最迟|最晚|就)\s?$|\b(?:by|at|until|before|around)\s?$/i,
  behind:
    /^[\s之以]*前(?!下单)|^\s?(?:钟)?(?:整|左右)?(?:见|开会|到|来|去|过来|准时|打给|联系|碰面|面谈|给我|给你|给您|打电话|回电|回我|回您|出发|去|接|取|送|提货|交货|集合|签|上门|视频|直播|拿)|^\s?(?:call|meeting|slot|pickup|pick-up|appointment|demo|viewing|delivery|session|zoom)\b/i,
} as const;

/** A date without its year, in the clause of it: of what has been, or of what is to come. */
export const pastTalk =
  /了|过|上次|上回|(?<![号日天周月点半前一二三四五六七八九十\d])之前|已经|的单|那批|那单|买的|订的|发的|(?<![余剩])下的|收到|付的|没到|签的|拿的|做的|寄的|\b(?:was|were|ordered|bought|paid|sent|shipped|received|arrived|placed|delivered|since|ago)\b/i;
/** We paid on Monday: what has been done, and nothing in it is to come. */
export const pastDeed =
  /\b(?:paid|called|ordered|bought|sent|shipped|received|got|came|arrived|met|spoke|visited|delivered|picked|placed|fixed|was|were|died|crashed|waited|scratched|broke|went|had|lost|didn't|left|dropped)\b/i;
export const futureDeed =
  /\b(?:will|would|by|until|if|before|please|pls|need|can|could)\b|'(?:ll|d)\b/i;
export const comingTalk =
  /要|别误|别耽误|误了|赶|[号日天周月\d][之以]?前|[之以]?前(?:要|必须|得|送|给|发|到|交)|到期|交货|送到|能不能|可以|准备|计划|打算|开业|上线|\b(?:will|by|before|due|need|until|deadline)\b/i;
/** 说好的周一发货呢: the weekday that has been. */
export const brokenWord: WordList = [
  /说好的?[^,。]{0,10}呢/,
  /说好[^。]{0,16}(?:没(?:到|来|有|见|动|发|影|人|货)|不见|到现在)/,
  /上次说[^。]{0,20}(?:等着|呢|没)/,
  /答应[^,。]{0,12}(?:呢|没)/,
  /上(?:周|个?星期|个?礼拜)\S{0,2}说[^,。]{0,12}的$/,
  /(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|晚上)?(?:已经|(?:刚|才|就)?(?:走|发|到|买|送|下|订|拿|收|寄|签|换|修|装|来)(?:货|单|到|来)?的(?!时候|话|吗|吧|$))/,
];
/** An hour agreed on that is over. */
export const agreed = /说好|约好|约的|讲好|原定/;
export const overdue = /现在(?:都|已经)?|还没|没影|到现在|才来|才到|等了/;
/** The same in English: both of these in one sentence. */
export const given = /\b(?:promised|said|told|supposed)\b/i;
export const missed =
  /\bit'?s (?:already )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bit's the \d|\b(?:still|haven't|hasn't|not (?:yet|here|arrived)|nothing|disappointed|waiting)\b/i;

/** 5号 may be a line, a size, a house; what follows has to speak of a day. */
export const dateAlone =
  /^\s?(?:$|[,。!?)、:]|[之以]?前|后|左右|到|要|发|送|交|来|去|见|付|结|打|转|开|上午|下午|早|晚|中午|凌晨|出|办|搬|签|取|拿|过|能|给|就|可以|吧|我|你|您|他|她|咱|那|这|必须|务必|一定|肯定|得|才|没|不|都|有|需|应|大概|回|入|进|装|上|直|考|放|收|领|退|续|走|截|停|搞|做|试|拍|聚|还|或|和|及|起|是|行|也|再|定|订|提|验|补|换|催|约|两天|三天|安排|举行|婚礼|年会|活动|展会|的(?:时候|货|单|会|活动|婚礼|年会|展|场|票|课|高铁|飞机|航班|车|生日|聚会|宴))/;
export const feast =
  /^(?:元旦|情人节|妇女节|劳动节|五一|儿童节|教师节|国庆节?|双十一|双11|双十二|双12|平安夜|圣诞节?|easter|thanksgiving)$|^(?:christmas|new year)/i;
/** 改到国庆: the feast is when something happens. */
export const feastBefore = /(?:改到|推到|推迟到|提前到|延到|定在|放在|安排在|约在|等到)\s?$/;
/** 20号教师会要用: more words may stand between. */
export const usedOn = /^[^,。!?\n]{1,8}(?:要用|用|开业|结婚|开会|开张|办)/;
export const feastDay =
  /^\s?(?:节)?(?:(?:之|以)?前|当天|那天|要|用|送|到货|交|开业|想|给|搞活动|做活动|办)/;
