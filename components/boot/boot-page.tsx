import './jitless.ts';
import '../kit/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserAlarms } from '../../lib/platform/alarms.ts';
import { toolbarBadge } from '../../lib/platform/badge.ts';
import { localValues } from '../../lib/platform/key-value.ts';
import { browserMenus } from '../../lib/platform/menus.ts';
import { browserPageTabs } from '../../lib/platform/page-tabs.ts';
import { browserPermissions } from '../../lib/platform/permissions.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { browserSiteScripts } from '../../lib/platform/site-scripts.ts';
import type { Ports } from '../../lib/queries/workspace-context.tsx';
import { workerWork } from '../../lib/services/data-worker.ts';
import { createTexts, languageFor } from '../../lib/texts/texts.ts';
import { Booted } from './booted.tsx';
import { reportFailure } from './report-failure.ts';

const ports: Ports = {
  session: sessionValues,
  values: localValues,
  permissions: browserPermissions,
  scripts: browserSiteScripts,
  work: workerWork,
  menus: browserMenus,
  pageTabs: browserPageTabs,
  badge: toolbarBadge,
  alarms: browserAlarms,
};

/** Starts a page of the extension in its `#root`: data, language, theme, then the page itself. */
export function bootPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('expected an element with the id "root" in this page, found none');
  const texts = createTexts(languageFor(navigator.language));
  document.documentElement.lang = texts.language;
  createRoot(root, { onUncaughtError: reportFailure }).render(
    <StrictMode>
      <Booted ports={ports} texts={texts}>
        {page}
      </Booted>
    </StrictMode>,
  );
}
