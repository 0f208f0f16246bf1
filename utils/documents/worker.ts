import { perform } from './jobs';
import type { FromWorker } from './studio';
import { DocumentFault, type Job } from './types';

/** The worker of the studio: does one job, and says how far it is. */
const send = (message: FromWorker) => self.postMessage(message);

self.onmessage = async ({ data: job }: MessageEvent<Job>) => {
  try {
    send({ result: await perform(job, (stage, share) => send({ stage, share })) });
  } catch (error) {
    // A canvas or a decoder that runs out of memory says RangeError, or gives up without a word.
    const [fault, detail] =
      error instanceof DocumentFault
        ? [error.code, error.detail]
        : ([error instanceof RangeError ? 'memory' : 'broken', ''] as const);
    send({ fault, detail });
  }
};
