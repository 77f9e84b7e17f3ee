import type { Clue } from './clues.ts';

/** A counted thing is a quantity of goods from these points on. */
export const enough = 4;

/** Units that count much else too; they need a word that speaks of goods. */
export const looseUnit = /^(?:[米码节排桌车柜托板听提令匹餐升贴管]|屉)$/;

/** What is done with goods, right before their number. */
const done =
  '要|订购?|定|买|来|拿|加|拍|留|发|送|寄|下|做|印|补|装|备|进|带|点|再|各|试|共|配|换|退|少|缺|收到?|漏|借|拼|赠|报|投|囤|给(?:我|你|您)?|摆|办|席|宴|酒|剩下?的?|上|卖|出|批|凑|抢|安排|入|提|交|领|寄来|搭|存|租|裁|剪|切|开|打|喊|称|秤|装车|打包|捎|匀|调|放|多放|发来|送来|扣';

/** What stands before a number with a unit. */
export const beforeCount: readonly Clue[] = [
  [4, new RegExp(String.raw`(?:${done})(?:了|我|个|你|您|他|她|它|的|上|过来|多)?\s?$`)],
  [1, /[\p{Script=Han}A-Za-z]\s?$/u],
  // A pack, a price, a threshold, a stock: nobody asks for that many.
  [
    -9,
    /(?:每一?[箱件盒包袋瓶套桶组]?|(?:MOQ|moq|minimum|at least|up to|喝|吃)\s?|(?<![要买来订拿加发送留])一[箱件盒包袋套组桶瓶提筐板]|每(?:周|年|次|个月|星期)|under|over|within|gross|net|weighs?|holds?|carry|carries|supports?|max|规格|装|净重|毛重|限重|承重|载重|满|凡|超过|不足|少于|不低于|最少|至少|最低|起订量?是?|库存|仅剩|只剩|容量|厚度|间距)\s?:?$/,
  ],
  [
    -9,
    /[长宽高厚深距离径幅]度?(?:大概|大约|约|是|有|:)?\s?$|(?:往|向|朝)[东南西北前后左右]{1,2}(?:走|边|侧|方向)?\s?$|(?:隔|身高|门幅|克重|水深|周长|腰围|胸围)了?\s?$|[东南西北前后]侧\s?$|[小大]\s?$/,
  ],
  [
    -9,
    /(?:一天(?:才|能|只能)?(?:出|卖|做|产|印)|这|那|哪|前|赔|漏|少|缺|坏|碎|烂|丢|破|裂|短|差|只到|只有|只收到|卸下来|才|写)了?\s?$/,
  ],
  [-9, /[\d.]\s?[x×*/]\s?$|\d-$|[第vV]$|版本?$|(?:中了|中奖|梦见|梦到)[^,。]{0,6}$/],
  [-9, /(?:布|纱|棉|线)\s?$(?<=(?:坯布|纱|精梳|普梳|棉纱|纱线|全棉)\s?)/],
];

/** What stands behind it. */
export const behindCount: readonly Clue[] = [
  [
    -9,
    /^\s?(?:装|入|规格|的规格|起订|起批|起送|起做|起印|起发|起拿|以上|\/|每|一[箱件盒包袋瓶套桶组份扎捆筐]|[x×*]\s?\d|见方|开外|范围|以外)/,
  ],
  // What came broken is told of, and nobody asks for it.
  [
    -9,
    /^[^,。!?\n]{0,5}(?:坏|碎|破|烂|裂|废|没封|不见|丢了|错了|发霉|全是|漏气|漏水|不亮|空的|压|变形|发黑|发黄|蔫|馊|臭|掉色|开裂)/,
  ],
  [-9, /^[-~至到]\d|^(?:里|当中|之中|都(?:这样|不行|坏|碎|是|有|没|跑|差|一样|这么|烂|破|撑))/],
  [-9, /^(?:宽|高|长|厚|远|深|处|外|重)/],
  [2, /^\s?(?:$|[,。!?;、\n)])/],
  [1, /^\s?(?:吧|就行|就够|够了|先|试|左右|以内)/],
];

/** For one of a thing: 一箱多少钱 and 50元一箱 tell a price, 一箱再加半箱 an order. */
export const aroundOne = {
  price:
    /(?:元|块|毛|角|钱|价|折|多少|几|\d|[一二三四五六七八九十百千万两]|\s[\d.]{1,6})\s?[/一]?\s?$/,
  ask: /^\s?(?:(?:是|要|卖|的?价格?|大概|大约|起码|能|可以)?\s?(?:多少|几|怎么卖|怎么算|什么价|啥价|咋卖)|[^,。!?\n\uE000]{0,8}(?:几天|多久|多长时间)|\s?\d|\uE000|[一二两三四五六七八九十]+[个瓶只支张斤包片块条])/,
  more: /^\s?(?:再?加|和|跟|,再|就行|就够|够了|试试|先)/,
  wanted: /(?:只要|再要|多要|还要|先要|试做|先做|再做|做|再来|先来|多来|买|订|定|拍|装|发|寄)了?$/,
  only: /^(?:了|吧|试|先|[,。!;\n]|$)/,
  /** 想要一套能管会员的系统: a kind of thing is wanted, and no number of it. */
  described: /^[^,。!?\n\uE000]{2,12}的(?!吧|$|[,。!?])/,
  wish: /(?:想要?|换|找|想买|需要|缺|有没有|就想要)$/,
  anyKind: /^[^,。!?\n\uE000]{2,12}的/,
  vague:
    /(?:这|那|哪|上|下|另|整|某|同|有|是|等来|漏我|得|成|第|任何|随便|唯|连|变成|像|当|挑|选)\s?$/,
} as const;

