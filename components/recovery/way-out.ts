import type { DamagedWorkspace, OpenedWorkspace } from '../../lib/services/open-workspace.ts';

export type WayOutProps = {
  damage: DamagedWorkspace;
  /** Called with what was opened, which may be damaged still. */
  onOpened: (opened: OpenedWorkspace) => void;
};
