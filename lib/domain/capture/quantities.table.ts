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

/** Counts of no order, whatever stands beside them: missing, damaged, a head, a room, a share. */
export const neverBefore: readonly RegExp[] = [
  /(?:少|漏|缺|错)(?:发|寄|送|装|到|算|收|数|印|扣|配|记|写)了?(?:我|我们|你|您)?(?:来)?\s?$|多(?:发|寄|送|收|算|印|数)了(?:我|我们|你|您)?\s?$|(?:少|漏|缺|丢)了(?:我|我们)?\s?$/,
  /(?:坏|碎|烂|丢|破|裂|掉|死|瘪|凹|断|歪|崩|炸|霉|瘦|胖|脱|馊|臭|蔫|磕|瞎|作废|报废|摔|撞|压|泡|淋|湿|瘸|塌|卡|爆|过期|失效|受潮)[了着]?(?:我|我们)?(?<=[了着]|过期|失效)\s?$|(?:少|漏)[上来放给配拿带]了\s?$|比[^,。]{0,4}[多少]\s?$|(?:卖|销)(?:出去|掉)了?\s?$/,
  /(?<!订单|单子?|清单|购物车)(?:里面?|其中|当中|中)有\s?$|(?:还|再)?(?:卖|做|用|喝|吃|撑|够|拿|收)不(?:到|了|完|满)\s?$|(?:实际|其实|结果)(?:只|才|就)有\s?$|(?:都|里面?)是\s?$|(?:还|只|就|仅)剩\s?$|起码\s?$|MOQ\s?(?:是|为|:)\s?$/,
  /每(?:人|桌|位|家|户|间|房|班|台|层|排|周|月|季|年|单|次|车|柜|件|个?月)(?:大概|大约|约|限|最多|只|就|都)?\s?$|一天[几换喝吃丢坏]\s?$|[一每](?:人|家|桌)\s?$|人均\s?$/,
  /(?<!多|少|给我|帮我|你|再)换了\s?$/,
  /(?:[装放坐摆挂存塞容]得?下|(?:能|可以?|要|得)(?:装|放|固定|挂|插|叠|塞|盛|拉|载|容|撑|扛|承|坐)|容纳|固定|装满|够)\s?$/,
  /(?:店里|家里|我家|屋里|厂里|公司|车间|教室|宿舍|办公室|饭店|馆里|园里|班里|手里|手头|手上)(?:一共|总共|就|才|只|现在|目前|也|已经?)?有\s?$|(?:店里|屋里|车间|教室|(?<![算给帮送])我家|馆里)(?:一共|总共|就|才|只)?\s?$/,
  /(?:[^多]一共|总共)?(?:体重|身高|扬程|楼高|层高|射程|续航|跑|游|体测|净含量|分辨率|像素)(?:是|有|到|了)?\s?$/,
  /(?:写|记|看|点|送|说|发|拍|算|印|打|报)成了?\s?$|(?:周|星期|礼拜)$/,
  /(?:集|攒|涨|点|收获)了\s?$|(?:买|订|拿|印|做|定|吃|用|换|喝)过\s?$/,
  /(?:凭|比|像|相当于|等于|抵|顶|折合)\s?$/,
];

/** The same by what follows: 3000个起是八毛五, 四把伞骨是弯的, 12个杯子里有3个磕瘪了. */
export const neverBehind: readonly RegExp[] = [
  /^(?:起(?:是|什么价|啥价|价|多少|怎么|可以|能不能|打|印|送)|以上|是\s?\d|是[一二三四五六七八九十百千两][^,。]{0,4}[块元毛])/,
  /^[^,。!?;\n]{0,8}(?:连不上|用不了|拧不紧|打不开|打不着|不能用|弯的|弯了|磕|瘪|漏的|漏了|没螺丝|不亮|不转|不响|不动|掉粒|脱胶|开胶|死了|坏的|破的|烂的|碎的|裂的|湿的|全废|全白瞎|跳色|掉色|开线|没气|有划痕|划花|缺角|有毛病|受潮|印歪|印错|歪了|不严|不进|不合格|不平|不齐|是次品|起球|没电|不制冷|不通|全废|作废|白印|没收到|没到货|掉了|缺货)/,
  /^里(?:有|面|头|就|才|都)|^(?:当中|之中|中有)|^我?都(?:看|试|用|问|比|挺|好|喜欢|不错|差不多)/,
];

/** 几百条 and 上千个: not told how many. */
export const vagueHundreds = /[上成好]$/;
export const vagueBefore = /[几数]$/;
/** 一米八, 5斤的: a measure, which is no number of goods. */
export const measureUnit = /^(?:米|码|升|毫升|斤|公斤|千克|kg|平方米?|平米)$/i;
export const partOfMetre = /^[一二三四五六七八九\d半](?!个|箱|件|百)/;
export const measureBehind =
  /^(?:的?(?:瓜|果|同事|人|大个|那种|规格|装|一[条只个头袋桶箱包瓶]|左右一[条只个]|左右的)|的(?=$|[,。!?、\s]|[大小]|款|床|桌|柜|桶|袋|箱|包|展架|布|门|梯)|一[条只个头袋桶箱包瓶]|跑|短跑|长跑|比赛|赛跑)/;
