import { automationTemplates, type TemplateId } from '../automation/templates.ts';
import type { AutomationDraft } from './drafts.ts';

/** Words of the shop for what it took from the templates. */
const words: Record<string, Record<string, string>> = {
  lostOffer: { name: '流失召回 7 折', title: '请{称呼}回来看看，打 7 折', tag: '召回 7 折' },
  welcome: {
    name: '新客户七天欢迎',
    day1: '给{称呼}发欢迎信',
    day3: '给{称呼}发印刷和下单说明',
    day7: '给{称呼}打电话，问用得怎么样',
  },
  repurchase: {
    name: '复购提醒（个人）',
    title: '提醒{称呼}补{产品}，附专属券：复购立减 10 元',
    tag: '复购券 10 元',
  },
  priceQuestion: {
    name: '嫌贵时提醒话术',
    words: '贵, 价格, 便宜, 多少钱, 折扣',
    title: '{称呼}问到价格：给看做过的案例',
    scene: '报价',
    tag: '价格敏感',
  },
};

/** What runs in the demo shop from the start; the rest waits for somebody to look at its dry run. */
const running: readonly TemplateId[] = ['lostOffer'];

/** Rules and a journey of the demo shop; `now` is instant text. */
export function makeAutomations(now: string): AutomationDraft[] {
  return automationTemplates
    .filter(({ id }) => Object.hasOwn(words, id))
    .map(({ id, draft }) => ({
      ...draft((word) => words[id]?.[word] ?? ''),
      activeFrom: running.includes(id) ? now : null,
      paused: null,
    }));
}
