import { toInstant } from '../domain/instants.ts';
import type { Satisfaction } from '../domain/records/satisfaction.ts';
import type { WinBack } from '../domain/records/win-back.ts';
import { settingsFor } from '../domain/rule-settings.ts';
import { isScoreOf } from '../domain/satisfaction/scales.ts';
import { lowSatisfactionSegment } from '../domain/segments/rules/low-satisfaction.ts';
import { npsFellSegment } from '../domain/segments/rules/nps-fell.ts';
import { readShopRules } from './shop-rules.ts';
import { act, type Workspace } from './workspace.ts';

export type NewAnswer = Pick<Satisfaction, 'customerId' | 'scale' | 'score'> &
  Partial<Pick<Satisfaction, 'comment' | 'at'>>;

/** Notes one answer; throws a RangeError when its scale does not know such a score. */
export async function addAnswer(workspace: Workspace, input: NewAnswer) {
  const { scale, score } = input;
  if (!isScoreOf(scale, score)) throw new RangeError(`expected an answer of ${scale}`);
  return act(workspace, 'satisfaction', String(score), (writer) =>
    writer.create('satisfaction', {
      customerId: input.customerId,
      scale,
      score,
      at: input.at ?? toInstant(workspace.now()),
      comment: input.comment ?? '',
    }),
  );
}

export async function removeAnswer(workspace: Workspace, { id, score }: Satisfaction) {
  return act(workspace, 'satisfaction', String(score), (writer) =>
    writer.remove('satisfaction', id),
  );
}

export type SatisfactionLimits = { below: number; points: number };

/** From where on an answer is an alarm, as the shop's rules say. */
export async function readSatisfactionLimits(workspace: Pick<Workspace, 'db'>) {
  const { preset, segments } = await readShopRules(workspace);
  const low = settingsFor(
    lowSatisfactionSegment.presets,
    preset,
    segments[lowSatisfactionSegment.id],
  );
  const fell = settingsFor(npsFellSegment.presets, preset, segments[npsFellSegment.id]);
  return {
    below: Number(low.settings['below']),
    points: Number(fell.settings['points']),
  } satisfies SatisfactionLimits;
}

export async function startWinBack(
  workspace: Workspace,
  input: Pick<WinBack, 'customerId' | 'reason'>,
) {
  const at = toInstant(workspace.now());
  return act(workspace, 'winBack', '', (writer) =>
    writer.create('winBack', { ...input, at, outcome: 'open', endedAt: null }),
  );
}

export async function endWinBack(workspace: Workspace, { id }: WinBack, outcome: 'won' | 'lost') {
  const endedAt = toInstant(workspace.now());
  return act(workspace, 'winBack', '', (writer) =>
    writer.patch('winBack', id, { outcome, endedAt }),
  );
}

export async function removeWinBack(workspace: Workspace, { id }: WinBack) {
  return act(workspace, 'winBack', '', (writer) => writer.remove('winBack', id));
}
