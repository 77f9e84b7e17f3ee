import { describe, expect, it } from 'vitest';
import type { Action, When } from '../../lib/domain/automation/rule-schema.ts';
import type { SaleStage } from '../../lib/domain/records/customer.ts';
import { automationStep } from '../../lib/services/automation/automation-step.ts';
import { readAutomations, removeAutomation } from '../../lib/services/automation/automations.ts';
import { dryRun } from '../../lib/services/automation/dry-run.ts';
import { noteReplyOnJourneys } from '../../lib/services/automation/note-reply.ts';
import { heldSince, runPermitted } from '../../lib/services/automation/permitted-run.ts';
import { takeBackFiring } from '../../lib/services/automation/take-back.ts';
import { proposeImport, runImport } from '../../lib/services/csv-import.ts';
import { readCsvHere } from '../../lib/services/csv-read-here.ts';
import { editCustomer } from '../../lib/services/customers.ts';
import { planToday } from '../../lib/services/daily-plan.ts';
import { completeFollowUp } from '../../lib/services/follow-ups.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { changeShopRules } from '../../lib/services/shop-rules.ts';
import { addTag, removeTag } from '../../lib/services/tags.ts';
import { logTalk } from '../../lib/services/talks.ts';
import { undo } from '../../lib/storage/undo.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';
import {
  customerOf,
  followUpIn,
  openFollowUps,
  ruleOf,
  running,
  settle,
  tagIt,
  tagsOf,
} from './automation-stage.ts';

const takeBack = (workspace: TestWorkspace, group: string) =>
  undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });

const bought = {
  currency: 'CNY',
  totalMinor: 10_000,
  items: [{ name: '洗衣液', quantity: 1, unitMinor: 10_000 }],
} as const;

async function oneRunGroup(workspace: TestWorkspace): Promise<string> {
  const runs = await workspace.db.automationRun.toArray();
  expect(runs).toHaveLength(1);
  return runs[0]?.id ?? '';
}

