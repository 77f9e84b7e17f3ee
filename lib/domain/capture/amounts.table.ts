import type { WordList } from './word-list.ts';

/** Fixed words with a sum in them that is nobody's money. */
export const idioms =
  /一分(?:价)?钱一分货|一分钱(?:也|都|没|难倒|掰)|二百五(?!一|块|元|每|\/|包邮|行|能)|千金|万元户|(?<![\d一二三四五六七八九十百千])万一|押[一二三]付[一二三六]|一块儿|一毛不拔|[百十千一二两五]元(?:店|机|超市|大钞|纸币|钞票|专区)|不值一?(?:分|毛|块)钱?|一文不值|[一二两三五九]块[钱]?的事|(?:[一二三两]|半)毛钱?(?:关系|都|也)|一分一厘|[零0]元购|[五5]毛(?:钱?特效|党|水平)|百万(?:雄师|英镑|富翁|庄园|级)|千万(?:别|不要|要|记得|注意|不能|不可|小心)|million[- ]dollar (?:question|smile|idea|baby)|my (?:two|2) cents|(?:two|2) cents(?! (?:each|per|a\b))|penny for|look like a million|bet you \$|亿点|一个亿|[三四五六八]块腹肌|一块(?:过去|过来|去|来|走|寄|发|送|算|结|付|拿|到|吃|做|弄|下单)|三块石头/giu;

/** Somebody jokes: no sum of such a sentence is meant. */
export const irony: WordList = [
  /(?:也|都)不(?:干|换)(?:$|[,。!啊呢吧])|中(?:了)?(?:彩票|头奖|五百万|一千万|大奖|几百万)|抢钱|抢银行|怎么不去抢|咋不去抢|印钞|小目标|一个亿|当(?:我|你|老子|俺)(?:是)?(?:傻|二百五|冤大头|提款机|大款|开银行|印钞)|做梦|白日梦|梦见|梦到|天上掉|even for (?:a|\$|\d)|not even (?:for|if)|if i had \$?[\d,a]|million bucks|a million dollars|monopoly|win the lottery|won the lottery|似的|跟不要钱一样|才怪|鬼才|吹牛|开玩笑|除非你?倒贴|信你[?,]|hilarious|逗你|kidding|joking|as if|(?:bucks|dollars|quid) says|i(?:'ll| will|'d)? bet /i,
  /(?:给|出|倒贴|倒找|白给|砸|白送)(?:我|你|他)?[^,。!?]{0,14},?\s?(?:我|俺|老子)?(?:也|都)(?:不(?:干|换|卖|要|买|去|做|想|稀罕|会|可能|用|考虑|碰|来|接|信)|没用|没门|别想|懒得)/i,
  /中\d{2,4}万/i,
  /我(?:要是|如果|若)有[^,。]{0,12}(?:万|亿|块|钱)/i,
  /wouldn'?t (?:(?!wouldn)[^.!?]){0,40}(?:for|if you (?:paid|gave))/i,
  /欠我\S{0,6}(?:似的|一样)/i,
  /值[^,。]{0,6}(?:个屁|才怪)/i,
  /哈哈.{0,8}(?:亿|千万)/i,
];

/** What follows a number with 元 or 角 and makes another word of it. */
export const notMoneyBehind =
  /^(?:机|次方|二次|流浪|旦|素|件|宵|老|首|朗|春|凶|器|彪|头钱|宇宙)|^(?:积分|金币|流量|券包)/;

/** 50块展板: 块 counts what is flat, or a lump. */
export const countedByKuai =
  /^\s?(?:大|小|旧|新|整|红|青|白|黑|灰|瓷|木)?(?:布|板|砖|地毯|毯|屏|电池|电瓶|硬盘|手表|表|肥皂|香皂|皂|蛋糕|牌|匾|玻璃|石|瓷|展|内存|木|钢|铁|铝|铜|显示|显卡|主板|芯片|电路|毛巾|抹布|披萨|巧克力|豆腐|月饼|糖|饼|肉|排|姜|面料|料|田|地|玉|墨|瓦|海绵|砧|菜|磁铁|滤芯|垫|挡|亚克力|KT|泡沫|招牌|门头|桌布|腹肌|奖牌|滑板|太阳能|\uE000)/;
