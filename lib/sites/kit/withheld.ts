import type { Sighting } from '../../domain/sighting.ts';

/** In: what a page shows. Out: the same without what was said: contact points in it and who spoke go with it. */
export function withoutTalk(sighting: Sighting): Sighting {
  const { textEmail: _email, textPhone: _phone, textWechat: _wechat, ...fields } = sighting.fields;
  return { ...sighting, fields, messages: [], members: [] };
}

/** In: what a page shows. Out: the same page, showing nobody. */
export function withoutPerson(sighting: Sighting): Sighting {
  return { ...sighting, sessionKey: null, fields: {}, messages: [], members: [], row: null };
}
