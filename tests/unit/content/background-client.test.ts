import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tell } from '../../../entrypoints/portal.content/background-client';

const MESSAGE = { kind: 'hello' } as const;
const send = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  browser.runtime.sendMessage = send as never;
});

/** Lets all waits of a message pass. Returns its result. */
async function told(isNews?: () => boolean): Promise<unknown> {
  const answer = tell(MESSAGE as never, isNews);
  await vi.runAllTimersAsync();
  return answer;
}

test('a message that was answered is told once', async () => {
  send.mockResolvedValue({ ok: true });
  expect(await told()).toEqual({ ok: true });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a worker that ended without an answer is told again', async () => {
  send.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('closed')).mockResolvedValue({ ok: true });
  expect(await told()).toEqual({ ok: true });
  expect(send).toHaveBeenCalledTimes(3);
});

test('a message that was overtaken is not told again', async () => {
  send.mockResolvedValue(undefined);
  expect(await told(() => false)).toBeNull();
  expect(send).toHaveBeenCalledTimes(1);
});

test('nobody is asked for ever', async () => {
  send.mockResolvedValue(undefined);
  expect(await told()).toBeNull();
  expect(send.mock.calls.length).toBeLessThan(6);
});
