import { expected as airtable } from '../../lib/sites/airtable/fixtures/expected.ts';
import { expected as anyPage } from '../../lib/sites/any-page/fixtures/expected.ts';
import type { SiteId } from '../../lib/sites/catalog.ts';
import { expected as converse } from '../../lib/sites/converse/fixtures/expected.ts';
import { expected as dingtalk } from '../../lib/sites/dingtalk/fixtures/expected.ts';
import { expected as excelWeb } from '../../lib/sites/excel-web/fixtures/expected.ts';
import { expected as feige } from '../../lib/sites/feige/fixtures/expected.ts';
import { expected as feishu } from '../../lib/sites/feishu/fixtures/expected.ts';
import { expected as feishuSheets } from '../../lib/sites/feishu-sheets/fixtures/expected.ts';
import { expected as gmail } from '../../lib/sites/gmail/fixtures/expected.ts';
import { expected as googleSheets } from '../../lib/sites/google-sheets/fixtures/expected.ts';
import { expected as htmlTable } from '../../lib/sites/html-table/fixtures/expected.ts';
import { expected as instagram } from '../../lib/sites/instagram/fixtures/expected.ts';
import { expected as jspreadsheet } from '../../lib/sites/jspreadsheet/fixtures/expected.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { expected as lineOa } from '../../lib/sites/line-oa/fixtures/expected.ts';
import { expected as linkedin } from '../../lib/sites/linkedin/fixtures/expected.ts';
import { expected as luckysheet } from '../../lib/sites/luckysheet/fixtures/expected.ts';
import { expected as messenger } from '../../lib/sites/messenger/fixtures/expected.ts';
import { expected as neteaseMail } from '../../lib/sites/netease-mail/fixtures/expected.ts';
import { expected as notion } from '../../lib/sites/notion/fixtures/expected.ts';
import { expected as outlook } from '../../lib/sites/outlook/fixtures/expected.ts';
import { expected as protonMail } from '../../lib/sites/proton-mail/fixtures/expected.ts';
import { expected as qqMail } from '../../lib/sites/qq-mail/fixtures/expected.ts';
import { expected as roundcube } from '../../lib/sites/roundcube/fixtures/expected.ts';
import { expected as snappymail } from '../../lib/sites/snappymail/fixtures/expected.ts';
import { expected as sogo } from '../../lib/sites/sogo/fixtures/expected.ts';
import { expected as taught } from '../../lib/sites/taught/fixtures/expected.ts';
import { expected as telegramA } from '../../lib/sites/telegram-a/fixtures/expected.ts';
import { expected as telegramK } from '../../lib/sites/telegram-k/fixtures/expected.ts';
import { expected as tencentDocs } from '../../lib/sites/tencent-docs/fixtures/expected.ts';
import { expected as wechatWeb } from '../../lib/sites/wechat-web/fixtures/expected.ts';
import { expected as whatsappWeb } from '../../lib/sites/whatsapp-web/fixtures/expected.ts';
import { expected as wpsSheets } from '../../lib/sites/wps-sheets/fixtures/expected.ts';
import { expected as yahooMail } from '../../lib/sites/yahoo-mail/fixtures/expected.ts';
import { expected as zalo } from '../../lib/sites/zalo/fixtures/expected.ts';
import { expected as zohoMail } from '../../lib/sites/zoho-mail/fixtures/expected.ts';

/** The compiler asks for the fixtures of every site. */
export const fixturesOf: Readonly<Record<SiteId, readonly SiteFixture[]>> = {
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
