import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { makeCertificate } from './certificate';
import { ALL_HOSTS, CPCC_HOST, hostRules, IPP_HOSTS, SIGN_IN_HOST, UNLISTED_HOST, urls } from './hosts';
import { buildSite, type Site } from './site';
import { type Received, receiveUpload } from './upload';

export type { Received } from './upload';

export interface Practice {
  /** The loopback port. */
  port: number;
  /** The value for Chromium's `--host-resolver-rules`. Goes with `--ignore-certificate-errors`. */
  hostRules: string;
  /** The origins of the portals under their real names. */
  urls: typeof urls;
  /** Uploads since the start, in the order of arrival. */
  received: readonly Received[];
  close(): Promise<void>;
}

export interface PracticeOptions {
  /** The portals to build and serve, both by default. */
  portals?: readonly ('cpcc' | 'ipp')[];
  /** Duration of an upload in milliseconds, unless the page asks for another time. */
  uploadDelay?: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The strictest policy that the page's kit allows. The extension's drawings must not depend on a page without a policy.
 */
const IPP_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `frame-src https://${SIGN_IN_HOST}`,
].join('; ');

/** The file of a site that a path (without its leading slash) means. */
type Lookup = (path: string) => string;

const cpccFile: Lookup = (path) => (path === '' ? 'registration.html' : path);
const ippFile: Lookup = (path) => {
  if (path.startsWith('_____tmd_____/')) return 'punish.html';
  return path === '' || path.endsWith('.htm') ? 'index.html' : path;
};
const signInFile: Lookup = (path) => (path.endsWith('.htm') ? 'mini_login.html' : path);

/** Hand-made pages are under every host, so that each can be one of a portal, or of none. */
const CASES = 'cases/';
const readCase = (name: string) =>
  readFile(new URL(`../cases/pages/${basename(name)}`, import.meta.url)).catch(() => undefined);

/**
 * Builds the practice portals and serves them over HTTPS on a free port of 127.0.0.1, under their real host names. In:
 * the portals, and the duration of uploads. Out: the browser's rules to reach them, and a function to stop.
 */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const { portals = ['cpcc', 'ipp'], uploadDelay = 300 } = options;
  const nothing: Site = new Map();
  const elsewhere: Site = new Map([['index.html', await readFile(new URL('./elsewhere/index.html', import.meta.url))]]);
  // One after the other: two builds at once take longer on two cores than in turn.
  const cpcc = portals.includes('cpcc') ? await buildSite('cpcc') : nothing;
  const ipp = portals.includes('ipp') ? await buildSite('ipp') : nothing;

  const hosts = new Map<string, { site: Site; file: Lookup; policy?: string }>([
    [CPCC_HOST, { site: cpcc, file: cpccFile }],
    ...IPP_HOSTS.map((host) => [host, { site: ipp, file: ippFile, policy: IPP_POLICY }] as const),
    [SIGN_IN_HOST, { site: ipp, file: signInFile }],
    [UNLISTED_HOST, { site: elsewhere, file: () => 'index.html' }],
  ]);
  const received: Received[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere'}`);
    const host = hosts.get(url.hostname);
    if (!host) return refuse(response, 421);
    if (url.pathname === '/upload' && request.method === 'POST') {
      const where = { host: url.hostname, query: url.searchParams, delay: uploadDelay };
      received.push(await receiveUpload(request, response, where));
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = decodeURIComponent(url.pathname.slice(1));
    const name = path.startsWith(CASES) ? path : host.file(path);
    const bytes = path.startsWith(CASES) ? await readCase(path.slice(CASES.length)) : host.site.get(name);
    if (!bytes) return refuse(response, 404);
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(host.policy && name.endsWith('.html') && !name.startsWith(CASES)
        ? { 'content-security-policy': host.policy }
        : {}),
    });
    response.end(bytes);
  };

  const server = createServer(await makeCertificate(ALL_HOSTS), (request, response) => {
    answer(request, response).catch(() => refuse(response, 400));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hostRules: hostRules(port),
    urls,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
