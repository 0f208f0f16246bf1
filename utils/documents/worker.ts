import { perform } from './jobs';
import type { FromWorker, ToWorker } from './studio';
import { DocumentFault } from './types';

/** The worker of the studio: does the jobs one after the other, and says how far it is. */
const send = (message: FromWorker) => self.postMessage(message);

let last: Promise<void> = Promise.resolve();

async function work({ id, job }: ToWorker): Promise<void> {
  try {
    const result = await perform(job, (stage, share) => send({ id, stage, share }));
    send({ id, result });
  } catch (error) {
    // A canvas or a decoder that runs out of memory says RangeError, or gives up without a word.
    const [code, detail] =
      error instanceof DocumentFault
        ? [error.code, error.detail]
        : ([error instanceof RangeError ? 'memory' : 'broken', ''] as const);
    send({ id, fault: code, detail });
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  last = last.then(() => work(data));
};
