import type { NameReading } from '../domain/names/name-reading.ts';

export type NameReader = (name: string) => NameReading;

/**
 * The reader of Chinese names. It brings a dictionary of its own, so it is loaded when a name is
 * written for the first time and not with every page; ask for it before a transaction begins.
 */
export async function loadNameReader(): Promise<NameReader> {
  return (await import('../domain/names/name-reading.ts')).nameReading;
}
