import { cleanText } from '../../domain/clean-text.ts';
import type { Finder } from '../../domain/selectors/site-data.ts';
import type { PickOutcome, PickProblem } from '../../domain/teaching/pick.ts';
import { labelBeside } from './beside.ts';
import { findContacts } from './contact-text.ts';
import { readFinder } from './finders.ts';
import { selectorsFor } from './picker-selectors.ts';
import type { SafeDom } from './safe-dom.ts';

const near = 'dt, th, td, label, span, div, p, b, strong, em, h2, h3, h4, h5, li';

/**
 * In: the element that the user clicked for a field. Out: where the field stands, in two or three ways
 * that each find it now, or why it cannot be used. `prefix` begins the finders' ids.
 */
export function pickField(
  dom: SafeDom,
  element: Element,
  field: string,
  prefix: string,
): PickOutcome {
  const { byName, byPlace, isOneOfMany } = selectorsFor(dom, element);
  const label = labelBeside(dom, element, near);
  if (isOneOfMany && label === null) return refuse('oneOfMany');
  const how = takeOf(dom, element, field);
  const finders: Finder[] = [
    ...(byName ? [{ id: `${prefix}-name`, css: byName, ...how, confidence: 0.8 }] : []),
    ...(byPlace ? [{ id: `${prefix}-place`, css: byPlace, ...how, confidence: 0.6 }] : []),
  ].filter((finder) => readFinder(dom, finder) !== null);
  const [first] = finders;
  const sample = first ? (readFinder(dom, first)?.value ?? '') : '';
  if (!first) return refuse(isOneOfMany ? 'oneOfMany' : 'empty');
  const problem = problemOf(field, sample);
  return problem ? refuse(problem) : { kind: 'chosen', finders, label, sample };
}

function refuse(problem: PickProblem): PickOutcome {
  return { kind: 'refused', problem };
}

function problemOf(field: string, sample: string): PickProblem | null {
  if (field === 'email') return findContacts(sample).emails.length > 0 ? null : 'noEmail';
  if (field === 'phone') return sample.replace(/\D/g, '').length >= 7 ? null : 'noPhone';
  return null;
}

type Take = Pick<Finder, 'take' | 'pattern'>;

/** What of the element is the value: its link, what is typed in it, or its text without a label. */
function takeOf(dom: SafeDom, element: Element, field: string): Take {
  const name = dom.localName(element);
  if (name === 'input' || name === 'textarea') return { take: 'value' };
  const link = dom.attribute(element, 'href') ?? '';
  if (field === 'email' && /^mailto:/i.test(link)) {
    return { take: '@href', pattern: '(?i)^mailto:([^?]{3,200})' };
  }
  if (field === 'phone' && /^tel:/i.test(link)) {
    return { take: '@href', pattern: '(?i)^tel:([^?;]{3,40})' };
  }
  const own = cleanText(dom.ownText(element));
  const take = own !== '' && dom.children(element, 1).length > 0 ? 'own' : 'text';
  const text = take === 'own' ? own : cleanText(dom.text(element));
  const isLabelled = /^[^:：\d@]{1,12}[:：]\s?\S/.test(text);
  return isLabelled ? { take, pattern: '^[^:：]{1,12}[:：]\\s?(.{1,160})$' } : { take };
}
