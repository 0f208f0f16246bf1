import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { makeCertificate } from '../practice/certificate';
import { ALL_HOSTS, CPCC_HOST, hostRules, urls } from '../practice/hosts';
import { type Received, receiveUpload } from '../practice/upload';
import { buildKits } from './build';

const UPLOAD_MS = 400;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export interface Kits {
  port: number;
  /** The value for Chromium's `--host-resolver-rules`. Goes with `--ignore-certificate-errors`. */
  hostRules: string;
  urls: {
    account(kit: string): string;
    identity(kit: string): string;
    widgets(kit: string, form: 'account' | 'identity' | 'work'): string;
  };
  /** Uploads since the start, in the order of arrival. */
  received: readonly Received[];
  close(): Promise<void>;
}

/** Returns the file that a path means: `/kits/<kit>/…` is from that kit's build. */
function fileOf(path: string, folders: Record<string, string>): string | null {
  const [, place, kit = '', ...rest] = normalize(path).split(sep);
  const folder = place === 'kits' ? folders[kit] : undefined;
  return folder ? join(folder, ...rest) : null;
}

/**
 * Builds the kit pages and serves them over HTTPS under the portals' real host names. In: the kits, all unless told.
 */
export async function serveKits(names?: readonly string[]): Promise<Kits> {
  const folders = await buildKits(names);
  const received: Received[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere'}`);
    if (url.pathname === '/upload' && request.method === 'POST') {
      received.push(
        await receiveUpload(request, response, { host: url.hostname, query: url.searchParams, delay: UPLOAD_MS }),
      );
      return;
    }
    const file = fileOf(decodeURIComponent(url.pathname), folders);
    const bytes = file && (await readFile(file).catch(() => null));
    if (!bytes) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  };

  const server = createServer(await makeCertificate(ALL_HOSTS), (request, response) => {
    answer(request, response).catch(() => response.headersSent || response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `https://${CPCC_HOST}`;
  return {
    port,
    hostRules: hostRules(port),
    urls: {
      account: (kit) => `${origin}/kits/${kit}/register.html#/identity`,
      identity: (kit) => `${origin}/kits/${kit}/realname.html`,
      widgets: (kit, form) => `${form === 'work' ? urls.ipp.taobao : origin}/kits/${kit}/widgets.html?form=${form}`,
    },
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