describe('a rule', () => {
  it('tags and makes a follow-up once for each purchase after it was switched on', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '王小明');
    await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
    workspace.at('2026-11-21T03:00:00.000Z');
    const actions = [tagIt('买过', 30), followUpIn(3, '问{称呼}：{产品}用得怎么样')];
    const rule = await running(workspace, ruleOf({ kind: 'purchase', which: 'any' }, actions));
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);

    workspace.at('2026-11-21T04:00:00.000Z');
    await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
    await settle(workspace);
    await settle(workspace);
    expect(await openFollowUps(workspace)).toMatchObject([
      {
        title: '问王小明：洗衣液用得怎么样',
        dueOn: '2026-11-24',
        origin: { trigger: 'rule', reasons: [{ code: 'automation', values: { name: '规则' } }] },
      },
    ]);
    expect(await tagsOf(workspace, customerId)).toEqual(['买过']);
    expect(await workspace.db.tagging.toArray()).toMatchObject([{ expiresOn: '2026-12-21' }]);
    expect(await workspace.db.automationFiring.toArray()).toMatchObject([
      {
        automationId: rule.id,
        why: { code: 'purchase', values: { day: '2026-11-21', number: 2 } },
        effects: [{ kind: 'tag' }, { kind: 'followUp' }],
      },
    ]);
  });

  it('runs with every round of the background', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    await runRound(workspace);
    expect(await tagsOf(workspace, customerId)).toEqual(['新']);
  });

  it('is taken back as a whole run, or for one customer, and does not do it again', async () => {
    const workspace = await openTestWorkspace();
    const [one, other] = [await customerOf(workspace, '甲'), await customerOf(workspace, '乙')];
    const actions = [tagIt('投诉过'), followUpIn(1, '回访')];
    await running(workspace, ruleOf({ kind: 'tag', tag: '要回访', change: 'added' }, actions));
    workspace.at('2026-11-21T03:00:00.000Z');
    await addTag(workspace, one, '要回访');
    await addTag(workspace, other, '要回访');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toHaveLength(2);

    const firings = await workspace.db.automationFiring.where('customerId').equals(one).toArray();
    for (const firing of firings) await takeBackFiring(workspace, firing);
    expect(await openFollowUps(workspace, one)).toEqual([]);
    expect(await tagsOf(workspace, one)).toEqual(['要回访']);
    expect(await openFollowUps(workspace, other)).toHaveLength(1);

    await takeBack(workspace, await oneRunGroup(workspace));
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await tagsOf(workspace, other)).toEqual(['要回访']);
  });

  it('keeps a follow-up that was done when its effect is taken back', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    workspace.at('2026-11-21T02:30:00.000Z');
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [followUpIn(0, '欢迎')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    const newer = await customerOf(workspace, '乙');
    await settle(workspace);
    expect(await openFollowUps(workspace, customerId)).toEqual([]);
    const [made] = await openFollowUps(workspace, newer);
    if (!made) throw new Error('expected a follow-up of the new customer');
    await completeFollowUp(workspace, made);
    const [firing] = await workspace.db.automationFiring.toArray();
    if (!firing) throw new Error('expected what the rule did in the log');
    await takeBackFiring(workspace, firing);
    expect(await workspace.db.followUp.get(made.id)).toMatchObject({
      status: 'done',
      deletedAt: null,
    });
  });

  it('makes no follow-up for who may not be contacted, and says so in the log', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [followUpIn(0, '欢迎'), tagIt('新')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    await editCustomer(workspace, customerId, { doNotContact: true });
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await tagsOf(workspace, customerId)).toEqual(['新']);
    const [firing] = await workspace.db.automationFiring.toArray();
    expect(firing?.effects.map(({ kind }) => kind)).toEqual(['held', 'tag']);
  });

  it('notices what time alone brings, once, even when the browser was closed on that day', async () => {
    const workspace = await openTestWorkspace();
    const when = { kind: 'since', what: 'contact', days: 30 } as const;
    await running(workspace, ruleOf(when, [followUpIn(0, '好久不见')]));
    await customerOf(workspace, '甲');
    workspace.at('2026-12-20T03:00:00.000Z');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    for (const day of ['2027-01-05', '2027-01-06']) {
      workspace.at(`${day}T03:00:00.000Z`);
      await settle(workspace);
      expect(await openFollowUps(workspace)).toMatchObject([{ dueOn: '2027-01-05' }]);
    }
  });

  it('lets an old happening be that came to be noticed after more than a week', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    await running(workspace, ruleOf({ kind: 'purchase', which: 'any' }, [tagIt('买过')]));
    workspace.at('2026-11-22T03:00:00.000Z');
    await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
    workspace.at('2026-11-30T03:00:00.000Z');
    await settle(workspace);
    expect(await tagsOf(workspace, customerId)).toEqual([]);
  });

  it('fires only where its conditions hold, all of them or any', async () => {
    const workspace = await openTestWorkspace();
    const conditions = [
      { kind: 'source', source: '门店' },
      { kind: 'audience', audience: 'business' },
    ] as const;
    const when = { kind: 'newCustomer' } as const;
    await running(
      workspace,
      ruleOf(when, [tagIt('全')], { conditions: [...conditions], match: 'all' }),
    );
    await running(
      workspace,
      ruleOf(when, [tagIt('任一')], { conditions: [...conditions], match: 'any' }),
    );
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    await settle(workspace);
    expect(await tagsOf(workspace, customerId)).toEqual(['任一']);
  });

  it('sets fields and the owner, and puts back what was there', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    await editCustomer(workspace, customerId, { profile: { industry: '餐饮' } });
    const industry = { room: 'profile', key: 'industry' } as const;
    const before = await workspace.db.customer.get(customerId);
    await running(
      workspace,
      ruleOf({ kind: 'tag', tag: '转', change: 'added' }, [
        { kind: 'field', field: industry, value: '零售' },
        { kind: 'owner', owner: '李姐' },
      ]),
    );
    workspace.at('2026-11-21T03:00:00.000Z');
    await addTag(workspace, customerId, '转');
    await settle(workspace);
    const changed = await workspace.db.customer.get(customerId);
    expect(changed).toMatchObject({ ownerId: '李姐', profile: { industry: '零售' } });
    const [firing] = await workspace.db.automationFiring.toArray();
    if (!firing) throw new Error('expected what the rule did in the log');
    await takeBackFiring(workspace, firing);
    expect(await workspace.db.customer.get(customerId)).toMatchObject({
      ownerId: before?.ownerId,
      profile: { industry: '餐饮' },
    });
  });
});

