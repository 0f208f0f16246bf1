import type { CDPSession, Page } from '@playwright/test';

// The hint stands in a closed shadow root: no selector reaches it. The browser's own protocol does, and so does the mouse.

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const below = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const all = (node: Node): Node[] => [node, ...below(node).flatMap(all)];
const textOf = (node: Node): string =>
  node.nodeName === 'STYLE' ? '' : node.nodeValue + (node.children ?? []).map(textOf).join('');

async function closedRoots(cdp: CDPSession): Promise<Node[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return all(root).filter(({ shadowRootType }) => shadowRootType === 'closed');
}

/** Returns the words of the hint, '' if none stands there. */
export async function hintText(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const texts = (await closedRoots(cdp)).map(textOf);
  await cdp.detach();
  return texts.join(' ').trim();
}

/** Presses a button of the hint with the mouse, as a person does; false when there is none of that name. */
export async function pressHint(page: Page, name: RegExp): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const nodes = (await closedRoots(cdp)).flatMap(all);
    const button = nodes.find((node) => node.nodeName === 'BUTTON' && name.test(textOf(node).trim()));
    if (!button) return false;
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0] = model.border;
    await page.mouse.click(left + model.width / 2, top + model.height / 2);
    return true;
  } finally {
    await cdp.detach();
  }
}

/** Puts the hint away, as a person does when it stands in the way. */
export const hideHint = (page: Page): Promise<boolean> => pressHint(page, /^(隐藏|Hide)$/);
