import type { RuleChange, ShopPreset } from './records/shop-rules.ts';

/** The figures of a rule by name. A number's unit is part of the name: `days`, `months`, `percent`. */
export type RuleSettings = Record<string, number | boolean | string>;

/** A rule's figures for each kind of business; `isOn` says whether it runs there unless changed. */
export type RulePresets<Settings extends RuleSettings> = Record<
  ShopPreset,
  { isOn: boolean; settings: Settings }
>;

/**
 * The figures that hold: the preset's, with what the shop changed put over them. A change of a name
 * that the rule does not know, or of another type, is left out.
 */
export function settingsFor<Settings extends RuleSettings>(
  presets: RulePresets<Settings>,
  preset: ShopPreset,
  change: RuleChange | undefined,
): { isOn: boolean; settings: Settings } {
  const { isOn, settings } = presets[preset];
  const own: RuleSettings = { ...settings };
  for (const [name, value] of Object.entries(change?.settings ?? {})) {
    if (typeof own[name] === typeof value) own[name] = value;
  }
  // The names and types are those of the preset: nothing else is let in above.
  return { isOn: change?.isOn ?? isOn, settings: own as Settings };
}
