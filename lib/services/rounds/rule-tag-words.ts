import type { RuleTag } from '../../domain/tags/rule-tags.ts';
import { createTexts, languageFor } from '../../texts/texts.ts';
import { readPreferences } from '../preferences.ts';
import type { Workspace } from '../workspace.ts';

/** What a tag of a rule is called when it is made; afterwards its name is the user's. */
export type RuleTagWords = (tag: RuleTag) => { name: string; group: string };

type Say = (key: string, values?: { name: string }) => string;

/** In the language that the user chose, or the browser's. */
export async function loadRuleTagWords(workspace: Workspace): Promise<RuleTagWords> {
  const { language } = await readPreferences(workspace);
  const texts = createTexts(language ?? languageFor(globalThis.navigator?.language ?? 'zh-CN'));
  // Keys are worked out from the tag's; the test over all rule tags holds them.
  const say = texts.getFixedT(null, 'tags') as unknown as Say;
  return ({ key, group, name }) => {
    const isWithin = texts.exists(`tags:named.${group}`);
    const called = isWithin ? say(`named.${group}`, { name: name ?? '' }) : name;
    return {
      name: called ?? say(`values.${key.replace(':', '.')}`),
      group: say(`groups.${group}`),
    };
  };
}
