import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeDraft } from '../../../entrypoints/options/draft';
import { withValue } from '../../../utils/profile/paths';
import type { StoredProfile } from '../../../utils/profile/types';
import { sampleProfile } from '../profile/sample';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const named = (name: string) => (profile: StoredProfile) => withValue(profile, 'name', name);

function start(save = async (profile: StoredProfile) => ({ ...profile, updatedAt: 5 })) {
  const kept: string[] = [];
  const draft = makeDraft(
    (profile) => {
      kept.push(profile.name);
      return save(profile);
    },
    () => {},
  );
  return { draft, kept };
}

test('what is typed is kept at once, and said to be kept after a pause', async () => {
  const { draft, kept } = start();
  await draft.open(sampleProfile());
  draft.change(named('a'));
  draft.change(named('ab'));
  await vi.advanceTimersByTimeAsync(0);
  expect(kept.at(-1)).toBe('ab');
  expect(draft.state()?.saved).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(400);
  expect(kept).toEqual(['ab']);
  expect(draft.state()).toMatchObject({ saved: 'saved', profile: { name: 'ab', updatedAt: 5 } });
});

test('what is wrong is said after the pause, not at every key', async () => {
  const { draft } = start();
  await draft.open(sampleProfile());
  draft.change((profile) => withValue(profile, 'account.phone', '13'));
  await vi.advanceTimersByTimeAsync(300);
  expect(draft.state()?.findings).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(draft.state()?.findings.map(({ field }) => field)).toEqual(['account.phone']);
});

test('values that are wrong are kept too, and said', async () => {
  const { draft, kept } = start();
  await draft.open(sampleProfile());
  draft.change((profile) => withValue(profile, 'account.phone', '12'));
  await draft.flush();
  expect(kept).toHaveLength(1);
  expect(draft.state()?.findings.map(({ field }) => field)).toEqual(['account.phone']);
});

test('opening another keeps the one before', async () => {
  const { draft, kept } = start();
  await draft.open(sampleProfile());
  draft.change(named('a'));
  await draft.open({ ...sampleProfile(), id: 'other' });
  expect(kept).toEqual(['a']);
  expect(draft.state()?.profile.id).toBe('other');
});

test('what cannot be kept stays on the page, and is tried again', async () => {
  const save = vi.fn(async (profile: StoredProfile) => profile).mockRejectedValueOnce(new Error('full'));
  const { draft } = start(save);
  await draft.open(sampleProfile());
  draft.change(named('a'));
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.state()).toMatchObject({ saved: 'failed', profile: { name: 'a' } });
  await draft.open({ ...sampleProfile(), id: 'other' });
  expect(save).toHaveBeenCalledTimes(2);
  expect(draft.state()?.profile.id).toBe('other');
});

test('typing while it is being kept is not lost', async () => {
  const done: (() => void)[] = [];
  const { draft, kept } = start(
    (profile) => new Promise((resolve) => done.push(() => resolve({ ...profile, updatedAt: 9 }))),
  );
  await draft.open(sampleProfile());
  draft.change(named('a'));
  await vi.advanceTimersByTimeAsync(10);
  draft.change(named('ab'));
  draft.change(named('abc'));
  done.shift()?.();
  await vi.advanceTimersByTimeAsync(10);
  expect(draft.state()).toMatchObject({ saved: 'unsaved', profile: { name: 'abc' } });
  done.shift()?.();
  await vi.advanceTimersByTimeAsync(400);
  expect(kept).toEqual(['a', 'abc']);
  expect(draft.state()).toMatchObject({ saved: 'saved', profile: { name: 'abc' } });
});

test('a full disk is named, and trying again keeps it', async () => {
  const save = vi
    .fn(async (profile: StoredProfile) => profile)
    .mockRejectedValueOnce(
      Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
    );
  const { draft } = start(save);
  await draft.open(sampleProfile());
  draft.change(named('a'));
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.state()).toMatchObject({ saved: 'failed', why: { zh: expect.stringContaining('满了') } });
  await draft.flush();
  expect(draft.state()).toMatchObject({ saved: 'saved', why: null });
});

test('a draft that is dropped is not kept', async () => {
  const { draft, kept } = start();
  await draft.open(sampleProfile());
  draft.change(named('a'));
  draft.drop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual([]);
  expect(draft.state()).toBeNull();
});