describe('the stage of a sale', () => {
  const toWon = ruleOf({ kind: 'purchase', which: 'any' }, [{ kind: 'stage', stage: 'won' }]);

  async function firings(workspace: TestWorkspace) {
    const rows = await workspace.db.automationFiring.orderBy('at').toArray();
    return rows.flatMap(({ effects }) => effects);
  }

  it.each(['quoted', null] as const)(
    'is seen before it is moved, and goes back from %s by one act',
    async (before) => {
      const workspace = await openTestWorkspace();
      const customerId = await customerOf(workspace, '甲');
      if (before) await editCustomer(workspace, customerId, { stage: before });
      const rule = await running(workspace, toWon);
      workspace.at('2026-11-21T03:00:00.000Z');
      await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
      const seen = await dryRun(workspace, rule, '2026-11-20T00:00:00.000Z');
      expect(seen.rows[0]?.steps).toEqual([
        { day: 1, effects: [{ kind: 'stage', before, after: 'won' }] },
      ]);
      await settle(workspace);
      expect((await workspace.db.customer.get(customerId))?.stage).toBe('won');
      expect(await firings(workspace)).toEqual([
        { kind: 'stage', before, after: 'won', isTakenBack: false },
      ]);
      const [firing] = await workspace.db.automationFiring.toArray();
      if (!firing) throw new Error('expected what the rule did in the log');
      await takeBackFiring(workspace, firing);
      expect((await workspace.db.customer.get(customerId))?.stage ?? null).toBe(before);
      await settle(workspace);
      expect((await workspace.db.customer.get(customerId))?.stage ?? null).toBe(before);
    },
  );

  it('that somebody changed since stays when the rule is taken back', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    await running(workspace, toWon);
    workspace.at('2026-11-21T03:00:00.000Z');
    await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
    await settle(workspace);
    await editCustomer(workspace, customerId, { stage: 'negotiating' });
    const [firing] = await workspace.db.automationFiring.toArray();
    if (!firing) throw new Error('expected what the rule did in the log');
    await takeBackFiring(workspace, firing);
    expect((await workspace.db.customer.get(customerId))?.stage).toBe('negotiating');
  });

  it('sets a rule and a journey off, by the rep or by another rule, and never in a circle', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    const at = (stage: SaleStage) => ({ kind: 'stage', stage }) as const;
    await running(workspace, ruleOf(at('quoted'), [at('negotiating')]));
    await running(workspace, ruleOf(at('negotiating'), [at('quoted')]));
    const steps = [1, 3].map((day) => ({ day, actions: [followUpIn(0, `第 ${day} 天`)] }));
    await running(workspace, ruleOf(at('quoted'), [], { form: 'journey', steps }));
    workspace.at('2026-11-21T03:00:00.000Z');
    await editCustomer(workspace, customerId, { stage: 'quoted' });
    await settle(workspace);
    const moves = (await firings(workspace)).flatMap((effect) =>
      effect.kind === 'stage' ? [effect.after] : [],
    );
    expect(moves.toSorted()).toEqual(['negotiating', 'quoted']);
    expect(await openFollowUps(workspace)).toMatchObject([{ title: '第 1 天' }]);
  });
});

