/** What goods are counted in, the longest first; money, time, people and places are counted otherwise. */
export const goodsUnits =
  '平方米|平方|平米|公斤|千克|课时|kg|KG|Kg|吨|箱|件|个|本|张|套|台|只|支|盒|包|袋|瓶|桶|斤|条|双|把|根|份|打|卷|组|罐|杯|册|枚|片|颗|捆|扎|筐|托盘|托|板|车|柜|副|顶|朵|束|盆|串|粒|匹|令|篮|听|提|幅|扇|辆|株|棵|枝|碗|桌|米|码|节课|节|笼|坛|排|块';

/** 三个问题, 一个月, 两个人, 一条建议: these are counted, and are no goods. */
export const notGoods =
  /^\s?(?:多|来)?(?:月|小时|钟头|星期|礼拜|工作日|自然日|季度|年|人|客户|顾客|朋友|同事|同学|学生|孩子|小孩|宝宝|老师|师傅|员工|工人|司机|老板|问题|建议|要求|意见|想法|事|情况|原因|方案|电话|号码|地址|选择|办法|方法|群|链接|部门|城市|地方|仓库|门店|分店|店|项目|版本|订单|单子|单号|亿|点|字|词|步骤|阶段|方面|方向|优点|缺点|好处|消息|信息|短信|留言|评论|差评|好评|评价|邮件|文件|图|截图|视频|照片|颜色|尺码|腿|班子|戏|款式?|尺寸|规格|型号|档次|系列|等级|级别|品种|口味|字母|数字|星|积分|百分点|晚上|早上|上午|下午|来回|回合|身位|渠道|平台|账户|价|说法|交代|惊喜|忙|机会|时间|周期|国家|省|区|层|楼|路口|公里|里程|红包|优惠券?|券|折|半天|世界|群里|女儿|儿子|老婆|合同|合作|供应商|厂家|公司|工厂|竞争|对手|伙|心|话|脚|眼|声|嘴|手|刀|小忙|样子|地步|头)/;
const people = /^\s?(?:人|位)/;

/** Words of the table above and people. */
export function isNotGoods(behind: string): boolean {
  return notGoods.test(behind) || people.test(behind);
}

export const englishUnits =
  'pcs?|pieces?|units?|sets?|box(?:es)?|cartons?|cases?|pallets?|bottles?|packs?|packets?|packages|bags?|rolls?|cop(?:y|ies)|pairs?|kgs?|kilos?|kilograms?|tons?|tonnes?|sheets?|cans?|jars?|tubes?|crates?|barrels?|drums?|bundles?|trays?|bunches|lbs|items?|licen[cs]es?|seats?|dozens?|ctns?|plts?|reams?|metres?|meters?|yards?|gallons?|lit(?:er|re)s?|sacks?|baskets?|tins?|bars?|lots?|samples?|lessons?|vials?|sachets?|skids?|pots?|cups?|spools?';

/** Nouns that are counted in a talk and are not ordered. */
export const englishNotGoods =
  /^(?:days?|weeks?|hours?|hrs?|minutes?|mins?|months?|years?|business|working|people|persons?|guests?|students?|kids|children|dollars?|percent|questions?|things?|points?|floors?|options?|times|steps?|stars?|am|pm|euros?|pounds?|bucks|usd|rmb|yuan|cm|mm|inch(?:es)?|km|miles?|calls?|emails?|reviews?|customers?|clients?|friends?|colleagues?|employees?|staff|ways?|reasons?|nd|st|rd|th|degrees|years-old|offers?|suppliers?|quotes?|more|or|and|of|to|by|in|on|at|for|is|was|please|each|per|off|if|but|so|the|we|i|will|can|net|ml|gsm|gb|mb|tb|hz|w|v)$/i;
