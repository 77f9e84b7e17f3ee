import type { WordList } from './word-list.ts';

/** The speaker named as the one who acts. */
export const subject =
  /(?:^|[\s,:])(?:那|好的?|行|ok)?\s?.{0,14}?(?:我|我们|咱|我司|这边|我这|本店|店里|俺|公司)(?!的|想|觉得|是不是|能不能|可以吗|家|也不|不|没|要不要|朋友|问)/i;

/** Acts that are promised. */
export const acts =
  /准时到|送到|到位|结(?:了|掉)|搞好|寄|送|报价|报(?:个|给)?|回复?|答复|打(?:款|给|电话|过去|钱|样|包|定)|付|转|汇|安排|确认|处理|解决|跟进|联系|补|退|换|准备|出(?!去|门|差|现|来|口|了|错|生)|打到|返(?:点|现|利|还)|问(?:下|一下|问|清)|拉货|提货|交(?:完|齐|清)|做(?:好|完|出|个|一份)|过(?:去|来)|上门|拜访|签|盖章|下单|提交|通知|告诉|到货|发货|交(?:货|付|稿|给)|完成|搞定|弄好|改好|修|印(?:好|完)|结(?:清|账|款)|带|拿|取|来(?:看|拿|取|店|厂|签|付|验)|去(?:看|拿|取|店|厂|签|付|验|你|银行|邮局)|拍|查|核对|核实|申请|留(?:给|着|货|好)|整理|写|对账|给(?:你|您|答复|结果|反馈|报|出|发|打)|见面|汇报|更新|测试|安装|调(?:货|试)|备(?:货|好)/;

/** Acts done for the other: 给您报价, 发你, 回复您. */
export const givenActs =
  /(?:给|帮|替|为)(?:你|您)(?:们)?[^,。?]{0,12}(?:发|寄|送|报|回|打|转|安排|确认|处理|解决|联系|补|退|换|准备|出|做|查|问|留|申请|整理|改|带|拿|写|核|加|备|拍|传|弄|调|答复|看|反馈|优惠|算|结果|通知|快递|上门|修|付|结)|(?:发|寄|送|回复|回|报|转|打给|打款给|付给|付|通知|答复|联系|告诉|退|补|拍给|传|给到|交给|推|带给|汇给|还给|留给|补给|还)(?:到)?(?:给)?(?:你|您)(?!们?(?:的|了|吗|好|说))/;

/** A time without a date. */
export const soon =
  /马上|这就|立刻|立马|尽快|稍后|晚点|晚些|待会|等会|一会|回头|到时候?|随后|下班前|忙完|开完会|到家|回去|接下来|会后|随时|第一时间|现在就|先去/;

/** Requests and questions. */
export const asked =
  /\?|吗(?:$|[,。!])|呢(?:$|[,。])|能不能|可不可以|可以不|行不行|好不好|方便(?:的话)?|(?:请|麻烦|帮忙|帮我|记得|别忘|务必|烦请|劳烦)(?!放心)|(?<![给帮替为跟和向发寄送转诉复系知问])(?:你|您)(?:们)?(?:能|可以|得|要|先|帮|明天|今天|尽快|什么|啥|哪|下周|周|把|给我|发我|跟我|安排|赶紧|快|抓紧|再|来|去|过来|看|记|报|发|确认|打|说|答应|承诺|上次|之前|昨天|到时)|给(?:我|我们)(?!们?司)|(?:发|寄|送|回复|报|转|打)(?:给)?我(?!们?(?:司|这边就|就|马上))|什么时候|几点|多久|是不是|有没有|怎么|谁|哪/;

/** Things done and things said by others. */
export const over =
  /已经?|刚(?:刚|才|发|寄|打|付|转|给)|昨天|前天|上周|上次|上个?月|(?:^|[我你,])之前|早就|(?:发|寄|送|付|打|转|签|下单|给|安排|确认|处理|收到|做|寄出|发出|汇|拿|带|回复|报|查|问|改|补|换)(?:你|您)?(?:过)?了(?!就|再|给|马上|之后|后)|过(?:了|你|您)|(?:他|她|他们|对方|你们|人家|客服|快递|同行|供应商|别家|厂家|物流)(?:说|讲|保证|承诺|答应|通知)|说(?:好|过)/;

/** Refusals, wishes and thoughts. */
export const notPromised: WordList = [
  /(?:我|我们)?(?:不|没)(?:会|能|想|打算|可能|给|发|做|退|换|付|再|敢|保证|一定|确定|用|要|接|支持|来|去)|没法|没办法|无法|想(?:问|看|要|想|了解|买|让|知道|请|找|退|换)|打算|考虑|可能|也许|大概率|说不定|估计|应该(?:会|能|可以)?|尽量|争取|看看再|再说|再看|再议|改天|有空|有机会|有时间|商量|研究一下|需要(?:你|您)|希望|预计|大概|差不多|本来|原本|差点|要是|如果|除非|假如|万一|以为|听说|每(?:天|周|月|次)|一般|通常|平时|都是|营业|包邮|起订|满\d/,
];

/** 可以寄到付: what can be done by anybody, where no 我 comes before and no 给 behind; nothing is promised by it. */
export function isMerelyPossible(clause: string): boolean {
  const me = clause.indexOf('我');
  const from = clause.lastIndexOf('给') + 1;
  const rest = clause.slice(from, me < 0 ? clause.length : Math.max(from, me));
  return /可以|能(?!把)/.test(rest);
}

/** If and when: nothing is promised yet. */
export const conditional =
  /^(?:如果|要是|假如|只要|万一|除非|等你|等您|等客户|等老板|if |when |once |unless |as soon as you|in case)|(?:如果|要是|假如)[^,]{1,20}(?:就|再|我)|的话(?:就|我|再|,|$)|才(?:能|会|发|付|给)|\bif\b|\bunless\b|\bwould\b(?! you)/i;

/** What the speaker says that they will do. */
export const englishPromise =
  /\b(?:I'?ll|I will|we'?ll|we will|I'?m going to|we'?re going to|I am going to|we are going to|let me|I promise (?:to|we'?ll|I'?ll)|we promise to|I can (?=(?:send|get|have|deliver|ship|drop|bring|confirm|call|email)\b)|we can (?=(?:ship|deliver|send|have)\b)|you(?:'ll| will) (?:have|get|receive)|I'?m (?=(?:sending|paying|transferring|dropping|shipping)\b)|we'?re (?=(?:sending|paying|shipping|transferring)\b)|will (?=(?:send|get|call|ship|deliver|pay|confirm|update|check|transfer|arrange|follow|reply|email|do|let you know|revert)\b))(?!\s?(?:take (?:it|them|\d|the|two|one|ten|five)|have (?:the|a|\d|one|two)|buy|order|go (?:with|for)|think|see\b|consider|need|not|never|be (?:out|away|honest|there|in|at|late|busy|back)|let you know if|know|ask (?:around)?\?|miss|love|regret))\s?/i;
