/**
 * Fresh generated pages over all kits, two thirds in open wordings and one third in those held out: `PAGES` (200) pages
 * from `SEED`. Prints the tables for both, the kits held out by themselves, and the time against the plain script.
 */
import { startSession } from '../generated/browser';
import { compose } from '../generated/compose';
import { faults, type Result } from '../generated/judge';
import { HELD_OUT, KITS } from '../generated/kits';
import { report, times } from '../generated/report';
import { stockOf } from '../generated/stock';

const PAGES = Number(process.env.PAGES ?? 200);
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e8));
const known = Object.keys(KITS).filter((kit) => !(kit in HELD_OUT));
const held = Object.keys(HELD_OUT);

const stocks = [
  stockOf({ kits: known, heldOut: false }),
  stockOf({ kits: known, heldOut: false }),
  stockOf({ kits: held.length ? [...known, ...held, ...held, ...held] : known, heldOut: true }),
];
const specs = Array.from({ length: PAGES }, (_, at) => compose(SEED + at, stocks[at % stocks.length]!));

console.log(`${PAGES} pages from seed ${SEED}`);
const session = await startSession([...known, ...held]);
const results: Result[] = [];
let unfair = 0;
for (const spec of specs) {
  const result = await session.try(spec).catch((error: Error) => error);
  if (result instanceof Error) {
    unfair += 1;
    console.log(`? ${spec.seed} ${spec.kit} ${spec.form}: ${result.message.split('\n')[0]}`);
    continue;
  }
  results.push(result);
  const found = faults(result);
  if (found.length && !spec.heldOut) console.log(`✘ ${spec.seed} ${spec.kit} ${spec.form}: ${found.join('; ')}`);
}
await session.close();

const of = (test: (result: Result) => boolean) => results.filter(test);
console.log(`\nOpen wordings, ${of(({ spec }) => !spec.heldOut).length} pages`);
console.log(report(of(({ spec }) => !spec.heldOut)));
console.log(`\nWordings held out, ${of(({ spec }) => spec.heldOut).length} pages`);
console.log(report(of(({ spec }) => spec.heldOut)));
if (held.length) {
  console.log(`\nKits held out: ${held.join(', ')}`);
  console.log(report(of(({ spec }) => held.includes(spec.kit))));
}
console.log(`\nTime against the plain script, by kit\n${times(results)}`);
console.log(`\n${unfair} pages were left out because their plain script could not fill them`);
