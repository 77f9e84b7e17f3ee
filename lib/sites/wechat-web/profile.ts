import { cleanText } from '../../domain/clean-text.ts';
import { addTo } from '../kit/candidates.ts';
import { readFinders } from '../kit/finders.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import type { WechatData } from './data.ts';

/** The contacts tab: one person's details, without a conversation. */
export function readProfile({ dom, isVisible }: Page, data: WechatData): Reading | null {
  const { profile } = data.css;
  const area = dom.find(profile.area);
  if (!area || !isVisible(area)) return null;
  const { fields, misses } = readFinders(dom, data.parts.profile, area);
  const region = labelled(dom, area, profile, inAnyLanguage(data.labels.region));
  if (region)
    addTo(fields, 'region', [{ value: region, confidence: 0.9, finder: 'profile-region' }]);
  const remark = labelled(dom, area, profile, inAnyLanguage(data.labels.remark));
  // Without a remark the page repeats the nickname there: then it tells nothing apart.
  if (remark && remark !== fields.name?.[0]?.value) {
    addTo(fields, 'remark', [{ value: remark, confidence: 0.8, finder: 'profile-remark' }]);
  }
  return { isGroup: false, sessionKey: keyOf(dom, area, profile), fields, misses };
}

type ProfileCss = WechatData['css']['profile'];

function labelled(
  dom: SafeDom,
  area: Element,
  profile: ProfileCss,
  names: readonly string[],
): string | null {
  for (const item of dom.findAll(profile.item, area, 20)) {
    const label = dom.find(profile.label, item);
    const value = dom.find(profile.value, item);
    if (!label || !value) continue;
    const said = cleanText(dom.text(label))
      .replace(/(?<![:：\s])[:：\s]+$/, '')
      .toLowerCase();
    if (names.includes(said)) return cleanText(dom.text(value));
  }
  return null;
}

function keyOf(dom: SafeDom, area: Element, profile: ProfileCss): string | null {
  const picture = dom.find(profile.picture, area);
  return picture && usernameOf(dom, picture);
}

/** Whose picture it is: the address names the account, encoded or not. */
export function usernameOf(dom: SafeDom, picture: Element): string | null {
  const source = dom.attribute(picture, 'src') ?? '';
  return /[?&]username=((?:@|%40)[^&]{1,200})/.exec(source)?.[1]?.replaceAll('%40', '@') ?? null;
}
