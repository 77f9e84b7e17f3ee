import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';

/** Splits the words of a verb into options and positionals; an unknown option is bad input. */
export function readWords<T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const known = Object.keys(options).map((name) => `--${name}`);
    // The second sentence tells how to pass words that begin with a dash, which no verb takes.
    throw new BadInput('bad-option', `${why.split('. ')[0]}. Expected only ${known.join(', ')}.`);
  }
}

/** The value, if it is one of those allowed. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new BadInput(
    'bad-option',
    `Expected --${name} to be one of ${allowed.join(', ')}, found ${JSON.stringify(value)}.`,
  );
}
