import { describe, expect, it } from 'vitest';
import { automation } from '../records/automation.ts';
import { isSegmentId } from '../segments/registry.ts';
import { automationTemplates, templateIds } from './templates.ts';

/** Words as a page gives them: `words` of a template is a list. */
const words = (word: string): string => (word === 'words' ? '贵, 价格' : word);

describe('the templates', () => {
  it('are one for each id', () => {
    expect(automationTemplates.map(({ id }) => id)).toEqual([...templateIds]);
  });

  it.each(automationTemplates.map((template) => [template.id, template] as const))(
    '%s can be kept as it is',
    (id, { draft, rules }) => {
      const fields = { ...draft(words), activeFrom: null, paused: null };
      expect(automation.fields.parse(fields)).toMatchObject({ template: id });
      expect(rules.length).toBeGreaterThan(0);
      const { when } = fields;
      if (when.kind === 'segment') expect(isSegmentId(when.segment)).toBe(true);
    },
  );

  it.each([
    ['welcome', [1, 3, 7]],
    ['highIntent', [1, 2, 3]],
  ])('%s takes its steps on days %j', (id, days) => {
    const template = automationTemplates.find((each) => each.id === id);
    expect(template?.draft(words).steps.map(({ day }) => day)).toEqual(days);
  });

  it.each(automationTemplates.map((template) => [template.id, template] as const))(
    '%s leaves nobody with words that came too late: what waits for days stops with a reply',
    (id, { draft }) => {
      const { form, steps, stops } = draft(words);
      const days = steps.flatMap(({ day, actions }) =>
        actions.map((action) => day - 1 + (action.kind === 'followUp' ? action.inDays : 0)),
      );
      // The one that is meant for after the answer to a complaint.
      if (id === 'complaintCare' || Math.max(...days) === 0) return;
      expect(form).toBe('journey');
      expect(stops).toEqual(expect.arrayContaining(['reply', 'doNotContact']));
      const bringsOrder = id === 'highIntent' || id === 'secondPurchase';
      expect(stops.includes('order')).toBe(bringsOrder);
    },
  );

  it.each([
    ['repurchase', 3],
    ['businessRepurchase', 14],
  ])('%s comes %i days before the expected purchase', (id, days) => {
    const template = automationTemplates.find((each) => each.id === id);
    expect(template?.draft(words).when).toEqual({ kind: 'expectedPurchase', days });
  });
});
