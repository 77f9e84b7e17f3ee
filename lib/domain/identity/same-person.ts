import type { Customer } from '../records/customer.ts';
import type { Reason } from './match.ts';
import type { ParsedRemark } from './parse-remark.ts';

export type NameMatch = { reason: Reason; isContradicted: boolean };

/**
 * Whether a customer bears one of the shown names: exactly the shown name, or the name part of a
 * remark. A name alone only proposes; school and grade that agree make a better reason, and ones
 * that disagree contradict it. Null when the names differ.
 */
export function nameMatch(
  customer: Customer,
  shown: readonly string[],
  parsed: ParsedRemark,
): NameMatch | null {
  const names = [customer.name, customer.remark].filter((name) => name !== '');
  const name = [...shown, parsed.name].find((each) => each !== '' && names.includes(each));
  if (name === undefined) return null;
  const school = customer.profile.school ?? '';
  const grade = customer.profile.grade ?? '';
  const isSchoolSame = agree(parsed.school, school);
  const isGradeSame = parsed.grade !== '' && parsed.grade === grade;
  const isContradicted = contradicts(parsed, school, grade);
  if (!isContradicted && isSchoolSame && (isGradeSame || parsed.grade === '' || grade === '')) {
    const reason = { kind: 'remarkPerson', name, school, grade: parsed.grade } as const;
    return { reason, isContradicted };
  }
  return { reason: { kind: 'sameName', name }, isContradicted };
}

function contradicts(parsed: ParsedRemark, school: string, grade: string): boolean {
  const isOtherSchool = parsed.school !== '' && school !== '' && !agree(parsed.school, school);
  const years = [parsed.grade, grade].map((text) => /(\d{2})\s?[级届]/.exec(text)?.[1]);
  return (
    isOtherSchool || (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1])
  );
}

/** 北大 agrees with 北京大学: the short form's characters come in the long form's order. */
function agree(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
