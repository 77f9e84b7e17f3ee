/** Habits and opening hours. */
export const recurring =
  /(?:每|逢)(?:个|到)?(?:周|星期|礼拜|月|天|日|年|晚|早|逢)?[一二三四五六日天末\d、和到至]{0,8}|天天|周[一二三四五六日1-7]\s?[到至~-]\s?(?:周|星期)?[一二三四五六日1-7]|星期[一二三四五六日]\s?[到至~-]\s?(?:星期)?[一二三四五六日]|\b(?:every|each)(?: other)? \w{3,9}|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)days\b|mon(?:day)?\s?[-–]\s?(?:fri|sat|sun)(?:day)?|monday (?:to|through|thru) (?:friday|saturday|sunday)/i;

/** 中秋前, 端午当天: feasts of the lunar calendar where a day is meant by them. */
export const lunarHoliday =
  /(?<name>春节|元宵|端午|七夕|中秋|重阳|大年初一)节?(?=(?:之|以)?前|当天|那天|前夕|要用|用|到)/g;

/** Where words for a day are about something else. */
export const notDay = {
  before:
    /(?:质保期?|保修期?|保质期|有效期|账期|周期|工期|交期|历时|为期|长达|第|版本?|[vV]|型号|尺码|比分|章|款|房间|编号|仅需|只需|提前|超过|码|色|小一?|大一?|black|good|casual|every|each|version|ver\.?|chapter|section|page|size|room)\s?$/,
  behind:
    /^\s?(?:无理由|包退|包换|可退换|内可退|质保|保修|试用|快乐|安好|促销|大促|大酬宾|狂欢|优惠|套餐|特惠|活动价|会员日|天气|愉快|见分晓|deal|roast|路|街|村|广场|小学|厂|文学|之星|头条|晚报|日报|早报|说法|个|期|会更好|无货|款|牌|版|-\d|of stock|('s|’s) (?:special|menu|price|weather|world|news))/i,
  sentence:
    /营业时间|上班时间|工作时间|办公时间|客服时间|服务时间|营业到|朝九晚五|早九晚五|24小时(?:营业|在线|客服|服务)|全天(?:营业|候)|几点(?:开门|关门|下班|上班|营业)|(?:opening|business|office|working|store) hours|open (?:from|daily|until|till|24)|we(?:'re| are) open|we close at|明日复明日|今日事今日毕|今朝有酒|明天会更好|一日不见|不管三七二十一|当一天和尚|昨日黄花|三天打鱼|tomorrow is another day|better late than never|rome wasn't built|day by day|one day at a time|seize the day|不急这一天两天/i,
} as const;
