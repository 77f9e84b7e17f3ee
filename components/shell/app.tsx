import { useHashPath } from '../../lib/queries/address-route.ts';
import { AutomationPage } from '../automation/automation-page.tsx';
import { HealthPage } from '../health/health-page.tsx';
import { HistoryPage } from '../history/history-page.tsx';
import { NeverReadPage } from '../never-read/never-read-page.tsx';
import { ProductsPage } from '../products/products-page.tsx';
import { ScriptsPage } from '../scripts/scripts-page.tsx';
import { SegmentsPage } from '../segments/segments-page.tsx';
import { SitesPage } from '../sites/sites-page.tsx';
import { TagsPage } from '../tags/tags-page.tsx';
import { TransferPage } from '../transfer/transfer-page.tsx';
import { RulesPage } from '../triggers/rules-page.tsx';
import { WelcomePage } from '../welcome/welcome-page.tsx';
import { AppFrame } from './app-frame.tsx';
import { NotFound } from './not-found.tsx';

const pages: Record<string, () => React.ReactNode> = {
  '/': SitesPage,
  '/sites': SitesPage,
  '/segments': SegmentsPage,
  '/tags': TagsPage,
  '/scripts': ScriptsPage,
  '/products': ProductsPage,
  '/rules': RulesPage,
  '/automation': AutomationPage,
  '/transfer': TransferPage,
  '/history': HistoryPage,
  '/health': HealthPage,
  '/never-read': NeverReadPage,
};

/** The pages that need more room than the panel has. */
export function App() {
  const path = useHashPath();
  if (path === '/welcome') return <WelcomePage />;
  const Page = pages[path] ?? NotFound;
  return (
    <AppFrame path={path === '/' ? '/sites' : path}>
      <Page />
    </AppFrame>
  );
}
