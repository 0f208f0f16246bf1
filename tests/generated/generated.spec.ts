import { test as base, expect } from '@playwright/test';
import { type Session, startSession } from './browser';
import { compose } from './compose';
import { faults } from './judge';
import { LIGHT } from './kits';
import { describe } from './shrink';
import { stockOf } from './stock';

// Forty pages that stay the same and ten that nobody has seen, in kits whose libraries the root has. All are read, and some
// of them filled by the built extension. A page fails by a wrong value, a false claim, a forbidden act, or a near miss
// taken for a form; one that is filled also when its own plain script cannot fill it. `FRESH=4711` brings ten fresh ones back.

const stock = stockOf({ kits: Object.keys(LIGHT), heldOut: false });
const fixed = Array.from({ length: 40 }, (_, at) => 1 + at);
const first = Number(process.env.FRESH);
const fresh = Array.from({ length: 10 }, (_, at) => first + at);
const filled = [...fixed.slice(0, 8), ...fresh.slice(0, 2)];

const test = base.extend<object, { session: Session }>({
  session: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const session = await startSession(Object.keys(LIGHT));
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'parallel' });

for (const seed of [...fixed, ...fresh]) {
  const spec = compose(seed, stock);
  test(`reads ${seed}: ${spec.form} in ${spec.kit}, ${spec.sectionStyle}, ${spec.place}`, async ({ session }) => {
    expect(faults(await session.read(spec)), describe(spec)).toEqual([]);
  });
}

for (const seed of filled) {
  const spec = compose(seed, stock);
  test(`fills ${seed}: ${spec.form} in ${spec.kit}, ${spec.sectionStyle}, ${spec.place}`, async ({ session }) => {
    expect(faults(await session.try(spec)), describe(spec)).toEqual([]);
  });
}
