import '../boot/jitless.ts';
import '../kit/tokens.css';
import '../kit/base.css';
import { createRoot } from 'react-dom/client';
import { browserPermissions } from '../../lib/platform/permissions.ts';
import { browserSiteScripts } from '../../lib/platform/site-scripts.ts';
import { workerWork } from '../../lib/services/data-worker.ts';
import { createTexts } from '../../lib/texts/texts.ts';
import { Booted } from '../boot/booted.tsx';
import { quietAlarms, quietBadge, quietMenus, shortLivedValues } from './quiet-ports.ts';
import { ScenePage } from './scene-page.tsx';

/** A database of its own: the invented people here never mix with a shop's customers. */
const ports = {
  session: shortLivedValues(),
  values: shortLivedValues(),
  permissions: browserPermissions,
  scripts: browserSiteScripts,
  badge: quietBadge,
  alarms: quietAlarms,
  menus: quietMenus,
  pageTabs: { show: async () => false },
  work: workerWork,
};

const root = document.getElementById('root');
if (!root) throw new Error('expected an element with the id "root" in this page, found none');
createRoot(root).render(
  <Booted ports={ports} texts={createTexts('zh-CN')} databaseName={`scenes-${Date.now()}`}>
    <ScenePage />
  </Booted>,
);
