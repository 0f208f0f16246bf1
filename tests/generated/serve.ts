import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from '../practice/certificate';
import { ALL_HOSTS, hostRules } from '../practice/hosts';
import { type Received, receiveUpload } from '../practice/upload';
import { buildKit } from './build';
import type { Spec } from './spec';

export interface Generated {
  /** The value for Chromium's `--host-resolver-rules`; goes with `--ignore-certificate-errors`. */
  hostRules: string;
  /** Uploads since the start. */
  received: Received[];
  /** Puts a page on its address. */
  put(spec: Spec): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const html = (spec: Spec) => `<!doctype html>
<html lang="${spec.lang === 'zh' ? 'zh-CN' : 'en'}">
  <head><meta charset="utf-8" /><title>${spec.title}</title>
    <link rel="stylesheet" href="/generated/${spec.kit}/page.css" /></head>
  <body><div id="app"></div>
    <script>window.__spec = ${JSON.stringify(spec).replaceAll('<', '\\u003c')}; document.currentScript.remove();</script>
    <script type="module" src="/generated/${spec.kit}/page.js"></script></body>
</html>`;

/** Builds the pages of these kits and serves composed pages under the portals' real host names. */
export async function serveGenerated(kits: readonly string[]): Promise<Generated> {
  const folders: Record<string, string> = {};
  for (const kit of kits) folders[kit] = await buildKit(kit);
  const specs = new Map<string, Spec>();
  const received: Received[] = [];
  const files = new Map<string, Buffer>();
  const fileOf = async (kit: string, name: string) => {
    const path = join(folders[kit] ?? '', name);
    if (!files.has(path)) files.set(path, await readFile(path).catch(() => Buffer.alloc(0)));
    return files.get(path)!;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere'}`);
    if (url.pathname === '/upload' && request.method === 'POST') {
      received.push(await receiveUpload(request, response, { host: url.hostname, query: url.searchParams, delay: 20 }));
      return;
    }
    const [, place, kit = '', name = ''] = url.pathname.split('/');
    if (place === 'generated') {
      const type = TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream';
      // The same few libraries are loaded again and again: the browser may keep them.
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(await fileOf(kit, name));
      return;
    }
    const spec = specs.get(url.searchParams.get('p') ?? '');
    if (!spec) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES.html!, 'cache-control': 'no-store' }).end(html(spec));
  };
  const server = createServer(await makeCertificate(ALL_HOSTS), (request, response) => {
    answer(request, response).catch(() => response.headersSent || response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    hostRules: hostRules(port),
    received,
    put: (spec) => void specs.set(String(spec.seed), spec),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
