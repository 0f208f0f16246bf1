import type { Pilot } from './launch';

/** Longest time that the browser may take to stop a worker. */
const PATIENCE = 10_000;

/**
 * Stops the extension's service worker, as the browser does after half a minute. Waits for the browser to say so: a
 * message may wake the worker again in the next moment.
 */
export async function stopWorker(pilot: Pilot): Promise<void> {
  const session = await pilot.context.newCDPSession(pilot.desk);
  let late: NodeJS.Timeout | undefined;
  try {
    const ends = new Promise<void>((done, fail) => {
      late = setTimeout(() => fail(new Error('The service worker did not stop')), PATIENCE);
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.filter(({ scriptURL }) => scriptURL.includes(pilot.id));
        if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await ends;
  } finally {
    clearTimeout(late);
    await session.detach();
  }
}
