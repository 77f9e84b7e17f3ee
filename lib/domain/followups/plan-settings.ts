import { workingTimeOf } from '../calendar/working-settings.ts';
import { type WorkingTime } from '../calendar/working-time.ts';
import type { ShopPreset, ShopRules } from '../records/shop-rules.ts';

/** Figures of the daily plan and of working time, as a shop keeps them by name. */
export type PlanSettings = {
  /** Rule-made follow-ups of a rep and day. */
  limit: number;
  /** Talks begun by the rep that a customer is spared beyond: in seven days, and in 24 hours. */
  capPerWeek: number;
  capPerDay: number;
  /** Weekdays that are worked as digits, Monday 1. */
  workdays: string;
  workFrom: string;
  workTo: string;
  publicHolidays: boolean;
  /** Stretches without follow-ups, `from/to` with commas, e.g. school holidays. */
  pauses: string;
};

const shared = { limit: 20, capPerWeek: 2, capPerDay: 1, publicHolidays: true, pauses: '' };

const presets: Record<ShopPreset, PlanSettings> = {
  campus: { ...shared, workdays: '1234567', workFrom: '09:00', workTo: '22:00' },
  retail: { ...shared, workdays: '1234567', workFrom: '09:00', workTo: '21:00' },
  business: { ...shared, workdays: '12345', workFrom: '09:00', workTo: '18:00' },
};

/** The figures that hold: the preset's, with what the shop changed put over them. */
export function planSettingsOf({ preset, plan }: Pick<ShopRules, 'preset' | 'plan'>): PlanSettings {
  const own = Object.entries(presets[preset]).map(([name, usual]) => {
    const changed = plan[name];
    return [name, typeof changed === typeof usual ? changed : usual];
  });
  // Names and types are those of the preset: nothing else is let in above.
  return Object.fromEntries(own) as PlanSettings;
}

/** When the shop works, by its preset and what it changed. */
export function shopTimeOf(rules: Pick<ShopRules, 'preset' | 'plan'>): WorkingTime {
  return workingTimeOf({ ...planSettingsOf(rules) });
}
