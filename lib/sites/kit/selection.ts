import { type Budget, passBudget } from './budget.ts';
import type { Natives } from './natives.ts';

const wholePage = 9;

/** The selected text, walked node by node: `Selection.toString` would ask for layout. */
export function readSelection(
  native: Natives,
  win: Window,
  budget: Budget,
): { text: string; around: Node } | null {
  const selection = win.getSelection();
  if (!selection || native.rangeCount(selection) === 0 || native.isCollapsed(selection))
    return null;
  const range = native.getRangeAt(selection, 0);
  const around = native.rangeAncestor(range);
  if (native.nodeType(around) === wholePage) return null;
  let text = '';
  for (const node of textNodes(native, around, budget)) {
    if (!native.intersectsNode(range, node)) continue;
    text += `${partInRange(native, range, node)}\n`;
    if (text.length > passBudget.textPerNode) break;
  }
  return { text: text.slice(0, passBudget.textPerNode), around };
}

function partInRange(native: Natives, range: Range, node: Node): string {
  const value = native.nodeValue(node) ?? '';
  const from = native.rangeStart(range) === node ? native.rangeStartOffset(range) : 0;
  const to = native.rangeEnd(range) === node ? native.rangeEndOffset(range) : value.length;
  return value.slice(from, to);
}

function* textNodes(native: Natives, root: Node, budget: Budget): Generator<Node> {
  const open: Node[] = [root];
  for (let seen = 0; seen < passBudget.nodesPerRoot; seen += 1) {
    const node = open.pop();
    if (!node || (seen % 128 === 0 && budget.isSpent())) return;
    if (native.nodeType(node) === 3) yield node;
    const sibling = node === root ? null : native.nextSibling(node);
    if (sibling) open.push(sibling);
    const child = native.firstChild(node);
    if (child) open.push(child);
  }
}
