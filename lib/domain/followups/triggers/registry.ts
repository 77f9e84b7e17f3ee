import { afterEnquiry } from './after-enquiry.ts';
import { afterPurchase } from './after-purchase.ts';
import { anniversary } from './anniversary.ts';
import { birthday } from './birthday.ts';
import { cadence } from './cadence.ts';
import { churnWarning } from './churn-warning.ts';
import { complaint } from './complaint.ts';
import { contractEnd } from './contract-end.ts';
import { dailyClose } from './daily-close.ts';
import { expectedPurchase } from './expected-purchase.ts';
import { journey } from './journey.ts';
import { manual } from './manual.ts';
import { newLead } from './new-lead.ts';
import { paymentDue } from './payment-due.ts';
import { quarterlyRenewal } from './quarterly-renewal.ts';
import { revisit } from './revisit.ts';
import { visit } from './visit.ts';
import { weeklyReview } from './weekly-review.ts';

/** Every trigger there is, in the order in which the page of rules shows them. */
export const triggers = [
  complaint,
  newLead,
  afterEnquiry,
  churnWarning,
  paymentDue,
  contractEnd,
  quarterlyRenewal,
  birthday,
  anniversary,
  expectedPurchase,
  afterPurchase,
  revisit,
  cadence,
  visit,
  journey,
  manual,
  dailyClose,
  weeklyReview,
] as const;

export type TriggerId = (typeof triggers)[number]['id'];