/** 块 counts flat things and lumps where one of these follows; else it is money. */
export const papers =
  /^\s?(?:的)?(?:报告|合同|发票|目录|资料|报价|清单|样本|说明书|图纸|文件|表格?|证书?|协议|收据|方案|授权|检测|质检|电子|对账|样册|简历|答卷|问卷|地图|价目|价格)/;
export const papersBefore =
  /(?:报告|合同|发票|目录|资料|报价单?|清单|样本|说明书|图纸|文件|表|证书?|协议|收据|方案|价目|价格)[^,。\n]{0,6}$|发(?:我|你|您)?\s?$/;

/** What is counted in a talk and is no goods, whatever counts it. */
const nobody =
  '人|位|客户|客人|顾客|朋友|同事|同学|同行|学生|学员|孩子|小孩|小朋友|娃|宝宝|宝妈|妈妈|爸爸|家长|老师|师傅|员工|学徒|帮工|临时工|伙计|店员|服务员|业务员|合伙人|工人|工友|司机|老板|会员|粉丝|女生|男生|女儿|儿子|老婆|阿姨|老人|兄弟|姐妹|室友|舍友|寿星|嘉宾|领导|代表|主播|达人|评委|伙伴|伙|对手|供应商|厂家|竞争|商家';
const nothing =
  '问题|系统|街|普票|专票|增票|线(?!缆|材|圈)|产线|生产线|发票|收据|建议|要求|意见|意思|想法|事|情况|原因|方案|电话|号码|地址|选择|办法|方法|群|链接|部门|城市|地方|仓库|门店|分店|店|校区|项目|版本|订单|单子|单号|亿|点|字|词|步骤|阶段|方面|方向|优点|缺点|好处|消息|信息|短信|留言|评论|差评|好评|评价|邮件|文件|图|截图|视频|照片|颜色|色|尺码|码|腿|班子|戏|款式?|尺寸|规格|型号|档次|系列|等级|级别|品种|品牌|牌子|口味|字母|数字|星|积分|百分点|来回|回合|身位|渠道|平台|号|价|说法|准话|交代|教训|惊喜|忙|机会|时间|时候|周期|国家|省|区|层|楼|路口|公里|里程|红包|优惠券?|券|折|世界|合同|合作|公司|工厂|心|话|脚|眼|声|嘴|手|刀|小忙|样子|地步|头|厚|名额|席位|机位|位置|摊位|展位|车位|房间|会议室|场地|站|网点|窗口|班(?!级用)|年级|小组|队|单位|科室|厂|活动|直播|课题|镜头|角度|微信|码子|工地|标段|任务|环节|小问题|bug|BUG|功能';
const timeOf = '月|小时|钟头|星期|礼拜|工作日|自然日|季度|年|晚上|早上|上午|下午|半天|周';
/** Behind a number with a unit: 三个问题, 400个宝妈. */
export const notGoods = new RegExp(String.raw`^\s?(?:多|来)?\s?(?:${nobody}|${nothing})`);
/** 两个晚上 and 三个月 are times; 两盒下午到 is not. */
export const timesOfGe = new RegExp(String.raw`^\s?(?:多|半)?(?:${timeOf})`);

/** Nouns that are counted in English talk and are no goods. */
export const englishNotGoods =
  /^(?:days?|weeks?|hours?|hrs?|minutes?|mins?|seconds?|months?|years?|quarters?|nights?|business|working|people|persons?|guests?|students?|kids|children|guys|girls|boys|ladies|men|women|folks|parents|moms|members|attendees|visitors|participants|drivers?|teams?|shifts|dollars?|percent|questions?|things?|points?|floors?|levels?|layers?|holes?|sides?|pages?|options?|times|steps?|stars?|am|pm|euros?|pounds?|bucks|cents|usd|rmb|yuan|cm|mm|inch(?:es)?|feet|ft|km|miles?|calls?|emails?|messages?|texts?|reviews?|photos?|pictures?|pics|files?|customers?|clients?|friends?|colleagues?|employees?|staff|users?|ways?|reasons?|issues?|problems?|nd|st|rd|th|degrees|years-old|offers?|suppliers?|vendors?|quotes?|invoices?|orders?|shipments?|deliveries|batches|colou?rs?|sizes?|designs?|styles?|versions?|models?|variants?|flavou?rs?|types?|kinds?|locations?|stores?|shops?|offices?|branches|cities|countries|states|ports?|rooms?|bedrooms?|sites?|classes|courses?|languages?|others?|items? left|more|or|and|of|to|by|in|on|at|for|is|was|this|those|these|its|us|as|has|does|please|pls|plus|less|yes|each|per|off|if|but|so|the|we|i|will|can|net|ml|gsm|gb|mb|tb|hz|w|v|watts|volts|amps|grams?|oz|ounces|ply|persons|stops?|working|workdays|credits?|chances|cafes|restaurants|hotels|schools|warehouses|factories|branches|outlets|mails|balloons? left|shows|says|costs|looks|comes|needs|wants|gives|goes|works|reads|means|lasts|thumbs|hands|washes|returns|refunds|complaints|series|news|gas|bus|plus|address|across|always|perhaps|minus|thanks|business|express|process|access|plus)$/i;
