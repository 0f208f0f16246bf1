import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pilot } from './launch';

/** Ends the whole browser at once, as a power cut would: nothing is asked, nothing is written any more. */
export async function killBrowser(pilot: Pilot): Promise<void> {
  // The lock of the profile folder names host and process.
  const pid = Number((await readlink(join(pilot.home, 'SingletonLock'))).split('-').at(-1));
  const closed = new Promise((done) => pilot.context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await closed;
}
