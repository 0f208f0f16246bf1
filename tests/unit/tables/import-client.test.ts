import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startImport } from '../../../utils/tables/import-client';

/** A worker that never comes to an end with a file. */
class Hanging {
  static all: Hanging[] = [];
  postMessage = vi.fn();
  terminate = vi.fn();
  onmessage = null;
  onerror: (() => void) | null = null;
  constructor() {
    Hanging.all.push(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Hanging);
  Hanging.all = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => startImport({ known: [], read: async () => undefined, tell: () => {} });

test.each(['profiles', 'table'] as const)(
  'a file of %s that hangs is stopped after 30 s, with what to do',
  async (kind) => {
    const client = start();
    const answer = kind === 'profiles' ? client.readProfiles('{}') : client.planTable(new Uint8Array(1));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(Hanging.all[0]!.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(Hanging.all[0]!.terminate).toHaveBeenCalled();
    expect(JSON.stringify(await answer)).toContain('已经停下');
  },
);

test('a worker that crashes is said, and the next file has another', async () => {
  const answer = start().readProfiles('{}');
  Hanging.all[0]!.onerror!();
  expect(JSON.stringify(await answer)).toContain('读不下去');
  start();
  expect(Hanging.all).toHaveLength(2);
});
