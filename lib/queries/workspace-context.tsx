import { createContext, type ReactNode, useContext } from 'react';
import type { AlarmPort } from '../platform/alarms.ts';
import type { BadgePort } from '../platform/badge.ts';
import type { KeyValuePort } from '../platform/key-value.ts';
import type { MenuPort } from '../platform/menus.ts';
import type { PageTabsPort } from '../platform/page-tabs.ts';
import type { PermissionPort } from '../platform/permissions.ts';
import type { SessionPort } from '../platform/session-values.ts';
import type { SiteScriptPort } from '../platform/site-scripts.ts';
import type { HeavyWorkPort } from '../services/heavy-work.ts';
import type { Workspace } from '../services/workspace.ts';

/** The doors to the browser that pages use; tests hand in fakes. */
export type Ports = {
  session: SessionPort;
  values: KeyValuePort;
  permissions: PermissionPort;
  scripts: SiteScriptPort;
  badge: BadgePort;
  alarms: AlarmPort;
  menus: MenuPort;
  pageTabs: PageTabsPort;
  work: HeavyWorkPort;
};

const context = createContext<{ workspace: Workspace; ports: Ports } | null>(null);

export function WorkspaceProvider(props: {
  workspace: Workspace;
  ports: Ports;
  children: ReactNode;
}) {
  const { workspace, ports } = props;
  return <context.Provider value={{ workspace, ports }}>{props.children}</context.Provider>;
}

function useProvided() {
  const provided = useContext(context);
  if (!provided) throw new Error('expected a WorkspaceProvider above this component, found none');
  return provided;
}

export function useWorkspace(): Workspace {
  return useProvided().workspace;
}

export function usePorts(): Ports {
  return useProvided().ports;
}