describe('the guards', () => {
  it('two rules that set each other off come to rest, each fired once', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    await running(
      workspace,
      ruleOf({ kind: 'tag', tag: '甲', change: 'added' }, [
        { kind: 'untag', tag: '甲' },
        tagIt('乙'),
      ]),
    );
    await running(
      workspace,
      ruleOf({ kind: 'tag', tag: '乙', change: 'added' }, [
        { kind: 'untag', tag: '乙' },
        tagIt('甲'),
      ]),
    );
    workspace.at('2026-11-21T03:00:00.000Z');
    await addTag(workspace, customerId, '甲');
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(2);
    expect(await tagsOf(workspace, customerId)).toEqual(['甲']);
  });

  it('a chain of rules ends after three', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    for (const step of [0, 1, 2, 3, 4]) {
      const when = { kind: 'tag', tag: `第${step}`, change: 'added' } as const;
      await running(workspace, ruleOf(when, [tagIt(`第${step + 1}`)]));
    }
    workspace.at('2026-11-21T03:00:00.000Z');
    await addTag(workspace, customerId, '第0');
    await settle(workspace);
    expect(await tagsOf(workspace, customerId)).toEqual(['第0', '第1', '第2', '第3']);
  });

  it('a tag that was taken off by hand and put on again is another occasion', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await customerOf(workspace, '甲');
    const when = { kind: 'tag', tag: '急', change: 'added' } as const;
    await running(workspace, ruleOf(when, [followUpIn(0, '马上联系')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    await addTag(workspace, customerId, '急');
    await settle(workspace);
    const [tag] = await workspace.db.tag.toArray();
    if (!tag) throw new Error('expected the tag');
    workspace.at('2026-11-21T04:00:00.000Z');
    await removeTag(workspace, customerId, tag);
    await addTag(workspace, customerId, '急');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toHaveLength(2);
  });

  it('a rule that would touch too many pauses and asks, and does it once it may', async () => {
    const workspace = await openTestWorkspace();
    const draft = ruleOf({ kind: 'newCustomer' }, [tagIt('新')], { limit: 3 });
    await running(workspace, draft);
    workspace.at('2026-11-21T03:00:00.000Z');
    for (const name of ['甲', '乙', '丙', '丁']) await customerOf(workspace, name);
    await settle(workspace);
    const [paused] = await readAutomations(workspace);
    expect(paused?.paused).toMatchObject({ customers: 4 });
    expect(await workspace.db.automationFiring.count()).toBe(0);
    if (!paused) throw new Error('expected the rule');
    const since = heldSince(paused, workspace.now());
    expect((await dryRun(workspace, paused, since)).customers).toBe(4);
    await runPermitted(workspace, paused, since);
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(4);
    expect((await readAutomations(workspace))[0]?.paused).toBeNull();
  });

  it('a rule that cannot be done ends its run, and holds up no other', async () => {
    const workspace = await openTestWorkspace();
    const rule = await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('坏')]));
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('好')]));
    // As a hostile or damaged backup might bring it: a tag longer than any may be.
    const steps = [{ day: 1, actions: [{ kind: 'tag', tag: '坏'.repeat(99), days: null }] }];
    await workspace.db.table('automation').update(rule.id, { steps });
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    const report = { customerIds: [customerId] };
    await expect(automationStep(workspace, report)).rejects.toThrow(/invalid/);
    expect(await tagsOf(workspace, customerId)).toEqual(['好']);
    const runs = await workspace.db.automationRun.orderBy('startedAt').toArray();
    expect(runs.map(({ status }) => status).toSorted()).toEqual(['done', 'stopped']);
  });

  it('a rule that was deleted does nothing any more', async () => {
    const workspace = await openTestWorkspace();
    const rule = await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    await removeAutomation(workspace, rule);
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, '甲');
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(0);
  });
});

describe('customers who came with a file', () => {
  const note: When = { kind: 'said', words: ['大单'] };
  const whens: When[] = [
    { kind: 'newCustomer' },
    { kind: 'tag', tag: '熟客', change: 'added' },
    note,
    { kind: 'segment', segment: 'prospect', change: 'entered' },
    { kind: 'stage', stage: 'quoted' },
  ];

  async function importOf(workspace: TestWorkspace, text: string) {
    const table = await readCsvHere(new Blob([text]), {});
    const { mapping, dateOrder } = proposeImport('customers', table);
    const plan = { kind: 'customers', table, mapping, dateOrder, source: '门店' } as const;
    return runImport(workspace, { ...plan, currency: 'CNY', subject: '客户.csv' });
  }

  it.each(whens)('are no new customers of the day: nothing goes off by $kind', async (when) => {
    const workspace = await openTestWorkspace();
    await settle(workspace);
    await running(workspace, ruleOf(when, [followUpIn(1, '欢迎')], { limit: 1_000 }));
    workspace.at('2026-11-21T03:00:00.000Z');
    const text = '姓名,手机号,标签,备注,销售阶段\n甲,13800000001,熟客,说过大单,已报价';
    await importOf(workspace, text);
    expect(await workspace.db.customer.toArray()).toMatchObject([{ stage: 'quoted' }]);
    workspace.at('2026-11-21T03:01:00.000Z');
    await settle(workspace);
    workspace.at('2026-11-22T03:00:00.000Z');
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(0);
    const customer = await workspace.db.customer.toCollection().first();
    if (customer) await addNote(workspace, { customerIds: [customer.id], text: '又说到大单' });
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(when === note ? 1 : 0);
  });

  it('get the welcome once the user has seen the list and says so', async () => {
    const workspace = await openTestWorkspace();
    const rule = await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    await importOf(workspace, '姓名,手机号\n甲,13800000001\n乙,13800000002');
    const since = '2026-11-20T00:00:00.000Z';
    expect((await dryRun(workspace, rule, since)).customers).toBe(2);
    await runPermitted(workspace, rule, since);
    expect(await workspace.db.automationFiring.count()).toBe(2);
  });
});

