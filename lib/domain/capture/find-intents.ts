import type { Find, Intent } from './chip.ts';
import { intentRules } from './intents.table.ts';
import { type Stretch, sentencesOf } from './plain-text.ts';
import { blanked, firstOf } from './word-list.ts';

type IntentFind = Extract<Find, { kind: 'intent' }>;
type Span = { start: number; end: number };

export type IntentMarks = {
  /** The text with amounts (\uE000), quantities (\uE001) and products (\uE002) as one sign each place. */
  marked: string;
  quantities: readonly Span[];
  products: readonly Span[];
};

const most = 2;
const longestSentence = 400;
const question = /\?|吗|多少|几|怎么|什么|哪|能不能|有没有|可以[^,。]{0,6}不/;
/** Said in answer or passing; the words mean nothing by themselves. */
const idle =
  /^(?:好的?|收到|嗯+|哦+|行|ok(?:ay)?|got it|在吗|你好|hi|hello|hey|没事|没关系|哈+)[\s,。!~?]*$/i;

/** What the customer wants, at most two, the graver first; polite thanks at the end of something else is none. */
export function findIntents({ marked, quantities, products }: IntentMarks): IntentFind[] {
  const found: IntentFind[] = [];
  for (const whole of sentencesOf(marked)) {
    const sentence = { ...whole, text: whole.text.slice(0, longestSentence) };
    if (idle.test(sentence.text)) continue;
    for (const find of ofSentence(sentence, { marked, quantities, products })) {
      if (!found.some(({ value }) => value === find.value)) found.push(find);
    }
  }
  return chosen(found, marked, /please|麻烦|请|帮我|帮忙|[\uE000-\uE002]/i.test(marked));
}

function ofSentence(sentence: Stretch, marks: IntentMarks): IntentFind[] {
  const found = intentRules.flatMap(({ intent, pattern, except }): IntentFind[] => {
    const text = except ? blanked(except, sentence.text) : sentence.text;
    const match = firstOf(pattern, text);
    if (!match) return [];
    const start = sentence.start + match.index;
    const from = match.said === '?' ? questionStart(text, match.index) : match.index;
    const end = start + match.said.length;
    return [{ kind: 'intent', start: sentence.start + from, end, value: intent }];
  });
  // 印5000张多少钱 asks for a price; the number is no order yet.
  if (found.some(({ value }) => value === 'ask_price')) {
    return found.filter(
      ({ value, start, end }) =>
        value !== 'order' || !marks.marked.slice(start, end).includes('\uE001'),
    );
  }
  if (!found.some(({ value }) => value !== 'thanks')) {
    const plain = plainOrder(sentence, marks);
    if (plain) found.push(plain);
  }
  return found;
}

const longestQuestion = 120;
const questionWord =
  /\b(?:do|does|can|could|is|are|will|would|what|when|where|how|which|who|may|any)\b/i;

/** Where the English question begins that this mark ends; at the mark itself where none does. */
function questionStart(text: string, mark: number): number {
  const before = text.slice(Math.max(0, mark - longestQuestion), mark);
  const words = before.split(/[.!]/).at(-1) ?? '';
  return mark - words.length + (questionWord.exec(words)?.index ?? words.length);
}

/** 榴莲一百二十斤: a product with its number and no question is an order. */
function plainOrder(
  { start, end, text }: Stretch,
  { quantities, products }: IntentMarks,
): IntentFind | null {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const quantity = quantities.find(inside);
  const product = products.find(inside);
  if (!quantity || !product || question.test(text)) return null;
  const from = Math.min(quantity.start, product.start);
  return { kind: 'intent', start: from, end: Math.max(quantity.end, product.end), value: 'order' };
}

/** A refund for broken goods is a complaint first. */
const plainCancel = /取消|不要|不买|不订|不做|撤|cancel|hold off|changed|call/i;

const rank: readonly Intent[] = [
  'cancel',
  'complain',
  'compare',
  'ask_price',
  'order',
  'ask_info',
  'thanks',
];

/** A general question is told only where nothing better is; thanks only where they are the point. */
function chosen(found: readonly IntentFind[], words: string, isAsking: boolean): IntentFind[] {
  const sorted = found.toSorted((a, b) => rank.indexOf(a.value) - rank.indexOf(b.value));
  const [first] = sorted;
  if (!first) return [];
  const isComplaint = sorted.some(({ value }) => value === 'complain');
  const meant = sorted.filter(
    ({ value }) =>
      value !== 'ask_info' &&
      value !== 'thanks' &&
      !(isComplaint && value === 'cancel' && !plainCancel.test(words)),
  );
  if (meant.length > 0) return meant.slice(0, most);
  // please … thanks is a manner of asking.
  return first.value === 'thanks' && isAsking ? [] : [first];
}
