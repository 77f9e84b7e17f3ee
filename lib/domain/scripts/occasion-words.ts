import type { TriggerId } from '../followups/triggers/registry.ts';

/** What a script for the day a trigger speaks up is usually called, in Chinese and English. */
const wordsOf: Partial<Record<TriggerId, string>> = {
  complaint: '投诉 complaint',
  newLead: '开场 第一次 问价 opening first enquiry',
  afterEnquiry: '报价 问价 quote price',
  churnWarning: '挽回 好久没来 win-back',
  paymentDue: '催付款 逾期 payment overdue',
  contractEnd: '合同到期 续约 renewal',
  quarterlyRenewal: '续约 renewal',
  birthday: '生日 birthday',
  anniversary: '周年 纪念日 anniversary',
  expectedPurchase: '复购 补货 reorder',
  afterPurchase: '回访 购买后 after purchase',
  revisit: '跟进 考虑 follow-up think',
  visit: '上门 见面 meeting visit',
};

/** Words to look for scripts by, where a rule made the follow-up; empty for one made by hand. */
export function occasionWords(trigger: string): string {
  // A stored name may be of a trigger that is gone. Cast: what is asked of the table is its own key.
  return Object.hasOwn(wordsOf, trigger) ? (wordsOf[trigger as TriggerId] ?? '') : '';
}
