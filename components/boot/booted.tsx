import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Ports } from '../../lib/queries/workspace-context.tsx';
import { type OpenedWorkspace, openWorkspace } from '../../lib/services/open-workspace.ts';
import { RecoveryScreen } from '../recovery/recovery-screen.tsx';
import { BlockedScreen } from './blocked-screen.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { OutdatedScreen } from './outdated-screen.tsx';
import { reportFailure } from './report-failure.ts';
import { Surroundings } from './surroundings.tsx';

type BootState =
  | OpenedWorkspace
  | { state: 'opening' }
  /** Another window holds the data; opening goes on by itself once that one is closed. */
  | { state: 'blocked' }
  | { state: 'outdated' }
  | { state: 'failed'; failure: unknown };

type BootedProps = {
  ports: Ports;
  texts: i18n;
  children: ReactNode;
  /** Name of the database, for tests. */
  databaseName?: string;
  /** How long another window may hold the data before that is told. */
  patienceMs?: number;
};

const defaultPatienceMs = 3_000;

/** Opens the data and shows the page, or says calmly why it cannot. */
export function Booted({
  ports,
  texts,
  children,
  databaseName,
  patienceMs = defaultPatienceMs,
}: BootedProps) {
  const [boot, setBoot] = useState<BootState>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const tellBlocked = () =>
      setBoot((now) => (now.state === 'opening' ? { state: 'blocked' } : now));
    openWorkspace({
      values: ports.values,
      onVersionChange: () => setBoot({ state: 'outdated' }),
      onBlocked: () => {
        if (!isGone) patience ??= setTimeout(tellBlocked, patienceMs);
      },
      ...(databaseName === undefined ? {} : { name: databaseName }),
    }).then(
      (opened) => {
        if (!isGone) setBoot(opened);
      },
      (failure: unknown) => {
        reportFailure(failure);
        if (!isGone) setBoot({ state: 'failed', failure });
      },
    );
    return () => {
      isGone = true;
      clearTimeout(patience);
    };
  }, [ports, databaseName, patienceMs]);
  return (
    <I18nextProvider i18n={texts}>
      <FailureBoundary>{screenOf(boot, { ports, texts, children }, setBoot)}</FailureBoundary>
    </I18nextProvider>
  );
}

function screenOf(
  boot: BootState,
  { ports, texts, children }: BootedProps,
  setBoot: (boot: BootState) => void,
): ReactNode {
  if (boot.state === 'ready') {
    return (
      <Surroundings
        workspace={boot.workspace}
        isUnguarded={boot.isUnguarded}
        ports={ports}
        texts={texts}
      >
        {children}
      </Surroundings>
    );
  }
  if (boot.state === 'damaged') return <RecoveryScreen damage={boot.damage} onOpened={setBoot} />;
  if (boot.state === 'failed') return <CrashScreen failure={boot.failure} />;
  if (boot.state === 'blocked') return <BlockedScreen />;
  return boot.state === 'outdated' ? <OutdatedScreen /> : null;
}
