import type { Script } from '../records/script.ts';

type Written = Pick<Script, 'title' | 'scene' | 'examples' | 'steps' | 'tags'>;
/** A script as it stands in a table; a kind, an audience and segments only where they matter. */
export type StarterScript = Written & Partial<Pick<Script, 'kind' | 'audience' | 'segments'>>;
