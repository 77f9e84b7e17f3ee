import type { Customer } from '../../lib/domain/records/customer.ts';

/** Remark, company, school and place of a customer as one line; empty when nothing is known. */
export function placeLine({ company, profile, remark, name }: Customer): string {
  const { school, grade, region, decisionRole } = profile;
  const parts = [remark === name ? '' : remark, company, decisionRole, school, grade, region];
  return [...new Set(parts.filter(Boolean))].join(' · ');
}
