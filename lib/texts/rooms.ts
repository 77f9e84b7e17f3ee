import { appEn } from './app.en.ts';
import { appZh } from './app.zh-CN.ts';
import { automationEn } from './automation.en.ts';
import { automationZh } from './automation.zh-CN.ts';
import { backgroundEn } from './background.en.ts';
import { backgroundZh } from './background.zh-CN.ts';
import { briefEn } from './brief.en.ts';
import { briefZh } from './brief.zh-CN.ts';
import { captureEn } from './capture.en.ts';
import { captureZh } from './capture.zh-CN.ts';
import { complaintsEn } from './complaints.en.ts';
import { complaintsZh } from './complaints.zh-CN.ts';
import { composerEn } from './composer.en.ts';
import { composerZh } from './composer.zh-CN.ts';
import { contractsEn } from './contracts.en.ts';
import { contractsZh } from './contracts.zh-CN.ts';
import { errorsEn } from './errors.en.ts';
import { errorsZh } from './errors.zh-CN.ts';
import { followupsEn } from './followups.en.ts';
import { followupsZh } from './followups.zh-CN.ts';
import { healthEn } from './health.en.ts';
import { healthZh } from './health.zh-CN.ts';
import { historyEn } from './history.en.ts';
import { historyZh } from './history.zh-CN.ts';
import { keysEn } from './keys.en.ts';
import { keysZh } from './keys.zh-CN.ts';
import { neverreadEn } from './neverread.en.ts';
import { neverreadZh } from './neverread.zh-CN.ts';
import { notesEn } from './notes.en.ts';
import { notesZh } from './notes.zh-CN.ts';
import { personEn } from './person.en.ts';
import { personZh } from './person.zh-CN.ts';
import { productsEn } from './products.en.ts';
import { productsZh } from './products.zh-CN.ts';
import { profileEn } from './profile.en.ts';
import { profileZh } from './profile.zh-CN.ts';
import { purchasesEn } from './purchases.en.ts';
import { purchasesZh } from './purchases.zh-CN.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsZh } from './reasons.zh-CN.ts';
import { recoveryEn } from './recovery.en.ts';
import { recoveryZh } from './recovery.zh-CN.ts';
import { satisfactionEn } from './satisfaction.en.ts';
import { satisfactionZh } from './satisfaction.zh-CN.ts';
import { scriptsEn } from './scripts.en.ts';
import { scriptsZh } from './scripts.zh-CN.ts';
import { searchEn } from './search.en.ts';
import { searchZh } from './search.zh-CN.ts';
import { segmentsEn } from './segments.en.ts';
import { segmentsZh } from './segments.zh-CN.ts';
import { sheetsEn } from './sheets.en.ts';
import { sheetsZh } from './sheets.zh-CN.ts';
import { shellEn } from './shell.en.ts';
import { shellZh } from './shell.zh-CN.ts';
import { sitesEn } from './sites.en.ts';
import { sitesZh } from './sites.zh-CN.ts';
import { tagsEn } from './tags.en.ts';
import { tagsZh } from './tags.zh-CN.ts';
import { teachingEn } from './teaching.en.ts';
import { teachingZh } from './teaching.zh-CN.ts';
import { timelineEn } from './timeline.en.ts';
import { timelineZh } from './timeline.zh-CN.ts';
import { todayEn } from './today.en.ts';
import { todayZh } from './today.zh-CN.ts';
import { transferEn } from './transfer.en.ts';
import { transferZh } from './transfer.zh-CN.ts';
import { triggersEn } from './triggers.en.ts';
import { triggersZh } from './triggers.zh-CN.ts';
import { welcomeEn } from './welcome.en.ts';
import { welcomeZh } from './welcome.zh-CN.ts';

/** Every room's texts; zh-CN is the source, English follows key by key (tested). */
export const zhCn = {
  shell: shellZh,
  person: personZh,
  reasons: reasonsZh,
  followups: followupsZh,
  notes: notesZh,
  timeline: timelineZh,
  capture: captureZh,
  complaints: complaintsZh,
  contracts: contractsZh,
  products: productsZh,
  satisfaction: satisfactionZh,
  purchases: purchasesZh,
  profile: profileZh,
  today: todayZh,
  brief: briefZh,
  scripts: scriptsZh,
  search: searchZh,
  segments: segmentsZh,
  tags: tagsZh,
  errors: errorsZh,
  keys: keysZh,
  welcome: welcomeZh,
  sheets: sheetsZh,
  sites: sitesZh,
  transfer: transferZh,
  recovery: recoveryZh,
  history: historyZh,
  app: appZh,
  automation: automationZh,
  health: healthZh,
  neverread: neverreadZh,
  teaching: teachingZh,
  composer: composerZh,
  triggers: triggersZh,
  background: backgroundZh,
} as const;

export const en = {
  shell: shellEn,
  person: personEn,
  reasons: reasonsEn,
  followups: followupsEn,
  notes: notesEn,
  timeline: timelineEn,
  capture: captureEn,
  complaints: complaintsEn,
  contracts: contractsEn,
  products: productsEn,
  satisfaction: satisfactionEn,
  purchases: purchasesEn,
  profile: profileEn,
  today: todayEn,
  brief: briefEn,
  scripts: scriptsEn,
  search: searchEn,
  segments: segmentsEn,
  tags: tagsEn,
  errors: errorsEn,
  keys: keysEn,
  welcome: welcomeEn,
  sheets: sheetsEn,
  sites: sitesEn,
  transfer: transferEn,
  recovery: recoveryEn,
  history: historyEn,
  app: appEn,
  automation: automationEn,
  health: healthEn,
  neverread: neverreadEn,
  teaching: teachingEn,
  composer: composerEn,
  triggers: triggersEn,
  background: backgroundEn,
} as const;