describe('a journey', () => {
  const welcome = ruleOf({ kind: 'newCustomer' }, [], {
    form: 'journey',
    name: '欢迎',
    steps: [
      { day: 1, actions: [followUpIn(0, '1 欢迎信')] },
      { day: 3, actions: [followUpIn(0, '2 教程')] },
      { day: 7, actions: [followUpIn(0, '3 电话')] },
    ],
    stops: ['reply', 'order', 'doNotContact'],
  });

  it('takes its steps on day 1, 3 and 7', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, '甲');
    const seen: string[] = [];
    for (let day = 21; day <= 29; day += 1) {
      workspace.at(`2026-11-${day}T03:00:00.000Z`);
      await settle(workspace);
      const made = await openFollowUps(workspace);
      seen.push(made.map(({ title }) => title.slice(0, 1)).join(''));
    }
    expect(seen).toEqual(['1', '1', '12', '12', '12', '12', '123', '123', '123']);
    expect(await workspace.db.journeyRun.toArray()).toMatchObject([{ status: 'done' }]);
  });

  it('keeps the days between steps when the browser was closed for long', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, '甲');
    await settle(workspace);
    const seen: number[] = [];
    for (const day of ['2026-12-05', '2026-12-06', '2026-12-08', '2026-12-09']) {
      workspace.at(`${day}T03:00:00.000Z`);
      await settle(workspace);
      seen.push((await openFollowUps(workspace)).length);
    }
    expect(seen).toEqual([2, 2, 2, 3]);
  });

  it('ends with a reply, and takes back what it still asked for', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toHaveLength(1);
    workspace.at('2026-11-21T05:00:00.000Z');
    await logTalk(workspace, { customerId, directions: ['in'], site: 'wechat', kind: 'chat' });
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    workspace.at('2026-11-25T05:00:00.000Z');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await workspace.db.journeyRun.toArray()).toMatchObject([
      { status: 'stopped', stoppedBy: { code: 'stopReply', values: { day: '2026-11-21' } } },
    ]);
    const [followUp] = await workspace.db.followUp.toArray();
    expect(followUp?.origin?.takenBack).toMatchObject({ code: 'stopReply' });
  });

  it('ends with a reply of which the timeline tells nothing: within the hour of the last one', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:20.000Z');
    const customerId = await customerOf(workspace, '甲');
    const talk = { customerId, directions: ['in'], site: 'wechat', kind: 'chat' } as const;
    await logTalk(workspace, talk);
    await settle(workspace);
    expect(await openFollowUps(workspace)).toHaveLength(1);
    workspace.at('2026-11-21T03:00:40.000Z');
    await logTalk(workspace, talk);
    await noteReplyOnJourneys(workspace, customerId);
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await workspace.db.journeyRun.toArray()).toMatchObject([
      { status: 'stopped', stoppedBy: { code: 'stopReply' } },
    ]);
  });

  it('ends for a customer of whom a step was taken back', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, '甲');
    await settle(workspace);
    const [firing] = await workspace.db.automationFiring.toArray();
    if (!firing) throw new Error('expected the first step in the log');
    await takeBackFiring(workspace, firing);
    workspace.at('2026-11-28T03:00:00.000Z');
    await settle(workspace);
    expect(await openFollowUps(workspace)).toEqual([]);
    expect(await workspace.db.journeyRun.toArray()).toMatchObject([{ status: 'stopped' }]);
  });

  it.each(['order', 'doNotContact'] as const)('ends with %s', async (stop) => {
    const workspace = await openTestWorkspace();
    await running(workspace, welcome);
    workspace.at('2026-11-21T03:00:00.000Z');
    const customerId = await customerOf(workspace, '甲');
    await settle(workspace);
    workspace.at('2026-11-22T03:00:00.000Z');
    if (stop === 'order') {
      await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
    } else await editCustomer(workspace, customerId, { doNotContact: true });
    await settle(workspace);
    const [run] = await workspace.db.journeyRun.toArray();
    expect(run?.status).toBe('stopped');
  });

  it('is walked by a customer once at a time', async () => {
    const workspace = await openTestWorkspace();
    const when = { kind: 'purchase', which: 'any' } as const;
    const steps = [1, 2].map((day) => ({ day, actions: [followUpIn(0, `第 ${day} 天`)] }));
    await running(workspace, ruleOf(when, [], { form: 'journey', steps }));
    const customerId = await customerOf(workspace, '甲');
    for (const hour of ['03', '04', '05']) {
      workspace.at(`2026-11-21T${hour}:00:00.000Z`);
      await addPurchase(workspace, { customerId, ...bought, items: [...bought.items] });
      await settle(workspace);
    }
    expect(await workspace.db.journeyRun.count()).toBe(1);
  });
});

