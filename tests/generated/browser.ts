import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPilot, type Pilot } from '../support/launch';
import { openOptions } from '../support/options';
import { asUpload, sampleForAnotherHolder } from '../support/sample';
import { type Bench, openBench, prove, tryPage } from './drive';
import type { Result } from './judge';
import { serveGenerated } from './serve';
import type { Spec } from './spec';

/** A browser with the extension and the sample profile, for pages of the given kits. */
export interface Session {
  /** Tries one page as somebody does who has confirmed nothing yet. */
  try(spec: Spec): Promise<Result>;
  /** Fills one page by its plain script only; milliseconds. Throws with what is missing when the script cannot. */
  prove(spec: Spec): Promise<number>;
  close(): Promise<void>;
}

/** Imports the sample profile; a busy machine may take its time. */
async function bringProfile(pilot: Pilot): Promise<void> {
  const file = sampleForAnotherHolder();
  const page = await openOptions(pilot);
  await page.getByLabel(/^(导入档案|Import profiles)$/).setInputFiles(asUpload(file));
  const list = page.getByRole('list', { name: /^(档案|Profiles)$/ });
  await list.getByText(file.profiles[0].name).first().waitFor({ timeout: 60_000 });
  await page.close();
}

/** Starts the server and a browser whose profile folder is kept as the one that knows no answer. */
export async function startSession(kits: readonly string[], first: Spec): Promise<Session> {
  const server = await serveGenerated(kits);
  const place = await mkdtemp(join(tmpdir(), 'generated-'));
  const [clean, home] = [join(place, 'clean'), join(place, 'home')];
  const launch = async (folder: string) => {
    const pilot = await launchPilot({ hostRules: server.hostRules, home: folder });
    // The compiler of these files names inner functions with a helper that pages do not have.
    await pilot.context.addInitScript('globalThis.__name ??= (made) => made;');
    return pilot;
  };
  const begun = await launch(clean);
  await bringProfile(begun);
  await begun.close();

  let now: { pilot: Pilot; bench: Bench } | null = null;
  const end = async () => {
    await now?.pilot.close();
    now = null;
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const begin = async (spec: Spec) => {
    await cp(clean, home, { recursive: true });
    const pilot = await launch(home);
    return { pilot, bench: await openBench(pilot, server, spec) };
  };
  now = await begin(first);
  return {
    async try(spec) {
      now ??= await begin(spec);
      try {
        const result = await tryPage(now.bench, spec);
        // What was confirmed is remembered: the next page would be known from it.
        if (result.answered) await end();
        return result;
      } catch (error) {
        await end();
        throw error;
      }
    },
    async prove(spec) {
      now ??= await begin(spec);
      return prove(now.bench, spec);
    },
    async close() {
      await end();
      await server.close();
      await rm(place, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
