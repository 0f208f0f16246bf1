import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';

const arrows =
  '[class*="switcher" i], [class*="expand" i], [class*="toggle" i], [class*="arrow" i], [class*="caret" i], [class*="chevron" i]';

/** Returns the arrow that opens a branch of a tree. Null in lists, whose rows open by a click on themselves. */
export function expanderOf(row: Element): HTMLElement | null {
  const tree = row.closest('[role="tree"], [role="treeitem"], [class*="tree" i]');
  if (!tree || row.closest('[class*="cascad" i]')) return null;
  const branch = row.closest('[role="treeitem"], [class*="treenode" i], [class*="tree-node" i]') ?? row.parentElement;
  const arrow = [row, branch].flatMap((one) => [...(one?.querySelectorAll<HTMLElement>(arrows) ?? [])]).find(isVisible);
  return arrow && !arrow.contains(row) && normalise(visibleText(arrow)).length < 3 ? arrow : null;
}
