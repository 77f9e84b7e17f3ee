import type { SiteData } from '../domain/selectors/site-data.ts';
import { data as airtable } from './airtable/data.ts';
import { data as anyPage } from './any-page/data.ts';
import type { SiteId } from './catalog.ts';
import { data as converse } from './converse/data.ts';
import { data as dingtalk } from './dingtalk/data.ts';
import { data as excelWeb } from './excel-web/data.ts';
import { data as feige } from './feige/data.ts';
import { data as feishu } from './feishu/data.ts';
import { data as feishuSheets } from './feishu-sheets/data.ts';
import { data as gmail } from './gmail/data.ts';
import { data as googleSheets } from './google-sheets/data.ts';
import { data as htmlTable } from './html-table/data.ts';
import { data as instagram } from './instagram/data.ts';
import { data as jspreadsheet } from './jspreadsheet/data.ts';
import { data as lineOa } from './line-oa/data.ts';
import { data as linkedin } from './linkedin/data.ts';
import { data as luckysheet } from './luckysheet/data.ts';
import { data as messenger } from './messenger/data.ts';
import { data as neteaseMail } from './netease-mail/data.ts';
import { data as notion } from './notion/data.ts';
import { data as outlook } from './outlook/data.ts';
import { data as protonMail } from './proton-mail/data.ts';
import { data as qqMail } from './qq-mail/data.ts';
import { data as roundcube } from './roundcube/data.ts';
import { data as snappymail } from './snappymail/data.ts';
import { data as sogo } from './sogo/data.ts';
import { data as taught } from './taught/data.ts';
import { data as telegramA } from './telegram-a/data.ts';
import { data as telegramK } from './telegram-k/data.ts';
import { data as tencentDocs } from './tencent-docs/data.ts';
import { data as wechatWeb } from './wechat-web/data.ts';
import { data as whatsappWeb } from './whatsapp-web/data.ts';
import { data as wpsSheets } from './wps-sheets/data.ts';
import { data as yahooMail } from './yahoo-mail/data.ts';
import { data as zalo } from './zalo/data.ts';
import { data as zohoMail } from './zoho-mail/data.ts';

/** What each site knows of its pages' mark-up, as it was shipped. Content scripts are sent it. */
const dataById: Readonly<Record<SiteId, SiteData>> = {
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

export function builtInData(id: SiteId): SiteData {
  return dataById[id];
}
