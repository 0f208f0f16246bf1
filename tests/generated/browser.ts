import { launchPilot, type Pilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { sampleForAnotherHolder } from '../support/sample';
import { type Bench, openBench } from './drive';
import { type Generated, serveGenerated } from './serve';
import type { Spec } from './spec';

/** A browser with the extension and the sample profile, for pages of the given kits. */
export interface Session {
  bench: Bench;
  pilot: Pilot;
  server: Generated;
  close(): Promise<void>;
}

/** Starts everything; the first page stands in the portal's tab then. */
export async function startSession(kits: readonly string[], first: Spec): Promise<Session> {
  const server = await serveGenerated(kits);
  const pilot = await launchPilot({ hostRules: server.hostRules });
  // The compiler of these files names inner functions with a helper that pages do not have.
  await pilot.context.addInitScript('globalThis.__name ??= (made) => made;');
  await importProfiles(pilot, sampleForAnotherHolder());
  const bench = await openBench(pilot, server, first);
  return {
    bench,
    pilot,
    server,
    close: async () => {
      await pilot.close();
      await server.close();
    },
  };
}
