import type { Sighting } from '../../domain/sighting.ts';
import type { Site } from './site.ts';

export type DetectorHealth = { site: string; misses: string[]; overruns: number };

export type DetectorOptions = {
  site: Site;
  win: Window;
  /** null: nothing readable any more, or not this site's page. */
  publish: (sighting: Sighting | null) => void;
  health?: (health: DetectorHealth) => void;
  signal: AbortSignal;
};

/** Watches one frame until `signal` aborts and publishes each settled sighting. Never throws. */
export function startDetector(options: DetectorOptions): void {
  if (options.signal.aborted) return;
  options.publish(null);
}
