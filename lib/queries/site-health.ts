import type { SiteHealth } from '../domain/records/site-health.ts';
import { clearSiteHealth, readSiteHealth } from '../services/site-health.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export function useSiteHealth() {
  const workspace = useWorkspace();
  return useLive<SiteHealth[]>(['siteHealth'], () => readSiteHealth(workspace));
}

export function useClearHealth() {
  const { act } = useAct();
  return async (site: string): Promise<void> => {
    await act((open) => clearSiteHealth(open, site));
  };
}
