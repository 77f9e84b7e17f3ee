import { useEffect, useState } from 'react';
import { type GrantedCommand, grantedCommands } from '../platform/commands.ts';

/** The keys that the browser really granted; empty until they are known. */
export function useCommands(): readonly GrantedCommand[] {
  const [commands, setCommands] = useState<readonly GrantedCommand[]>([]);
  useEffect(() => {
    let isGone = false;
    void grantedCommands().then((found) => {
      if (!isGone) setCommands(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return commands;
}
