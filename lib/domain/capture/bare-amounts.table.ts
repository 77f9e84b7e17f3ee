import type { Clue } from './clues.ts';
import { goodsUnits } from './units.table.ts';

/** A figure without sign or unit is money from these points on. */
export const enough = 4;

/** Little words between a cue and its figure; they are left out before `beforeMoney` is asked. */
export const fillers =
  /(?:是|为|约|共|大概|大约|差不多|就|才|只|只要|在|到|给|到了|控制在|不超过|别超过?|不到|超过|最多|最高|最低|至少|起码|不低于|不高于|低于|高于|了|我|你|您|他|她|咱|你们|我们|还|也|都|的|怎么|要|可以|能|得|过|先|再|各|有|只有|总共|一共|:|=|~|-|of|is|was|were|are|at|about|around|approx|roughly|only|just|under|below|over|to|for|up to|up|me|us|you|them|would be|will be|should be|be|a|the)\s?$/i;

/** What stands right before a figure, fillers left out. */
export const beforeMoney: readonly Clue[] = [
  [4, /(?<!免|浪|耗|自|白)费用?$/],
  [4, /(?:货|尾|余|全|首|贷|欠|罚|退|付|打|汇|借|存|收|回|定|现|预付|转|垫|工程|借)款$/],
  [4, /(?<!评|讲|代|物|杀|还|涨|降)价(?:格|钱|位|码|目)?$|(?:还|砍|杀|讲)价到?$/],
  [4, /(?:定|订|押|租|佣|奖|罚|现|酬|基|资|薪|本|礼|违约|保证|补偿|赔偿|订)金$|房租|月租|年租/],
  [
    4,
    /(?:预算|成本|工资|[月年日底时]薪|薪水|提成|报销|账单|红包|余额|额度|金额|总额|营业额|销售额|客单|流水|利润|毛利|小计|合计|总计|共计|总共|实[收付]|应[收付]|差额|税[前后]|人均|均摊|单价|限额|欠账|赔偿|补偿|借条|欠条|学杂|补贴|补助)$/,
  ],
  [4, /(?:便宜|优惠|减免|立减|少收|多收|收费|消费|花费|转账|返现|提现|打赏|抵扣|扣款|充值|储值)$/],
  [
    4,
    /(?<![有没多少值花省])钱$|(?:押|贵|批发|零售|出厂|到岸|离岸|拿货|不?含税|含运费?|带票|另加|外加)$/,
  ],
  [
    3,
    /(?:卖|花|付|欠|赔|扣|赚|亏|退|充|垫|标价|挂价|砍|做到|压到|低到|少到|再少|少个|开票?|谈到|讲到|抹|抵|免掉|倒贴|补差|加价|加钱)$/,
  ],
  [3, /(?:汇|打|收|报|返|省|减|涨|降|存|交|贴|算|凑|押|借|报销|凑个?整)$/],
  [
    3,
    /(?:一共|加起来|拢共|统共|总的|全部|全套|打包|包干|封顶|起步|到手|面值|市值|原来|现在|现金|微信|支付宝|扫码|转你|起送)$/,
  ],
  [
    2,
    /(?:直播间|店里|门店|专柜|商场|实体店|包邮|送|赠|说好|谈好|讲好|变成?|这回|这次|今年|剩下|淘宝|拼多多|京东|某宝|某东|抖音|网上|线上|外面|市场|隔壁|对面|别家|人家|别人|他家|那家|你家|我家|你们|他们|上次|上回|之前|以前|去年|原先|官网|楼下|隔篱|城[东南西北])(?:家|那边)?$/,
  ],
  [4, /(?:扣|收|退|赔|欠|找|坑|骗|补|汇|付|返)了?(?:给|过)?(?:我|你|您|他|她|人家|我们|你们)了?$/],
  [4, /(?:最多|最低|最高|顶多|至少|实在)(?:只)?(?:能|可以|肯)?(?:给|出|做|卖|付|报|让)到?$/],
  [4, /(?:补差价?|补个?差|转(?:了|你|您|给你|给您|过去|账)|打给(?:你|您))了?(?:你|您)?$/],
  [
    3,
    /(?:折后|打完折|活动|优惠后|券后|抹零后?|算下来|下来|红包发?(?:你|您|我)?|\bcom(?:es|e|ing)|\bcame)$/i,
  ],
  [
    4,
    new RegExp(
      String.raw`[一每](?:${goodsUnits}|年|个?月|个?季度?|周|次|天|晚|夜|位|人|场|小时|课|台班|趟|单|平|间|客|道|桌|程|对|克|两|份儿|期|学期|户|家|车次)$`,
    ),
  ],
  [4, new RegExp(String.raw`[\d一两三四五六七八九十百千万](?:${goodsUnits})(?:货|的|才|要)?$`)],
  [5, /@$/],
  [
    4,
    /\b(?:price[ds]?|cost(?:s|ing)?|paid|pay(?:ing)?|budget|deposit|balance|subtotal|freight|shipping|fees?|fares?|refund(?:ed)?|quoted?|charge[ds]?|owe[ds]?|worth|discount|offer|rates?|rent|salary|retails?|msrp|rrp|sells?|bought|spent|spend|comes|cap|capped|lowest|cheapest|max|target)$/i,
  ],
  [3, /\btotal$/i],
];

