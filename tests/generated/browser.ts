import type { Page } from '@playwright/test';
import { launchPilot, type Pilot } from '../support/launch';
import { sampleForAnotherHolder } from '../support/sample';
import { putProfiles } from '../support/store';
import { type Bench, openBench, prove, tryPage } from './drive';
import type { Result } from './judge';
import { lookAt, type ReadResult } from './look';
import { type Generated, serveGenerated } from './serve';
import type { Spec } from './spec';

/** A browser with the extension and the sample profile, for pages of the given kits. */
export interface Session {
  /** Tries one page as somebody does who has confirmed nothing yet. */
  try(spec: Spec): Promise<Result>;
  /** Reads one page without filling it. */
  read(spec: Spec): Promise<ReadResult>;
  /** Fills one page by its plain script only; milliseconds. Throws with what is missing when the script cannot. */
  prove(spec: Spec): Promise<number>;
  close(): Promise<void>;
}

declare const storeUnderTest: { forgetTaught(): Promise<void> };

/** Starts a browser with the sample profile in it. The store's code stays in the desk, which `forget` uses. */
async function launch(server: Generated): Promise<Pilot> {
  const pilot = await launchPilot({ hostRules: server.hostRules });
  // The compiler of these files names inner functions with a helper that pages do not have.
  await pilot.context.addInitScript('globalThis.__name ??= (made) => made;');
  await putProfiles(pilot, sampleForAnotherHolder());
  return pilot;
}

/** Forgets what was confirmed: the next page would be known from it. */
const forget = ({ desk }: Pilot): Promise<void> => desk.evaluate(() => storeUnderTest.forgetTaught());

/** Starts the server and one browser, whose window and panel serve page after page. After an error it is started anew. */
export async function startSession(kits: readonly string[]): Promise<Session> {
  const server = await serveGenerated(kits);
  let now: { pilot: Pilot; bench: Bench; reader: Page } | null = null;
  const end = async () => {
    await now?.pilot.close();
    now = null;
  };
  const begun = async (spec: Spec) => {
    if (now) return now;
    const pilot = await launch(server);
    now = { pilot, bench: await openBench(pilot, server, spec), reader: await pilot.context.newPage() };
    return now;
  };
  const ending = async <T>(act: Promise<T>): Promise<T> => {
    try {
      return await act;
    } catch (error) {
      await end();
      throw error;
    }
  };
  return {
    async try(spec) {
      const { bench, pilot } = await begun(spec);
      const result = await ending(tryPage(bench, spec));
      if (result.answered) await forget(pilot);
      return result;
    },
    async read(spec) {
      const { reader } = await begun(spec);
      return ending(lookAt(reader, server, spec));
    },
    async prove(spec) {
      const { bench } = await begun(spec);
      return ending(prove(bench, spec));
    },
    async close() {
      await end();
      await server.close();
    },
  };
}
