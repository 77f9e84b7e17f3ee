import type { CustomerId } from '../../domain/records/customer.ts';
import { automationStep } from '../automation/automation-step.ts';
import { planAfterRound } from '../daily-plan.ts';
import type { Workspace } from '../workspace.ts';

/** What a round found, for those who go on from there. */
export type RoundReport = {
  /** Whether everybody was looked at (a new day, the first time), or some who were written to. */
  scope: 'all' | 'some';
  /** Those who were looked at and exist. */
  customerIds: readonly CustomerId[];
};

/**
 * Something that is brought up to date after segments and tags are. A worker that dies runs the whole
 * step again, so a step has to tell by ids what it has done already.
 */
export type RoundStep = (workspace: Workspace, report: RoundReport) => Promise<void>;

/** In this order. */
export const roundSteps: readonly RoundStep[] = [automationStep, planAfterRound];
