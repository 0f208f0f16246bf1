import { innermost } from './flat';
import { isForbidden } from './press';
import { shownText } from './shown';
import { normalise } from './text';
import { isVisible } from './visible';

/** What a button says that takes what was chosen. */
export const takes = /^(?:确定|确认|完成|好的?|选好了|选定|应用|ok|done|confirm|apply|set|select)$/;

/** The button with which an open list takes what was chosen in it; never one that sends a form. Null unless exactly one. */
export function confirmIn(popup: Element): HTMLElement | null {
  const roots = [popup, ...[...popup.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const found = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [role="button"], a, span, div')])
    .filter(
      (one) => takes.test(normalise(one.textContent ?? '')) && isVisible(one) && !sends(one) && !isForbidden(one),
    );
  const inner = innermost(found);
  return inner.length === 1 ? inner[0]! : null;
}

/** Whether a press would send the form that the button stands in. */
const sends = (element: Element): boolean => {
  const button = element.closest('button, input');
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;
};

const arrows =
  '[class*="switcher" i], [class*="expand" i], [class*="toggle" i], [class*="arrow" i], [class*="caret" i], [class*="chevron" i]';

/** What opens the branch of a tree that a row stands for: its arrow. Null in lists, whose rows open by themselves. */
export function expanderOf(row: Element): HTMLElement | null {
  const tree = row.closest('[role="tree"], [role="treeitem"], [class*="tree" i]');
  if (!tree || row.closest('[class*="cascad" i]')) return null;
  const branch = row.closest('[role="treeitem"], [class*="treenode" i], [class*="tree-node" i]') ?? row.parentElement;
  const arrow = [row, branch].flatMap((one) => [...(one?.querySelectorAll<HTMLElement>(arrows) ?? [])]).find(isVisible);
  return arrow && !arrow.contains(row) && normalise(shownText(arrow)).length < 3 ? arrow : null;
}
