import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file that a page of a practice portal has sent, so that a test can prove the bytes. */
export interface Received {
  host: string;
  /** The file name as the page sent it. */
  name: string;
  size: number;
  sha256: string;
}

const LIMIT = 64 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > LIMIT) throw new Error('too large');
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

/** The file of a multipart body with one file part. `null` when there is none. */
function filePart(body: Buffer, contentType: string): { name: string; bytes: Buffer } | null {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) return null;
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) return null;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const gap = part.indexOf('\r\n\r\n');
    const name = /filename="([^"]*)"/i.exec(part.subarray(0, Math.max(gap, 0)).toString('utf8'))?.[1];
    if (name !== undefined) return { name, bytes: part.subarray(gap + 4) };
    at = next;
  }
  return null;
}

/**
 * Answers `POST /upload` with `{ name, size, sha256, url }` after a delay: `?delay=` in milliseconds, else the given one.
 * The body is a form with one file, or the bare bytes with `?name=`.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  where: { host: string; query: URLSearchParams; delay: number },
): Promise<Received> {
  const body = await bodyOf(request);
  const file = filePart(body, request.headers['content-type'] ?? '') ?? {
    name: where.query.get('name') ?? 'file',
    bytes: body,
  };
  const received: Received = {
    host: where.host,
    name: file.name,
    size: file.bytes.length,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
  const delay = Number(where.query.get('delay') ?? where.delay);
  await new Promise((resolve) => setTimeout(resolve, delay));
  const { name, size, sha256 } = received;
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ name, size, sha256, url: `/upload/${sha256.slice(0, 16)}` }));
  return received;
}
