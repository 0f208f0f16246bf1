/**
 * Reads generated pages without filling them, in a browser without the extension: a second for a page.
 * `npx tsx tests/generated/read.ts --seeds 1-200 [--kits plain,hd | all] [--forms identity,poa] [-v]`
 * Prints how each page was taken and what every step found, and the tables.
 */
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find.mjs';
import { compose } from './compose';
import { asked, faults, type Result } from './judge';
import { KITS, LIGHT } from './kits';
import { lookAt, type ReadResult } from './look';
import { report } from './report';
import { serveGenerated } from './serve';
import type { Form, Spec } from './spec';
import { stockOf } from './stock';

/** Starts a browser and a server for pages of the given kits. */
async function startLooking(kits: readonly string[]) {
  const server = await serveGenerated(kits);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${server.hostRules}`],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript('globalThis.__name ??= (made) => made;');
  return {
    look: (spec: Spec) => lookAt(page, server, spec),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const argument = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

async function main(): Promise<void> {
  const [from = 1, to = from] = (argument('seeds') ?? '1-50').split('-').map(Number);
  const kits = argument('kits') === 'all' ? Object.keys(KITS) : (argument('kits')?.split(',') ?? Object.keys(LIGHT));
  const forms = argument('forms')?.split(',') as Form[] | undefined;
  const stock = stockOf({ kits, heldOut: false, ...(forms && { forms }) });
  const looking = await startLooking(kits);
  const results: Result[] = [];
  for (let seed = from; seed <= to; seed++) {
    const result = await looking.look(compose(seed, stock)).catch((error: Error) => error);
    if (result instanceof Error) {
      console.log(`? ${seed}: ${result.message.split('\n')[0]}`);
      continue;
    }
    results.push(result);
    say(result);
  }
  await looking.close();
  console.log(report(results));
}

function say(result: ReadResult): void {
  const { spec, taken, looked } = result;
  const cells = asked(result);
  const right = cells.filter(({ confirmed }) => confirmed === 'right').length;
  const isWell = right === cells.length || (spec.form === 'miss' && taken === 'not taken');
  if (isWell && faults(result).length === 0 && !process.argv.includes('-v')) return;
  const look = `${spec.seed} ${spec.kit} ${spec.form} ${spec.lang} ${spec.sectionStyle} ${spec.place} ${spec.decor}`;
  console.log(`${look}: ${taken} ${looked.page}, ${right}/${cells.length}`);
  for (const fault of faults(result)) console.log(`    ✘ ${fault}`);
  for (const { field, confirmed, held } of result.cells)
    if (confirmed !== 'right')
      console.log(
        `    ${confirmed} ${field.id} (${field.grade}) “${field.label}” ${held} ${looked.why[field.id] ?? ''}`,
      );
}

await main();