/** As written, fillers and all. */
export const straightBefore: readonly Clue[] = [
  [2, /转$/],
  [2, /(?:少了?|多了|差了?)$/],
  [3, /\bdown to $/i],
  [
    2,
    /(?:最多|最高|顶多|不超过|别超过?|不到|控制在|只要|就要|才要?|卖|收|要价|开价|砍到|降到|涨到|压到|谈到|加到|收费|\b(?:at|under|below|only|just))\s?$/i,
  ],
  [
    3,
    /(?:你|你们|他|他们|人家|别人|老板|别家|他家|那家|你家|我们?|咱)(?:才|只|就|也|还|都)?(?:要|给|出|报|收|卖)\s?$/,
  ],
  [2, /就是\s?$/],
  [
    -3,
    /(?:印|订|订购|下单|加订|补货?|再来|来|买|进|发货?|留|备|拿|做|加印|各|安排|配|装|交货|take|order|buy|need|want|send|ship|print|make|have|get)(?:了)?\s?$/i,
  ],
  [
    -6,
    /(?:型号|编号|账期|号码|编码|代码|统编|税号|invoice|单号|工号|卡号|账号|尺寸|规格|克重|密度|功率|电压|版本|款号|货号|批号|库存|数量|件数|分机|门牌|区号|邮编|口令|验证码|密码|提取码|取件码|尾号|房间?|\d年|[积评得]分|信用分|分数|第|号|楼|栋|座|室|群|QQ|ext\.?|no\.?|#|order|room|flat|unit|model|version|line|gate|extension|qty|quantity|page|size|serial|code|zip)\s?:?\s?$/i,
  ],
  [
    -6,
    /\b(?:quoted?|prices?|pricing|costs?|rates?)(?: me| us)? (?:for|on) (?:about |around )?$|\b(?:paid|pay|charge|invoice)d? (?:me |us )?for $/i,
  ],
  [-4, /[\d一二三四五六七八九十]\s?[-~到至x×*/]\s?$/],
  // 一米八, 160斤 178: how tall; 数量降到40; come at 4, pack 12 per carton.
  [
    -9,
    /[\d一二两三四五六七八九十]米\s?$|数量(?:从\d{1,6})?(?:降|改|加|减|升|提)?(?:到|成|为|至)\s?$/,
  ],
  [
    -9,
    /\b(?:com(?:es?|ing)|came|ordered|arrived?|ready|opens?|closes?|starts?|meet|call|left|leaves?|there) at $/i,
  ],
  [-9, /\b(?:packe?d?|put|fits?) $/i],
  [-9, /\b(?:discount|price (?:break|for))\b[^,.!?]{0,24} at $/i],
];

/** A figure that is a clause of its own. */
export const aloneBefore = /(?:^|[,。!?;、\s])$/;
export const aloneBehind = /^\s?(?:$|[,。!?;])/;

/** What stands right behind a figure. */
export const behindMoney: readonly Clue[] = [
  [-4, /^\s(?!each|less|plus|is |was |bucks)[a-z]{3,14}s\b/i],
  [-6, /^ (?:\uE000|(?:text messages|messages|sms|square|sq)\b)/i],
  [
    5,
    new RegExp(
      String.raw`^\s?(?:一|/|每|per |each |a )\s?(?:${goodsUnits}|pcs?\b|pieces?|unit|box|kg|set|pair|roll|bottle|carton|case|sqm|metre|meter|yard|ton|night|day|month|year|hour|person|head|支|平|年|月|个月|天|次|人|位|晚|小时|课|两|克|场|趟)(?![\d一二两三四五六七八九十])`,
      'i',
    ),
  ],
  [
    4,
    /^\s?(?:each\b|apiece|ea\b|a (?:pop|piece|pc|head)\b|一口价|成交|卖不卖|不还价|不含税|含税|带票|包邮|含运费|拿下|all[ -]in\b|能(?:拿下|搞定|开走|带走|提走|包圆|包下来|成交)|的(?:券|代金券|优惠券|红包|套餐|预算)|打包带走)/i,
  ],
  [
    3,
    /^\s?,?\s?(?:能卖|能拿|能做|顶天|到头|撑死|还没(?:结|付|给|到)|已(?:收|付|到|转|打|汇|退)|收讫|没(?:结|付清)|原路退|的(?:单子|合同|项目|生意|订单)|封顶|到付|到手|净到手|全包|包圆|开票|不带票|现金|现结|月结|起送|税前|税后|的?(?:预算|押金|定金|运费|红包|券|优惠券|代金券|额度|套餐|会员)|太?贵|太?便宜|不贵|太高|高了|低了|偏高|就买|就拿|就成|就走|就定|就签|就卖|免了|退我|赔我|我出|你出|我付|你付|付清|就这|够不够|够吗|够了吧|不够|怎么付|怎么转|转你|转给|给你转|转过来|转过去|打给|打你|打到|汇|都不止|那档|那款|那种|这档|的那(?:个|种|款|档))/,
  ],
  [
    3,
    /^\s?(?:net\b|fob\b|cif\b|exw\b|ddp\b|all[ -]in|incl|plus (?:vat|tax|shipping)|or (?:less|nearest|best)|max\b|tops\b|cash\b|deposit|upfront|in total|total\b|shipped\b|delivered\b|including|excl|before tax|after tax|per )/i,
  ],
  [
    2,
    /^\s?,?\s?(?:行不行|行吗|行么|行不|可以吗|可以不|可以么|成不|成吗|中不|好不好|能不能|行就|给不给|做不做|干不干|出不出|卖吗|过去|过来|给[你您我]|到(?:你|您|我|账|卡)|以内|以下|左右|上下|出头|之内|打住|吗|不能再|得了|算了吧?|吧|收着|收到|收下|请收|够|就|块|到账|能包|凑个?整|能包|可不可以|我就|我们就|搞定|补上|收好|查收|差不多|成本|，?\s?不能再少)/,
  ],
];

/** What kind of figure it is. */
export const shapeOfMoney: readonly Clue[] = [
  [1, /\.\d{2}$/],
  [2, /^\d{1,3}(?:,\d{3})+\.\d{2}$|\.[05]0$/],
  [1, /\.9$|\.8$|[89]8$|99$/],
  [1, /\d\.\d{1,3}$/],
  [1, /[十百千万wWkK]$/],
  [3, /\d[wW万千]\d$|[百千万][一二三四五六七八九]$|\d\.\d[kKwW万千]$/],
  [-2, /^.$/],
  [-9, /^\d{7,}$/],
  [-9, /^[一两百千万]$|^0\d/],
];

/** What the sentence speaks of. */
export const talkOfMoney: readonly Clue[] = [
  [
    2,
    /价|钱|款|预算|报|贵|便宜|优惠|付(?!近)|打给|转账|汇|定金|押金|成本|费|欠|卖|budget|price|pay|paid|cost|quote|deposit|invoice|账(?!号)|批|回款|营业额|合计|总共|一共|赔|红包|折|退|涨|降|券|砍|打车|抹|票|转给?你|支付|充(?!电|满)|结账|没结|金额|收据|工资|余额|欠|bucks|total|discount|cheap|expensive|@/i,
  ],
];

/** A count, a share, a time, a size, a part of a longer figure: no money, whatever else is said. */
export const notMoneyUnit = new RegExp(
  String.raw`^\s?(?:%|‰|折|成(?!交)|号|日|月|年|天|周(?!转)|个|${goodsUnits}|公斤|克|毫升|升|人|位|点|分|秒|小时|钟|工作日|次|倍|级|期|楼|层|公里|厘米|毫米|寸|码|度|岁|届|章|页|卷|克拉|栋|座|室|路|代|后|届|排|线|字|词|版|型|代|元|块|刀|美|欧|[:/-]\d|\.(?:\d|\s|$)|\d(?!\d?\s?[月号日])|尺|英尺|吋|亩|伏|手(?!续)|高柜|平柜|的(?:U盘|内存|硬盘|高?柜|钢板|螺丝)|瓦|目|股|针|马力|频|赫兹|转\/|孔|芯|[xX×*]\s?\d|[多来几]?(?:单|位|条|个|箱|件|人|斤|张|本|套|盒)|[-~到至]\s?\d{1,6}\s?(?:个|箱|件|天|%|折|号|日|人|斤|张|本|套|盒|页|g|克)|(?:${goodsUnits})|hq\b|gp\b|hc\b|ft\b|sqm|sq\b|kg|ml|g\b|gsm|cm|mm|m\b|mb|gb|w\b|v\b|mah|pcs|pieces|units|sets|boxes|days?|weeks?|months?|hours?|mins?|minutes|years?|people|pax|percent|st\b|nd\b|rd\b|th\b|am\b|pm\b|[A-Za-z]{2,}\d|[A-Za-z](?![A-Za-z ]))`,
  'i',
);
