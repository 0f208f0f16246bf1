import type { Pilot } from './launch';

async function running(pilot: Pilot): Promise<boolean> {
  const session = await pilot.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some((info) => info.type === 'service_worker' && info.url.includes(pilot.id));
}

/** Stops the extension's service worker, as the browser does after half a minute, and waits until it is gone. */
export async function stopWorker(pilot: Pilot): Promise<void> {
  const session = await pilot.context.newCDPSession(pilot.desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (let tries = 0; tries < 50 && (await running(pilot)); tries++) await pilot.desk.waitForTimeout(100);
  await session.detach();
  if (await running(pilot)) throw new Error('The service worker did not stop');
}

/** Whether the service worker runs at this moment. */
export const workerRuns = running;
