import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { codeOf } from '../support/bundles';
import { findBrowser } from '../support/find.mjs';
import type { Command } from './harness';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };
// The strictest policy of a page: the hint must not need anything of it.
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'";

export interface Lab {
  context: BrowserContext;
  url: string;
  close(): Promise<void>;
}

/** Builds the overlay alone as an extension of its own, so that it runs in an isolated world as in the product. */
async function buildExtension(dir: string): Promise<void> {
  await writeFile(join(dir, 'content.js'), await codeOf('harness'));
  const content = { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'overlay', version: '1', content_scripts: [content] };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
}

async function serve() {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.slice(1) || 'index.html';
    const file = await readFile(here(`page/${name}`)).catch(() => null);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'content-security-policy': CSP }).end(file ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

export async function startLab(): Promise<Lab> {
  const dir = await mkdtemp(join(tmpdir(), 'overlay-'));
  const [server] = await Promise.all([serve(), buildExtension(dir)]);
  const context = await chromium.launchPersistentContext(join(dir, 'home'), {
    executablePath: await findBrowser(),
    headless: true,
    viewport: { width: 1024, height: 768 },
    args: ['--no-sandbox', '--disable-gpu', `--disable-extensions-except=${dir}`, `--load-extension=${dir}`],
  });
  const close = async () => {
    await context.close();
    server.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

export const command = (page: Page, what: Command) =>
  page.evaluate(
    (detail) => document.dispatchEvent(new CustomEvent('harness', { detail })) && undefined,
    JSON.stringify(what),
  );

/** Returns the presses so far, as the extension heard them. */
export const pressed = (page: Page) => page.evaluate(() => document.documentElement.dataset.pressed ?? '');

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The overlay in its present state, read through the debugger, which alone can look into the closed root. */
export interface Look {
  seen: boolean;
  dark: boolean;
  side: string | null;
  text: string;
  ring: Rect;
  bubble: Rect;
  /** True if the chip that leads to a control out of sight is visible. */
  away: boolean;
  cue: string;
  buttons: Record<'next' | 'back' | 'hide' | 'never' | 'cue' | 'copy', Rect>;
  heard: string;
  style: { backgroundColor: string; fontSize: string };
}

interface Node {
  nodeId: number;
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
}

function closedRoot(node: Node): number | null {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own.nodeId;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

function describe(this: ShadowRoot): Look {
  const rect = (element: Element): Rect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const find = (selector: string) => this.querySelector<HTMLElement>(selector) as HTMLElement;
  const bubble = find('.bubble');
  const layer = find('.layer');
  const { visibility, backgroundColor, fontSize } = getComputedStyle(bubble);
  return {
    seen: visibility === 'visible',
    dark: layer.classList.contains('dark'),
    side: bubble.dataset.side ?? null,
    away: getComputedStyle(find('.cue')).visibility === 'visible',
    cue: find('.cue').textContent ?? '',
    text: bubble.textContent,
    ring: rect(find('.ring')),
    bubble: rect(bubble),
    buttons: Object.fromEntries(
      [...this.querySelectorAll('button')].map((it) => [it.className, rect(it)]),
    ) as Look['buttons'],
    heard: find('.heard').textContent ?? '',
    style: { backgroundColor, fontSize },
  };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export async function look(page: Page): Promise<Look | null> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodeId = closedRoot(root as Node);
  if (!nodeId) return null;
  const { object } = await cdp.send('DOM.resolveNode', { nodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: describe.toString(),
    returnByValue: true,
  });
  return result.value as Look;
}
