import { useEffect, useState } from 'react';
import type { SiteSetting } from '../domain/records/site-setting.ts';
import { askToReconcile } from '../services/own-requests.ts';
import { dropOrigin, unsharedOrigins } from '../services/site-origins.ts';
import {
  readSiteSettings,
  type SiteOptions,
  setSiteButton,
  setSiteMarks,
  setSiteTalks,
  switchSiteOff,
  switchSiteOn,
} from '../services/site-settings.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

/** Every site that was ever switched on, with its origins and when it was last read. */
export function useSiteSettings() {
  const workspace = useWorkspace();
  return useLive<SiteSetting[]>(['siteSettings'], () => readSiteSettings(workspace));
}

/**
 * Which of these origins the browser really grants; null until it is known. Looks again whenever
 * the window gets the focus, for a grant can be taken back in the browser's own settings.
 */
export function useGrants(origins: readonly string[]): ReadonlySet<string> | null {
  const { permissions } = usePorts();
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  const key = origins.join(' ');
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const all = key === '' ? [] : key.split(' ');
      const answers = await Promise.all(all.map((origin) => permissions.hasOrigins([origin])));
      if (!isGone) setGranted(new Set(all.filter((_, at) => answers[at])));
    };
    const lookAgain = (): void => void look();
    lookAgain();
    globalThis.addEventListener('focus', lookAgain);
    return () => {
      isGone = true;
      globalThis.removeEventListener('focus', lookAgain);
    };
  }, [permissions, key]);
  return granted;
}

export type SwitchedOn = 'on' | 'refused' | 'failed';

/** Switching sites on and off, with the browser's permission and the running scripts in step. */
export function useSiteSwitch() {
  const workspace = useWorkspace();
  const { permissions } = usePorts();
  const { act, isBusy } = useAct();

  /** Must be called by the handler of a click: the browser's prompt comes first. */
  const switchOn = async (
    site: string,
    origins: readonly string[],
    options: SiteOptions = {},
  ): Promise<SwitchedOn> => {
    const isGranted = await permissions.requestOrigins(origins).catch(() => false);
    if (!isGranted) return 'refused';
    const saved = await act((open) => switchSiteOn(open, site, origins, options));
    if (!saved) return 'failed';
    await askToReconcile();
    return 'on';
  };
  /** Stops reading at once; then gives back what no other site needs. */
  const giveBack = async (site: string, origins: readonly string[]): Promise<void> => {
    await askToReconcile();
    const unshared = await unsharedOrigins(workspace, site, origins);
    // A build that was granted its hosts at install may not give them back; the site is off anyway.
    if (unshared.length > 0) await permissions.removeOrigins(unshared).catch(() => false);
  };
  const switchOff = async (site: string, origins: readonly string[]): Promise<void> => {
    if (await act((open) => switchSiteOff(open, site))) await giveBack(site, origins);
  };
  const dropHost = async (site: string, origin: string): Promise<void> => {
    const dropped = await act(async (open) => ({
      value: await dropOrigin(open, site, origin),
      group: '',
    }));
    if (dropped) await giveBack(site, [origin]);
  };
  const showButton = async (site: string, hasButton: boolean): Promise<void> => {
    if (await act((open) => setSiteButton(open, site, hasButton))) await askToReconcile();
  };
  const showMarks = async (site: string, hasMarks: boolean): Promise<void> => {
    if (await act((open) => setSiteMarks(open, site, hasMarks))) await askToReconcile();
  };
  const logTalks = async (site: string, logsTalks: boolean): Promise<void> => {
    await act((open) => setSiteTalks(open, site, logsTalks));
  };
  return { switchOn, switchOff, dropHost, showButton, showMarks, logTalks, isBusy };
}