describe('a follow-up of automation', () => {
  const order = { currency: 'CNY', totalMinor: 5_000 } as const;
  const welcome = (time: string | null): Action[] => [
    { kind: 'followUp', title: '欢迎', inDays: 1, time },
  ];

  async function dueAfterPurchase(workspace: TestWorkspace, time: string | null) {
    await running(workspace, ruleOf({ kind: 'purchase', which: 'any' }, welcome(time)));
    const customerId = await customerOf(workspace, '甲');
    workspace.at('2026-11-27T03:00:00.000Z'); // a Friday
    await addPurchase(workspace, { customerId, ...order });
    await settle(workspace);
    return (await openFollowUps(workspace)).map(({ dueOn, dueTime }) => [dueOn, dueTime]);
  }

  it('is not due on a day off, nor in quiet hours', async () => {
    const workspace = await openTestWorkspace();
    await changeShopRules(workspace, { plan: { workdays: '12345' } });
    expect(await dueAfterPurchase(workspace, null)).toEqual([['2026-11-30', null]]);
    const other = await openTestWorkspace();
    await changePreferences(other, { quietFrom: '21:00', quietTo: '08:00' });
    expect(await dueAfterPurchase(other, '06:30')).toEqual([['2026-11-28', '08:00']]);
  });

  it('spares a customer who was talked to often enough', async () => {
    const workspace = await openTestWorkspace();
    await changeShopRules(workspace, { plan: { capPerWeek: 1 } });
    const rule = ruleOf({ kind: 'purchase', which: 'any' }, [followUpIn(1, '欢迎')]);
    await running(workspace, rule);
    const customerId = await customerOf(workspace, '甲');
    workspace.at('2026-11-21T03:00:00.000Z');
    await logTalk(workspace, { customerId, directions: ['out'], site: 'wechat', kind: 'chat' });
    await addPurchase(workspace, { customerId, ...order });
    await settle(workspace);
    expect(await openFollowUps(workspace)).toMatchObject([{ dueOn: '2026-11-28' }]);
  });

  it("takes a place of the day's limit", async () => {
    const workspace = await openTestWorkspace();
    const newLead = { isOn: false, settings: {} };
    await changeShopRules(workspace, { plan: { limit: 1 }, triggers: { newLead } });
    const rule = ruleOf({ kind: 'purchase', which: 'any' }, [followUpIn(0, '欢迎')]);
    await running(workspace, rule);
    const buyer = await customerOf(workspace, '甲');
    const celebrant = await customerOf(workspace, '乙');
    await editCustomer(workspace, celebrant, { profile: { birthday: '11-22' } });
    workspace.at('2026-11-21T03:00:00.000Z');
    await addPurchase(workspace, { customerId: buyer, ...order });
    await settle(workspace);
    expect(await openFollowUps(workspace)).toHaveLength(1);
    await planToday(workspace, [celebrant]);
    expect(await openFollowUps(workspace, celebrant)).toEqual([]);
  });
});

