import { useLayoutEffect } from 'react';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { FirstRunGate } from './first-run-gate.tsx';
import { OpenPanel, type PanelProps } from './open-panel.tsx';
import './panel.css';

/** The whole side panel: the agreement first, then whoever the page shows. */
export function Panel(props: PanelProps) {
  const preferences = usePreferences().data;
  const presenting = preferences?.isPresenting ?? false;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (presenting) dataset['presenting'] = 'on';
    else delete dataset['presenting'];
  }, [presenting]);
  if (!preferences) return null;
  return preferences.agreedAt === null ? <FirstRunGate /> : <OpenPanel {...props} />;
}
