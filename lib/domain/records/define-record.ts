import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';

/** `synced` records may travel to a team's other devices; `device` records never leave this browser. */
export type RecordScope = 'synced' | 'device';

const clocksSchema = z.record(z.string(), z.string());

function baseShape<Name extends string>(name: Name) {
  return {
    id: idSchema(name),
    /** The user who is responsible; the local user until a team is joined. */
    ownerId: z.string().min(1).max(64),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** When it was deleted; the row stays so that the deletion can be undone and synced. */
    deletedAt: instantSchema.nullable(),
    /** Hybrid logical clock of the last write of each field; `*` stands for all fields not named. */
    clocks: clocksSchema,
  };
}

export const baseFields = [
  'id',
  'ownerId',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'clocks',
] as const;

type Shape = z.ZodRawShape;

export type RecordOptions<Name extends string, Fields extends Shape> = {
  name: Name;
  scope: RecordScope;
  fields: Fields;
  /** Dexie index strings beyond `id`, e.g. `customerId` or `[kind+value]`. */
  indexes?: readonly string[];
  /** The field that names the record this one belongs to, and goes with. */
  parent?: keyof Fields & string;
  /**
   * How two writers are merged: each field by its own clock (last writer wins). Fields named in
   * `perKey` are maps whose keys are merged one by one.
   */
  merge?: { perKey: readonly (keyof Fields & string)[] };
};

/**
 * Declares one kind of record. Its schema, type, indexes, scope and merge rule all come from here;
 * stores, operation log, export and test builders derive from the registry of these.
 */
export function defineRecord<const Name extends string, Fields extends Shape>(
  options: RecordOptions<Name, Fields>,
) {
  const fields = z.strictObject(options.fields);
  return {
    name: options.name,
    scope: options.scope,
    indexes: options.indexes ?? [],
    parent: options.parent ?? null,
    perKey: new Set<string>(options.merge?.perKey ?? []),
    /** What a caller supplies: the record without its bookkeeping. */
    fields,
    fieldNames: Object.keys(options.fields),
    /** Fields that came later: absent in rows from before, and never null. */
    maybeAbsent: new Set(Object.keys(options.fields).filter((name) => isNeverNull(fields, name))),
    schema: z.strictObject({ ...baseShape(options.name), ...options.fields }),
  };
}

function isNeverNull({ shape }: { shape: Shape }, name: string): boolean {
  const type = shape[name] as z.ZodType | undefined; // every part of a shape is a type of zod's
  return type?.safeParse(undefined).success === true && !type.safeParse(null).success;
}

/** The stored shape of a record definition. */
export type RecordOf<Definition extends { schema: z.ZodType }> = z.infer<Definition['schema']>;
