/**
 * `npm run fuzz [-- --kits plain,hd --from 5000]`: tries one fresh page after the other until it is told to stop, and
 * shrinks each fault to the few choices that matter.
 */
import { startSession } from './browser';
import { compose } from './compose';
import { faults, type Result } from './judge';
import { HELD_OUT, KITS } from './kits';
import { report } from './report';
import { describe, shrink } from './shrink';
import type { Spec } from './spec';
import { stockOf } from './stock';

const argument = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const kits = argument('kits')?.split(',') ?? Object.keys(KITS).filter((kit) => !(kit in HELD_OUT));
const first = Number(argument('from') ?? Math.floor(Math.random() * 1e8));
const stock = stockOf({ kits, heldOut: false });
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});

console.log(`Fresh pages from seed ${first}; Ctrl+C ends and prints the tables.`);
const session = await startSession(kits);
const results: Result[] = [];
const seen = new Set<string>();

/** True if a plainer page has the same fault. A page that its plain script cannot fill has none. */
const hasFault = (fault: string) => (spec: Spec) =>
  session.try(spec).then(
    (result) => faults(result).includes(fault),
    () => false,
  );

for (let seed = first; !stopped; seed++) {
  const spec = compose(seed, stock);
  const result = await session.try(spec).catch((error: Error) => error);
  if (result instanceof Error) {
    console.log(`? ${seed} ${spec.kit} ${spec.form}: ${result.message.split('\n')[0]}`);
    continue;
  }
  results.push(result);
  const found = faults(result);
  console.log(`${found.length ? '✘' : '✔'} ${seed} ${spec.kit} ${spec.form}: ${result.taken}`);
  for (const fault of found) {
    console.log(`  ${fault}`);
    if (seen.has(`${spec.kit} ${fault}`)) continue;
    seen.add(`${spec.kit} ${fault}`);
    console.log(describe(await shrink(spec, hasFault(fault))));
  }
}
console.log(report(results));
await session.close();
