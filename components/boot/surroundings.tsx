import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { keepBadge } from '../../lib/queries/keep-badge.ts';
import { keepRounds } from '../../lib/queries/keep-rounds.ts';
import { attachLiveQueries } from '../../lib/queries/live.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import {
  type Ports,
  usePorts,
  useWorkspace,
  WorkspaceProvider,
} from '../../lib/queries/workspace-context.tsx';
import { menuEntries } from '../../lib/services/menus.ts';
import { guardContents } from '../../lib/services/open-workspace.ts';
import { askForRound } from '../../lib/services/own-requests.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { languageFor } from '../../lib/texts/texts.ts';
import { Toaster } from '../kit/toaster.tsx';
import { reportFailure } from './report-failure.ts';
import { UnguardedWarning } from './unguarded-warning.tsx';

type SurroundingsProps = {
  workspace: Workspace;
  ports: Ports;
  texts: i18n;
  children: ReactNode;
  isUnguarded?: boolean;
};

/** Everything that a page needs around it once the data is open. */
export function Surroundings(props: SurroundingsProps) {
  const { workspace, ports, texts, children, isUnguarded = false } = props;
  const [client] = useState(() => new QueryClient());
  // Before the children's effects, in which their queries start.
  useLayoutEffect(() => attachLiveQueries(client), [client]);
  return (
    <QueryClientProvider client={client}>
      <WorkspaceProvider workspace={workspace} ports={ports}>
        <I18nextProvider i18n={texts}>
          <CSPProvider disableStyleElements>
            <Toasting>
              <Settled texts={texts}>{children}</Settled>
              {isUnguarded ? <UnguardedWarning /> : null}
            </Toasting>
          </CSPProvider>
        </I18nextProvider>
      </WorkspaceProvider>
    </QueryClientProvider>
  );
}

function Toasting({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  return <Toaster closeLabel={t('close')}>{children}</Toaster>;
}

/** Shows the page once language and theme are known, so that neither is seen to change. */
function Settled({ texts, children }: { texts: i18n; children: ReactNode }) {
  const preferences = usePreferences().data;
  const language = preferences && (preferences.language ?? languageFor(navigator.language));
  const theme = preferences?.theme;
  const ports = usePorts();
  useLayoutEffect(() => {
    if (!language) return;
    document.documentElement.lang = language;
    void texts.changeLanguage(language);
    ports.menus.rename(menuEntries(texts.getFixedT(language, 'background'))).catch(reportFailure);
  }, [language, texts, ports]);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else if (theme) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const isPresenting = preferences?.isPresenting ?? false;
  useLayoutEffect(() => {
    if (isPresenting) document.documentElement.dataset['presenting'] = 'on';
    else delete document.documentElement.dataset['presenting'];
  }, [isPresenting]);
  useBadge(texts, language);
  useSentinel();
  useRounds();
  return preferences ? children : null;
}

function useBadge(texts: i18n, language: string | undefined): void {
  const workspace = useWorkspace();
  const ports = usePorts();
  useEffect(() => {
    if (!language) return undefined;
    const t = texts.getFixedT(language, 'background');
    const due = (count: number) => (count === 0 ? t('titleNone') : t('titleDue', { count }));
    // The data opened, so whatever trouble the icon showed is over.
    ports.badge.setTrouble(false).catch(reportFailure);
    return keepBadge(workspace, ports, { due }, reportFailure);
  }, [workspace, ports, texts, language]);
}

/** The background sleeps and does not hear of every write: an open page wakes it. */
function useRounds(): void {
  const workspace = useWorkspace();
  useEffect(() => keepRounds(workspace, askForRound, reportFailure), [workspace]);
}

function useSentinel(): void {
  const workspace = useWorkspace();
  const { values } = usePorts();
  useEffect(() => {
    const keeper = guardContents(workspace, values, reportFailure);
    const flush = (): void => void keeper.flush();
    globalThis.addEventListener('pagehide', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      keeper.stop();
    };
  }, [workspace, values]);
}
