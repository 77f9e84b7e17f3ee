import { site as airtable } from './airtable/site.ts';
import { site as anyPage } from './any-page/site.ts';
import { builtInData } from './built-in-data.ts';
import { isSiteId, type SiteId, siteIds } from './catalog.ts';
import { site as converse } from './converse/site.ts';
import { site as dingtalk } from './dingtalk/site.ts';
import { site as excelWeb } from './excel-web/site.ts';
import { site as feige } from './feige/site.ts';
import { site as feishu } from './feishu/site.ts';
import { site as feishuSheets } from './feishu-sheets/site.ts';
import { site as gmail } from './gmail/site.ts';
import { site as googleSheets } from './google-sheets/site.ts';
import { site as htmlTable } from './html-table/site.ts';
import { site as instagram } from './instagram/site.ts';
import { site as jspreadsheet } from './jspreadsheet/site.ts';
import { matchesOrigin } from './kit/match-origin.ts';
import type { Page } from './kit/page.ts';
import { type Look, type PageReading, readPage } from './kit/read-page.ts';
import type { Site } from './kit/site.ts';
import { site as lineOa } from './line-oa/site.ts';
import { site as linkedin } from './linkedin/site.ts';
import { site as luckysheet } from './luckysheet/site.ts';
import { site as messenger } from './messenger/site.ts';
import { site as neteaseMail } from './netease-mail/site.ts';
import { site as notion } from './notion/site.ts';
import { site as outlook } from './outlook/site.ts';
import { site as protonMail } from './proton-mail/site.ts';
import { site as qqMail } from './qq-mail/site.ts';
import { site as roundcube } from './roundcube/site.ts';
import { site as snappymail } from './snappymail/site.ts';
import { site as sogo } from './sogo/site.ts';
import { site as taught } from './taught/site.ts';
import { site as telegramA } from './telegram-a/site.ts';
import { site as telegramK } from './telegram-k/site.ts';
import { site as tencentDocs } from './tencent-docs/site.ts';
import { site as wechatWeb } from './wechat-web/site.ts';
import { site as whatsappWeb } from './whatsapp-web/site.ts';
import { site as wpsSheets } from './wps-sheets/site.ts';
import { site as yahooMail } from './yahoo-mail/site.ts';
import { site as zalo } from './zalo/site.ts';
import { site as zohoMail } from './zoho-mail/site.ts';

const siteById: Readonly<Record<SiteId, Site>> = {
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

/** Every site with the code that reads it, in the order of the catalog. */
export const sites: readonly Site[] = siteIds.map((id) => siteById[id]);

export function findSite(id: SiteId): Site {
  return siteById[id];
}

/** The first site that knows this page: those of the host before those of any host. */
export function chooseSite(page: Page): Site | null {
  const ofHost = sites.filter(({ about }) =>
    about.origins.some((origin) => matchesOrigin(page.url, origin)),
  );
  const ofAnyHost = sites.filter(({ about }) => about.origins.length === 0);
  return [...ofHost, ...ofAnyHost].find((site) => detects(site, page)) ?? null;
}

function detects(site: Site, page: Page): boolean {
  const { id } = site.about;
  return isSiteId(id) && site.detect(page, builtInData(id));
}

/** One look through a site with the data it was shipped with. */
export function readBuiltIn(id: SiteId, look: Look): PageReading {
  return readPage(siteById[id], builtInData(id), look);
}
