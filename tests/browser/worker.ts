import type { Pilot } from './launch';

/** The running service workers of the extension; a worker that woke again has another id. */
async function running(pilot: Pilot): Promise<string[]> {
  const session = await pilot.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.includes(pilot.id))
    .map(({ targetId }) => targetId);
}

/** Stops the extension's service worker, as the browser does after half a minute, and waits until it is gone. */
export async function stopWorker(pilot: Pilot): Promise<void> {
  const before = await running(pilot);
  const stopped = async () => (await running(pilot)).every((id) => !before.includes(id));
  const session = await pilot.context.newCDPSession(pilot.desk);
  await session.send('ServiceWorker.enable');
  // A worker that is starting up just then does not hear the first call.
  for (let tries = 0; tries < 50 && !(await stopped()); tries++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await pilot.desk.waitForTimeout(100);
  }
  await session.detach();
  if (!(await stopped())) throw new Error('The service worker did not stop');
}
