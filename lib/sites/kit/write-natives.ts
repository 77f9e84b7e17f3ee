/**
 * Rarely needed members of the DOM, by name, from the prototypes: a page can put
 * `<img name="execCommand">` into its document. For what the user asked to be done in a page (a text
 * put into its message box, marks beside its rows); what reads pages uses natives.ts.
 */
const { apply } = Reflect;

type Interface =
  | 'Document'
  | 'Element'
  | 'HTMLElement'
  | 'Node'
  | 'EventTarget'
  | 'Selection'
  | 'Range';
type Box = 'HTMLTextAreaElement' | 'HTMLInputElement';

function descriptorOf(win: Window, owner: string, name: string): PropertyDescriptor | undefined {
  const constructor: unknown = Reflect.get(win, owner);
  const isClass = typeof constructor === 'function';
  for (
    let at: unknown = isClass ? constructor.prototype : null;
    at !== null && at !== undefined;
  ) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
    at = Object.getPrototypeOf(at);
  }
  return undefined;
}

/** Calls a method as its standard says; undefined where the engine has none of that name. */
export function callNative(
  win: Window,
  owner: Interface | Box,
  name: string,
  target: object,
  parameters: readonly unknown[] = [],
): unknown {
  const found: unknown = descriptorOf(win, owner, name)?.value;
  return typeof found === 'function' ? apply(found, target, parameters) : undefined;
}

/** Reads a property as its standard says; undefined where the engine has none of that name. */
export function readNative(
  win: Window,
  owner: Interface | Box,
  name: string,
  target: object,
): unknown {
  const read: unknown = Reflect.get(descriptorOf(win, owner, name) ?? {}, 'get');
  return typeof read === 'function' ? apply(read, target, []) : undefined;
}
