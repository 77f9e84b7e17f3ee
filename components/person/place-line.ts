import type { Customer } from '../../lib/domain/records/customer.ts';

/**
 * Remark, company, school and place of a customer as one line; empty when nothing is known. A remark
 * that only repeats the name with what stands beside it anyway is left out.
 */
export function placeLine({ company, profile, remark, name }: Customer): string {
  const { school, grade, region, decisionRole } = profile;
  const isRepeating = remark.includes(name);
  const parts = [isRepeating ? '' : remark, company, decisionRole, school, grade, region];
  return [...new Set(parts.filter(Boolean))].join(' · ');
}
