import { z } from 'zod';
import { records } from '../domain/records/registry.ts';
import { type Script, scriptCaps } from '../domain/records/script.ts';
import type { ScriptFields } from './scripts.ts';

/** Most scripts and bytes of one file. */
const mostScripts = 5_000;
export const scriptsFileCap = 20_000_000;

/** A list of scripts as others write it: one answer instead of steps, and little else. */
const plainSchema = z.object({
  title: z.string(),
  examples: z.array(z.string()).default([]),
  answer: z.string(),
  scene: z.string().default(''),
  tags: z.array(z.string()).default([]),
});

export type ScriptsRead = {
  scripts: ScriptFields[];
  /** Entries that could not be understood, by their place in the file from 1. */
  refused: number[];
};

function fromPlain(entry: unknown): unknown {
  const parsed = plainSchema.safeParse(entry);
  if (!parsed.success) return null;
  const { title, examples, answer, scene, tags } = parsed.data;
  return {
    kind: 'script',
    title,
    scene,
    segments: [],
    audience: 'any',
    examples: examples.slice(0, scriptCaps.examples),
    steps: [answer],
    tags,
  };
}

/**
 * The scripts of a JSON file: a list as this product exports it, or one of `{title, examples, answer}`.
 * null where the text is no such list at all.
 */
export function parseScripts(text: string): ScriptsRead | null {
  const list = readList(text);
  if (!list || list.length > mostScripts) return null;
  const read: ScriptsRead = { scripts: [], refused: [] };
  for (const [at, entry] of list.entries()) {
    const own = records.script.fields.safeParse(entry);
    const parsed = own.success ? own : records.script.fields.safeParse(fromPlain(entry));
    if (parsed.success) read.scripts.push(parsed.data);
    else read.refused.push(at + 1);
  }
  return read.scripts.length > 0 ? read : null;
}

function readList(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Scripts as a JSON list that `parseScripts` reads again; without files and without what they earned. */
export function formatScripts(scripts: readonly Script[]): string {
  const plain = scripts.map(
    ({ kind, title, scene, segments, audience, examples, steps, tags }) => ({
      kind,
      title,
      scene,
      segments,
      audience,
      examples,
      steps,
      tags,
    }),
  );
  return `${JSON.stringify(plain, null, 2)}\n`;
}
