import type { Preferences } from '../domain/records/preferences.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

export type PreferenceFields = FieldsOf<'preferences'>;

/** The one row there is; its id is fixed so that two pages never make two. */
const preferencesId = '00000000-0000-7000-8000-000000000001';

export const defaultPreferences: PreferenceFields = {
  language: null,
  theme: 'system',
  currency: 'CNY',
  agreedAt: null,
  quietFrom: '21:00',
  quietTo: '08:00',
  isPinHintDone: false,
  isPresenting: false,
};

/** The settings of this browser, or the defaults before anything was set. */
export async function readPreferences({
  db,
}: Pick<Workspace, 'db'>): Promise<Preferences | PreferenceFields> {
  return (await db.preferences.get(preferencesId)) ?? defaultPreferences;
}

export async function changePreferences(workspace: Workspace, change: Partial<PreferenceFields>) {
  return act(workspace, null, '', async (writer) => {
    const present = await writer.get('preferences', preferencesId);
    if (present) await writer.patch('preferences', preferencesId, change);
    else writer.create('preferences', { ...defaultPreferences, ...change }, preferencesId);
  });
}
