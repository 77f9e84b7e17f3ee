import type { Currency } from '../money.ts';
import type { WordList } from './word-list.ts';

const currencyWords: readonly (readonly [RegExp, Currency])[] = [
  [/^(?:HK\$|HKD|港)/i, 'HKD'],
  [/^(?:US\$|USD|\$|美|刀|dollar|us dollar|buck)/i, 'USD'],
  [/^(?:€|EUR|欧)/i, 'EUR'],
  [/^(?:£|GBP|英镑|镑)/i, 'GBP'],
  [/^(?:JP|日|yen)/i, 'JPY'],
];

/** The currency of a sign or word; the yuan where none is named. */
export function currencyOf(words: string): Currency {
  return currencyWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'CNY';
}

/** Words after which a bare number is money. */
export const cueBefore =
  '[一每](?:箱|件|个|斤|本|张|套|盒|支|瓶|包|台|平|米|只|条|份|公斤)(?=\\d{2,5}(?![\\d.]*(?:g|G|克|ml)))|便宜了?|优惠了?|少收|减免?|立减|抹掉?|补差价?|差价|卖(?=\\d{2,})|租金|房租|工资|凑个?整|预算|报价|价格|单价|总价|原价|现价|底价|批发价|零售价|优惠价|成交价|到手价|团购价|会员价|均价|售价|价钱|进价|定金|订金|押金|尾款|首付|全款|货款|余款|工费|工钱|运费|邮费|快递费|服务费|加工费|手续费|打样费|版费|安装费|学费|会费|月费|年费|费用|成本|出到|出价|砍到|讲到|谈到|让到|降价到|顶多|最多出|最多给|要价|开价|报的是|报了|报我|转(?=[\\d一二三四五六七八九两])|付(?=[\\d一二三四五六七八九两])|欠(?:你|我|款)?|退我|退你|赔我|赔你|赔偿|返我|充值|垫了?|收了?我|收我|花了?|交了?|合计|总计|总共|一共|共计|总额|金额|转账|转你|转您|转给你|转了|打款|打了|打你|打给你|付款|付了|付你|先付|再付|汇款|汇了|汇过去|收你|收您|算你|算您|给你算|便宜到|降到|优惠到|才卖|只卖|卖到|卖我|卖你|(?:你们|你家|你这|人家|别家|隔壁)(?:家)?(?:怎么|才|只|只要|就要|要|是|卖)+|budget|price|priced|unit price|total|deposit|balance|quote|quoted|cost|costs|costing|paid|pay|freight|shipping fee';

/** Fixed words with a sum in them that is nobody's money. */
export const idioms =
  /一分(?:价)?钱一分货|一分钱(?:也|都|没)|二百五|千金|万元户|万一|一块儿|一毛不拔|百元店|十元店|一元店|两元店|不值一(?:分|毛|块)钱?|一文不值|[一二两三五九]块[钱]?的事|三毛钱关系|半毛钱|一毛钱关系|一毛钱都|一分一厘|零元购|0元购|五毛(?:特效|党)|百万(?:雄师|英镑|富翁)|千万(?:别|不要|要|记得|注意)|million dollar (?:question|smile|idea)|my two cents|two cents|penny for|look like a million|bet you \$|亿点|一个亿/gi;

/** Somebody jokes: no sum of such a sentence is meant. */
export const irony: WordList = [
  /(?:也|都)不(?:干|换)(?:$|[,。!啊呢吧])|中(?:了)?(?:彩票|头奖|五百万|一千万|大奖|几百万)|抢钱|抢银行|怎么不去抢|咋不去抢|印钞|小目标|一个亿|当(?:我|你|老子|俺)(?:是)?(?:傻|二百五|冤大头|提款机|大款|开银行|印钞)|做梦|白日梦|天上掉|even for (?:a|\$|\d)|not even (?:for|if)|if i had \$?[\d,a]|million bucks|a million dollars|monopoly|win the lottery|won the lottery|似的|跟不要钱一样|才怪|鬼才|吹牛|开玩笑|逗你|kidding|joking|as if/i,
  /(?:给|出|倒贴|倒找|白给|砸)(?:我|你|他)?[^,。!?]{0,10},?\s?(?:我)?(?:也|都)(?:不(?:干|换|卖|要|买|去|做|想|稀罕|会|可能)|没用|别想)/i,
  /中\d{2,4}万/i,
  /我(?:要是|如果|若)有[^,。]{0,12}(?:万|亿|块|钱)/i,
  /wouldn'?t (?:(?!wouldn)[^.!?]){0,40}(?:for|if you (?:paid|gave))/i,
  /欠我\S{0,6}(?:似的|一样)/i,
  /值[^,。]{0,6}(?:个屁|才怪)/i,
  /哈哈.{0,8}(?:亿|千万)/i,
];

/** What follows a number with 元 or 角 and makes another word of it. */
export const notMoneyBehind =
  /^(?:机|次方|二次|流浪|旦|素|件|宵|老|首|朗|春|凶|器|彪|头钱)|^(?:积分|金币|流量)/;
