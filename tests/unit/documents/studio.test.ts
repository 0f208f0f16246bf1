// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeShelf } from '../../../entrypoints/options/desk/shelf';
import { SECONDS } from '../../../utils/documents/limits';
import { type FromWorker, makeStudio } from '../../../utils/documents/studio';
import type { Job } from '../../../utils/documents/types';

/** Workers that answer when the test says so, and hang until then. */
function makeWorkers() {
  const made: { job: Job | undefined; ended: boolean; answer(message: FromWorker): void }[] = [];
  const make = () => {
    const one = {
      ended: false,
      job: undefined as Job | undefined,
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage: (job: Job) => {
        one.job = job;
      },
      terminate: () => {
        one.ended = true;
      },
      answer: (data: FromWorker) => one.onmessage?.({ data } as MessageEvent),
    };
    made.push(one);
    return one as unknown as Worker;
  };
  return { made, make };
}

const look: Job = { do: 'look', blob: new Blob(['a']) };
const result = { result: { thumbnail: new Blob(['t']), seen: { grey: false, pages: 1 } } } as FromWorker;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each job has a worker of its own, which ends with it', async () => {
  const { made, make } = makeWorkers();
  const studio = makeStudio(make);
  const [first, second] = [studio.run(look), studio.run(look)];
  await vi.advanceTimersByTimeAsync(0);
  expect(made).toHaveLength(1);
  made[0]!.answer(result);
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect([made[0]!.ended, made.length]).toEqual([true, 2]);
  made[1]!.answer(result);
  await second;
});

test('a job that hangs fails alone, and the next one goes on', async () => {
  const { made, make } = makeWorkers();
  const studio = makeStudio(make);
  const hung = studio.run(look).catch((error) => error.code);
  const next = studio.run(look);
  await vi.advanceTimersByTimeAsync(SECONDS.short * 1_000);
  expect(await hung).toBe('slow');
  expect(made[0]!.ended).toBe(true);
  made[1]!.answer(result);
  await expect(next).resolves.toMatchObject({ seen: { pages: 1 } });
});

test('what nobody waits for never stands before what somebody does', async () => {
  const { made, make } = makeWorkers();
  const studio = makeStudio(make);
  void studio.run(look, { isAside: true }).catch(() => {});
  const mine = studio.run(look);
  await vi.advanceTimersByTimeAsync(0);
  made[1]!.answer(result);
  await mine;
  expect(made[0]!.ended).toBe(false);
});

test('cancelling ends the worker, and leaves nothing to the next', async () => {
  const { made, make } = makeWorkers();
  const studio = makeStudio(make);
  const stop = new AbortController();
  const cancelled = studio.run(look, { signal: stop.signal }).catch((error) => error.message);
  const waiting = studio.run(look, { signal: stop.signal }).catch((error) => error.message);
  await vi.advanceTimersByTimeAsync(0);
  stop.abort(new Error('cancelled'));
  expect([await cancelled, await waiting]).toEqual(['cancelled', 'cancelled']);
  await vi.advanceTimersByTimeAsync(0);
  expect([made[0]!.ended, made.length]).toEqual([true, 1]);
});

test('messages of libraries are no answers', async () => {
  const { made, make } = makeWorkers();
  const job = makeStudio(make).run(look);
  await vi.advanceTimersByTimeAsync(0);
  made[0]!.answer({ sourceName: 'worker', targetName: 'main', action: 'ready' } as never);
  expect(made[0]!.ended).toBe(false);
  made[0]!.answer(result);
  await job;
});

const store = vi.hoisted(() => ({ thumbnails: new Map<string, Blob>() }));
vi.mock('../../../utils/store', () => ({
  getDocument: async () => ({ name: 'a', type: 'application/pdf', blob: new Blob(['hostile']) }),
  getThumbnail: async (id: string) => store.thumbnails.get(id),
  putThumbnail: async (id: string, picture: Blob) => void store.thumbnails.set(id, picture),
}));

test('a look that hangs is remembered, and not tried again by itself', async () => {
  const document = { id: 'd', name: 'a', type: 'application/pdf', size: 7 };
  const { made, make } = makeWorkers();
  const open = () => makeShelf(makeStudio(make)).look(document);
  const first = open();
  await vi.advanceTimersByTimeAsync(SECONDS.short * 1_000);
  expect(await first).toBeNull();
  expect(await open()).toBeNull();
  expect(made).toHaveLength(1);
});

test('a page that dies in the middle of a look tries it once more, and then no more', async () => {
  const document = { id: 'e', name: 'a', type: 'application/pdf', size: 7 };
  const { made, make } = makeWorkers();
  for (let opening = 0; opening < 4; opening++) {
    void makeShelf(makeStudio(make)).look(document);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(made).toHaveLength(2);
});
