/**
 * Tries generated pages. The extension must be built first.
 * `npx tsx tests/generated/run.ts --seeds 1-60 [--kits plain,hd | all] [--forms identity,poa] [--held-out] [--prove] [-v]`
 * Prints what became of each page and the tables; `-v` also every field that was not filled right.
 * `--prove` only shows that the plain scripts can fill the pages; `SHOTS=folder` keeps a picture of each.
 */
import { startSession } from './browser';
import { compose } from './compose';
import { asked, faults, type Result } from './judge';
import { KITS, LIGHT } from './kits';
import { report } from './report';
import type { Form } from './spec';
import { stockOf } from './stock';

const argument = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [from = 1, to = from] = (argument('seeds') ?? '1-20').split('-').map(Number);
const kits = argument('kits') === 'all' ? Object.keys(KITS) : (argument('kits')?.split(',') ?? Object.keys(LIGHT));
const forms = argument('forms')?.split(',') as Form[] | undefined;
const heldOut = process.argv.includes('--held-out');
// Held-out wordings are shown as numbers only.
const loud = process.argv.includes('-v') && !heldOut;
const stock = stockOf({ kits, heldOut, ...(forms && { forms }) });

/** One line for a page, and one for each fault and each field that is not right. */
function say(result: Result): void {
  const { spec, taken, seconds, plain, fill } = result;
  const cells = asked(result);
  const right = cells.filter(({ confirmed }) => confirmed === 'right').length;
  const bad = faults(result);
  const look = `${spec.seed} ${spec.kit} ${spec.form} ${spec.sectionStyle} ${spec.place} ${spec.decor} ${spec.redraw}`;
  const times = `${seconds.toFixed(1)} s, ${Math.round(fill)} ms to ${Math.round(plain)} ms`;
  console.log(`${bad.length ? '✘' : '✔'} ${look}: ${taken}, ${right}/${cells.length}, ${times}`);
  if (!heldOut) for (const fault of bad) console.log(`    ${fault}`);
  if (!loud || (taken === 'not taken' && spec.form === 'miss')) return;
  for (const { field, confirmed, fate, why, held } of result.cells)
    if (confirmed !== 'right')
      console.log(`    ${confirmed} ${field.id} (${field.grade}) “${field.label}” ${held} — ${fate}: ${why}`);
}

const session = await startSession(kits);
const results: Result[] = [];
try {
  for (let seed = from; seed <= to; seed++) {
    const spec = compose(seed, stock);
    try {
      if (process.argv.includes('--prove')) {
        console.log(`✔ ${seed} ${spec.kit} ${spec.form}: ${Math.round(await session.prove(spec))} ms`);
        continue;
      }
      results.push(await session.try(spec));
      say(results.at(-1)!);
    } catch (error) {
      console.log(`? ${seed} ${spec.kit} ${spec.form}: ${(error as Error).message.split('\n').slice(0, 2).join(' ')}`);
    }
  }
} finally {
  await session.close();
}
console.log(report(results));
