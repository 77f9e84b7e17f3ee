import { expected as anyPage } from '../../lib/sites/any-page/fixtures/expected.ts';
import type { SiteId } from '../../lib/sites/catalog.ts';
import { expected as gmail } from '../../lib/sites/gmail/fixtures/expected.ts';
import { expected as googleSheets } from '../../lib/sites/google-sheets/fixtures/expected.ts';
import { expected as htmlTable } from '../../lib/sites/html-table/fixtures/expected.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { expected as roundcube } from '../../lib/sites/roundcube/fixtures/expected.ts';
import { expected as wechatWeb } from '../../lib/sites/wechat-web/fixtures/expected.ts';

/** The compiler asks for the fixtures of every site. */
export const fixturesOf: Readonly<Record<SiteId, readonly SiteFixture[]>> = {
  'wechat-web': wechatWeb,
  gmail,
  'google-sheets': googleSheets,
  roundcube,
  'html-table': htmlTable,
  'any-page': anyPage,
};
