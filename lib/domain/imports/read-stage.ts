import type { SaleStage } from '../records/customer.ts';

/** What lists call the stages, folded. */
const stageWords: Record<SaleStage, readonly string[]> = {
  lead: ['新线索', '线索', '待联系', '未联系', 'lead', 'new lead', 'new'],
  contacted: ['已联系', '已沟通', '联系中', '沟通中', 'contacted', 'in contact'],
  quoted: ['已报价', '报价', '报价中', 'quoted', 'quote sent', 'proposal sent'],
  negotiating: ['洽谈中', '洽谈', '谈判中', '谈判', 'negotiating', 'negotiation', 'in negotiation'],
  won: ['已成交', '成交', '赢单', '已签约', 'won', 'closed won'],
  lost: ['已流失', '流失', '输单', '丢单', '未成交', 'lost', 'closed lost'],
};

const stageByWord = new Map(
  Object.entries(stageWords).flatMap(
    ([stage, words]) => words.map((word) => [word, stage as SaleStage] as const), // the keys of the table
  ),
);

/** The stage of a sale as a cell names it in Chinese or English; null when it names none of ours. */
export function readStage(text: string): SaleStage | null {
  const folded = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  return stageByWord.get(folded) ?? null;
}
