import { expect, test, vi } from 'vitest';
import { shown } from '../../../entrypoints/portal.content/shown';

/** Tells what has become of a wait, once everything that can go on has gone on. */
async function stateOf(wait: Promise<void>): Promise<'waits' | 'over'> {
  const over = vi.fn();
  void wait.then(over);
  await new Promise((done) => setTimeout(done));
  return over.mock.calls.length > 0 ? 'over' : 'waits';
}

test('a page that is prepared ahead is left alone until the person opens it', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true }) as unknown as Document;
  const wait = shown(page);
  expect(await stateOf(wait)).toBe('waits');
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(await stateOf(wait)).toBe('over');
});

test('any other page is gone to at once', async () => expect(await stateOf(shown(document))).toBe('over'));
