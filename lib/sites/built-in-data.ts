import type { SiteData } from '../domain/selectors/site-data.ts';
import { data as anyPage } from './any-page/data.ts';
import type { SiteId } from './catalog.ts';
import { data as gmail } from './gmail/data.ts';
import { data as googleSheets } from './google-sheets/data.ts';
import { data as htmlTable } from './html-table/data.ts';
import { data as roundcube } from './roundcube/data.ts';
import { data as wechatWeb } from './wechat-web/data.ts';

/** What each site knows of its pages' mark-up, as it was shipped. Content scripts are sent it. */
const dataById: Readonly<Record<SiteId, SiteData>> = {
  'wechat-web': wechatWeb,
  gmail,
  'google-sheets': googleSheets,
  roundcube,
  'html-table': htmlTable,
  'any-page': anyPage,
};

export function builtInData(id: SiteId): SiteData {
  return dataById[id];
}