/** 37码, 42码 are sizes. */
export const sizeNumber = /^(?:3[3-9]|4[0-8])$/;

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
  wish: /(?:想要?|想[收租换]|求|换|找|想买|需要|缺|有没有|就想要)$/,
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
  '股东|包裹|孔(?!板)|洞|软件|表格?(?!带)|客服|门(?![板把锁铃帘])|赞|页面|文件夹|摄像头坏|大人(?!票)|小?礼物|猫(?![粮砂窝抓罐])|小猫|小?狗(?![粮窝罐])|套系|女的|男的|女同事|男同事|女孩|男孩|女工|吃素|阶段|大小|来源|同款|来月|多人|女工|空格|错别?字|漏洞|印子|划痕|口子|包间|包厢|主意|角落|盲区|瑕疵|问题|系统|街|普票|专票|增票|线(?!缆|材|圈)|产线|生产线|发票|收据|建议|要求|意见|意思|想法|事|情况|原因|方案|电话|号码|地址|选择|办法|方法|群|链接|部门|城市|地方|仓库|门店|分店|店|校区|项目|版本|订单|单子|单号|亿|点|字|词|步骤|阶段|方面|方向|优点|缺点|好处|消息|信息|短信|留言|评论|差评|好评|评价|邮件|文件|图|截图|视频|照片|颜色|色|尺码|码|腿|班子|戏|款式?|尺寸|规格|型号|档次|系列|等级|级别|品种|品牌|牌子|口味|字母|数字|星|积分|百分点|来回|回合|身位|渠道|平台|号|价|说法|准话|交代|教训|惊喜|忙|机会|时间|时候|周期|国家|省|区|层|楼|路口|公里|里程|红包|优惠券?|券|折|世界|合同|合作|公司|工厂|心|话|脚|眼|声|嘴|手|刀|小忙|样子|地步|头|厚|名额|席位|机位|位置|摊位|展位|车位|房间|会议室|场地|站|网点|窗口|班(?!级用)|年级|小组|队|单位|科室|厂|活动|直播|课题|镜头|角度|微信|码子|工地|标段|任务|环节|小问题|bug|BUG|功能';
const timeOf = '月|小时|钟头|星期|礼拜|工作日|自然日|季度|年|晚上|早上|上午|下午|半天|周';
/** Behind a number with a unit: 三个问题, 400个宝妈. */
export const notGoods = new RegExp(String.raw`^\s?(?:多|来)?\s?(?:${nobody}|${nothing})`);
/** 两个晚上 and 三个月 are times; 两盒下午到 is not. */
export const timesOfGe = new RegExp(String.raw`^\s?(?:多|半)?(?:${timeOf})`);

/** Nouns that are counted in English talk and are no goods. */
export const englishNotGoods =
  /^(?:visits|thousand|hundred|million|managers?|teachers?|doctors?|pets?|cats|dogs|bedrooms?|tenants?|restarts|attempts|scratches|errors|bugs|complaints|mistakes|inquiries|leads|followers|likes|accidents|breakdowns|ratings|pm|days?|weeks?|hours?|hrs?|minutes?|mins?|seconds?|months?|years?|quarters?|nights?|business|working|people|persons?|guests?|students?|kids|children|guys|girls|boys|ladies|men|women|folks|parents|moms|members|attendees|visitors|participants|drivers?|teams?|shifts|dollars?|percent|questions?|things?|points?|floors?|levels?|layers?|holes?|sides?|pages?|options?|times|steps?|stars?|am|pm|euros?|pounds?|bucks|cents|usd|rmb|yuan|cm|mm|inch(?:es)?|feet|ft|km|miles?|calls?|emails?|messages?|texts?|reviews?|photos?|pictures?|pics|files?|customers?|clients?|friends?|colleagues?|employees?|staff|users?|ways?|reasons?|issues?|problems?|nd|st|rd|th|degrees|years-old|offers?|suppliers?|vendors?|quotes?|invoices?|orders?|shipments?|deliveries|batches|colou?rs?|sizes?|designs?|styles?|versions?|models?|variants?|flavou?rs?|types?|kinds?|locations?|stores?|shops?|offices?|branches|cities|countries|states|ports?|rooms?|bedrooms?|sites?|classes|courses?|languages?|others?|items? left|more|or|and|of|to|by|in|on|at|for|is|was|this|those|these|its|us|as|has|does|please|pls|plus|less|yes|each|per|off|if|but|so|the|we|i|will|can|net|ml|gsm|gb|mb|tb|hz|w|v|watts|volts|amps|grams?|oz|ounces|ply|persons|stops?|working|workdays|credits?|chances|cafes|restaurants|hotels|schools|warehouses|factories|branches|outlets|mails|balloons? left|shows|says|costs|looks|comes|needs|wants|gives|goes|works|reads|means|lasts|thumbs|hands|washes|returns|refunds|complaints|series|news|gas|bus|plus|address|across|always|perhaps|minus|thanks|business|express|process|access|plus)$/i;
