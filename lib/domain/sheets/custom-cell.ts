import { readDay } from '../imports/read-day.ts';
import type { CustomField } from '../records/custom-field.ts';
import type { CustomValue } from '../records/customer.ts';

const yes = ['是', '有', '对', 'yes', 'y', 'true', '√', '✓'];
const no = ['否', '无', '不', 'no', 'n', 'false', '×', '✗'];

/**
 * In: a field of the business's own and the text of a cell, cleaned. Out: the value as the field keeps
 * it; null where the text does not fit the field's kind. A day must be written without doubt.
 */
export function customValueOf(
  { kind, choices }: Pick<CustomField, 'kind' | 'choices'>,
  text: string,
): CustomValue | null {
  if (text === '') return null;
  switch (kind) {
    case 'number':
      return numberOf(text);
    case 'date': {
      const read = readDay(text, null);
      return read.state === 'day' ? read.day : null;
    }
    case 'choice':
      return choices.find((choice) => choice === text) ?? null;
    case 'yesNo':
      if (yes.includes(text.toLowerCase())) return true;
      return no.includes(text.toLowerCase()) ? false : null;
    default:
      return text.slice(0, 500);
  }
}

function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number.parseFloat(plain) : null;
}