describe('a dry run', () => {
  it('lists who would be touched, with the effects, and writes nothing', async () => {
    const workspace = await openTestWorkspace();
    await customerOf(workspace, '老客');
    workspace.at('2026-11-22T03:00:00.000Z');
    await customerOf(workspace, '新客');
    const draft = ruleOf({ kind: 'newCustomer' }, [followUpIn(1, '欢迎{称呼}')]);
    const rule = await running(workspace, draft);
    const before = await workspace.db.operations.count();
    const found = await dryRun(workspace, rule, '2026-11-22T00:00:00.000Z');
    expect(found).toMatchObject({
      customers: 1,
      looked: 2,
      rows: [{ name: '新客', steps: [{ effects: [{ title: '欢迎新客', dueOn: '2026-11-23' }] }] }],
    });
    expect(await workspace.db.operations.count()).toBe(before);
  });

  it('shows the days that will be given, moved by days off, quiet hours and the cap', async () => {
    const workspace = await openTestWorkspace();
    await changeShopRules(workspace, { plan: { workdays: '12345', capPerWeek: 1 } });
    await changePreferences(workspace, { quietFrom: '21:00', quietTo: '08:00' });
    workspace.at('2026-11-27T03:00:00.000Z'); // a Friday
    const customerId = await customerOf(workspace, '甲');
    const talked = await customerOf(workspace, '乙');
    const out = { directions: ['out' as const], site: 'wechat', kind: 'chat' as const };
    await logTalk(workspace, { customerId: talked, ...out });
    const early: Action = { kind: 'followUp', title: '早', inDays: 0, time: '06:30' };
    const draft = ruleOf({ kind: 'newCustomer' }, [followUpIn(1, '欢迎'), early]);
    const rule = await running(workspace, draft);
    const since = '2026-11-20T00:00:00.000Z';
    const { rows } = await dryRun(workspace, rule, since);
    const shown = rows.map(({ steps }) =>
      steps.flatMap(({ effects }) =>
        effects.flatMap((each) =>
          each.kind === 'followUp' ? `${each.dueOn} ${each.dueTime}` : [],
        ),
      ),
    );
    expect(shown.flat()).toEqual([
      '2026-11-30 null',
      '2026-11-27 08:00',
      '2026-12-04 11:00',
      '2026-12-04 11:00',
    ]);
    await runPermitted(workspace, rule, since);
    for (const [at, id] of [customerId, talked].entries()) {
      const given = (await openFollowUps(workspace, id)).map(
        (row) => `${row.dueOn} ${row.dueTime}`,
      );
      expect(given.toSorted()).toEqual(shown[at]?.toSorted());
    }
  });

  it('shows the steps of a journey on their own days', async () => {
    const workspace = await openTestWorkspace();
    workspace.at('2026-11-22T03:00:00.000Z');
    await customerOf(workspace, '新客');
    const steps = [1, 3, 7].map((day) => ({ day, actions: [followUpIn(0, '联系')] }));
    const draft = ruleOf({ kind: 'newCustomer' }, [], { form: 'journey', steps });
    const journey = await running(workspace, draft);
    const { rows } = await dryRun(workspace, journey, '2026-11-20T00:00:00.000Z');
    expect(rows[0]?.steps).toMatchObject(
      ['2026-11-22', '2026-11-24', '2026-11-28'].map((dueOn) => ({ effects: [{ dueOn }] })),
    );
  });

  it('can be stopped', async () => {
    const workspace = await openTestWorkspace();
    await customerOf(workspace, '甲');
    const stop = new AbortController();
    stop.abort();
    const rule = await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    const run = dryRun(workspace, rule, '2026-11-01T00:00:00.000Z', { signal: stop.signal });
    await expect(run).rejects.toThrow(/abort/i);
  });
});
