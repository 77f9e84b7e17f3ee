import { type Script, scriptCaps } from '../../lib/domain/records/script.ts';
import type { ScriptFields } from '../../lib/services/scripts.ts';

/** A script as it is being written: lists as texts. */
export type ScriptDraft = Pick<Script, 'kind' | 'title' | 'scene' | 'audience' | 'segments'> & {
  /** One sentence a line. */
  examples: string;
  steps: string[];
  /** Separated by spaces. */
  tags: string;
};

/** The draft of a stored script, or of a new one with a customer's words as its first example. */
export function draftOf(script: Script | null, example = ''): ScriptDraft {
  if (!script) {
    return {
      kind: 'script',
      title: '',
      scene: '',
      audience: 'any',
      segments: [],
      examples: example.slice(0, scriptCaps.example),
      steps: [''],
      tags: '',
    };
  }
  const { kind, title, scene, audience, segments, examples, steps, tags } = script;
  return {
    kind,
    title,
    scene,
    audience,
    segments: [...segments],
    examples: examples.join('\n'),
    steps: [...steps],
    tags: tags.join(' '),
  };
}

export type DraftFault = 'title' | 'steps' | 'tooLong' | 'tooMany';

function listOf(text: string, separator: RegExp): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** The fields to store, or what is wrong with the draft. */
export function fieldsOf(draft: ScriptDraft): ScriptFields | DraftFault {
  const fields: ScriptFields = {
    kind: draft.kind,
    title: draft.title.trim(),
    scene: draft.scene.trim(),
    audience: draft.audience,
    segments: draft.segments,
    examples: listOf(draft.examples, /\n/),
    steps: draft.steps.map((step) => step.trim()).filter((step) => step !== ''),
    tags: listOf(draft.tags, /[\s,，、]+/),
  };
  if (fields.title === '') return 'title';
  if (fields.steps.length === 0) return 'steps';
  return faultOfLengths(fields) ?? fields;
}

function faultOfLengths(fields: ScriptFields): DraftFault | null {
  const { examples, steps, tags } = fields;
  const isOver = (texts: readonly string[], most: number): boolean =>
    texts.some((text) => text.length > most);
  if (
    isOver([fields.title], scriptCaps.title) ||
    isOver([fields.scene], scriptCaps.scene) ||
    isOver(examples, scriptCaps.example) ||
    isOver(steps, scriptCaps.step) ||
    isOver(tags, 40)
  )
    return 'tooLong';
  const isTooMany =
    examples.length > scriptCaps.examples ||
    steps.length > scriptCaps.steps ||
    tags.length > scriptCaps.tags;
  return isTooMany ? 'tooMany' : null;
}
