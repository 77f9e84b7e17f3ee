import { about as airtable } from './airtable/about.ts';
import { about as anyPage } from './any-page/about.ts';
import { about as converse } from './converse/about.ts';
import { about as dingtalk } from './dingtalk/about.ts';
import { about as excelWeb } from './excel-web/about.ts';
import { about as feige } from './feige/about.ts';
import { about as feishu } from './feishu/about.ts';
import { about as feishuSheets } from './feishu-sheets/about.ts';
import { about as gmail } from './gmail/about.ts';
import { about as googleSheets } from './google-sheets/about.ts';
import { about as htmlTable } from './html-table/about.ts';
import { about as instagram } from './instagram/about.ts';
import { about as jspreadsheet } from './jspreadsheet/about.ts';
import type { SiteAbout } from './kit/site.ts';
import { about as lineOa } from './line-oa/about.ts';
import { about as linkedin } from './linkedin/about.ts';
import { about as luckysheet } from './luckysheet/about.ts';
import { about as messenger } from './messenger/about.ts';
import { about as neteaseMail } from './netease-mail/about.ts';
import { about as notion } from './notion/about.ts';
import { about as outlook } from './outlook/about.ts';
import { about as protonMail } from './proton-mail/about.ts';
import { about as qqMail } from './qq-mail/about.ts';
import { about as roundcube } from './roundcube/about.ts';
import { about as snappymail } from './snappymail/about.ts';
import { about as sogo } from './sogo/about.ts';
import { about as taught } from './taught/about.ts';
import { about as telegramA } from './telegram-a/about.ts';
import { about as telegramK } from './telegram-k/about.ts';
import { about as tencentDocs } from './tencent-docs/about.ts';
import { about as wechatWeb } from './wechat-web/about.ts';
import { about as whatsappWeb } from './whatsapp-web/about.ts';
import { about as wpsSheets } from './wps-sheets/about.ts';
import { about as yahooMail } from './yahoo-mail/about.ts';
import { about as zalo } from './zalo/about.ts';
import { about as zohoMail } from './zoho-mail/about.ts';

/** What is known of each site, without the code that reads pages. Most specific first. */
export const siteIds = [
  'wechat-web',
  'whatsapp-web',
  'telegram-k',
  'telegram-a',
  'feishu',
  'linkedin',
  'messenger',
  'instagram',
  'zalo',
  'line-oa',
  'feige',
  'dingtalk',
  'gmail',
  'outlook',
  'qq-mail',
  'netease-mail',
  'yahoo-mail',
  'zoho-mail',
  'proton-mail',
  'google-sheets',
  'excel-web',
  'tencent-docs',
  'feishu-sheets',
  'wps-sheets',
  'airtable',
  'notion',
  'roundcube',
  'snappymail',
  'sogo',
  'converse',
  'luckysheet',
  'jspreadsheet',
  'taught',
  'html-table',
  'any-page',
] as const;
export type SiteId = (typeof siteIds)[number];

const aboutById: Readonly<Record<SiteId, SiteAbout>> = {
  'wechat-web': wechatWeb,
  'whatsapp-web': whatsappWeb,
  'telegram-k': telegramK,
  'telegram-a': telegramA,
  feishu,
  linkedin,
  messenger,
  instagram,
  zalo,
  'line-oa': lineOa,
  feige,
  dingtalk,
  gmail,
  outlook,
  'qq-mail': qqMail,
  'netease-mail': neteaseMail,
  'yahoo-mail': yahooMail,
  'zoho-mail': zohoMail,
  'proton-mail': protonMail,
  'google-sheets': googleSheets,
  'excel-web': excelWeb,
  'tencent-docs': tencentDocs,
  'feishu-sheets': feishuSheets,
  'wps-sheets': wpsSheets,
  airtable,
  notion,
  roundcube,
  snappymail,
  sogo,
  converse,
  luckysheet,
  jspreadsheet,
  taught,
  'html-table': htmlTable,
  'any-page': anyPage,
};

export const siteCatalog: readonly SiteAbout[] = siteIds.map((id) => aboutById[id]);

export function isSiteId(id: string): id is SiteId {
  return siteIds.some((known) => known === id);
}

/** Throws for an id that is not in the catalog. */
export function findAbout(id: string): SiteAbout {
  if (isSiteId(id)) return aboutById[id];
  throw new Error(`Expected a site of the catalog (${siteIds.join(', ')}), found "${id}".`);
}
