import { capture } from './capture.ts';
import { detect } from './detect.ts';
import { recommend } from './recommend.ts';
import { when } from './when.ts';

/** One verb of the command: gets the words after its name, gives what is printed as JSON. */
export type Verb = {
  name: string;
  /** How it is called and what it tells, in one line. */
  usage: string;
  run: (words: readonly string[]) => unknown;
};

/** A new verb is a file beside this one and a line here. */
export const verbs: readonly Verb[] = [capture, detect, recommend, when];
