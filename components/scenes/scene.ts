import type { ReactNode } from 'react';

/** One component in one state. */
export type Scene = { title: string; view: ReactNode };
