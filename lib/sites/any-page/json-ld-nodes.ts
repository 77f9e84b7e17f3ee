const mostNodes = 200;

/** One thing that a page describes. */
export type Node = Readonly<Record<string, unknown>>;

/** In: the text of a script. Out: the roots, the members of a graph, and what a page says it is about. */
export function topNodes(json: string): Node[] {
  const roots = listOf(parse(json)).filter(isNode);
  const all = roots.flatMap((root) => [root, ...nodesOf(root, '@graph')]);
  return all.flatMap((node) => [node, ...nodesOf(node, 'mainEntity')]).slice(0, mostNodes);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // a page's broken JSON-LD is common and is simply no source
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : [value];
}

/** The nodes under one key; plain texts there are none. */
export function nodesOf(node: Node, key: string): Node[] {
  return listOf(node[key]).filter(isNode);
}

export function hasType(node: Node, pattern: RegExp): boolean {
  return listOf(node['@type']).some((type) => pattern.test(textOf(type).split('/').at(-1) ?? ''));
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 400);
  return typeof value === 'number' ? String(value) : '';
}

/** What stands there as a text, or as a thing with a name. */
export function nameOf(value: unknown): string {
  const [first] = listOf(value);
  return isNode(first) ? textOf(first['name']) : textOf(first);
}
