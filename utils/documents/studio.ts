import { SECONDS } from './limits';
import { DocumentFault, type FaultCode, type Job, type Report, type Results, type Stage } from './types';

/** A worker answers one job, and is ended then. */
export type FromWorker =
  | { stage: Stage; share: number }
  | { result: Results[Job['do']] }
  | { fault: FaultCode; detail: string };

export interface RunOptions {
  signal?: AbortSignal;
  report?: Report;
  /** A job that nobody waits for. It never runs before one that somebody waits for. */
  isAside?: boolean;
}

export interface Studio {
  /** Does a job in a worker. Rejects with a DocumentFault, or with the signal's reason once it is aborted. */
  run<J extends Job>(job: J, options?: RunOptions): Promise<Results[J['do']]>;
}

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const secondsFor = (job: Job) => (job.do === 'convert' || job.do === 'mark' ? SECONDS.long : SECONDS.short);

/**
 * Does one job in a worker of its own, so no decoder holds the memory of two files. Decoding cannot be interrupted, so
 * a job that hangs is ended with its worker.
 */
function perform(make: () => Worker, job: Job, { signal, report }: RunOptions): Promise<Results[Job['do']]> {
  return new Promise((done, fail) => {
    const worker = make();
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = () => end(() => fail(signal?.reason));
    const timer = setTimeout(() => end(() => fail(new DocumentFault('slow'))), secondsFor(job) * 1_000);
    signal?.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('stage' in data) report?.(data.stage, data.share);
      else if ('result' in data) end(() => done(data.result));
      // PDF.js (6.5) sends messages of its own to every listener.
      else if ('fault' in data) end(() => fail(new DocumentFault(data.fault, data.detail)));
    };
    // A worker that dies without a word has run out of memory.
    worker.onerror = () => end(() => fail(new DocumentFault('memory')));
    worker.postMessage(job);
  });
}

/** Makes the place where documents are worked on, away from the page. Runs one job at a time, and one more aside. */
export function makeStudio(make: () => Worker = start): Studio {
  const last: Record<'person' | 'aside', Promise<unknown>> = { person: Promise.resolve(), aside: Promise.resolve() };
  return {
    run: <J extends Job>(job: J, options: RunOptions = {}) => {
      const { signal, isAside } = options;
      const lane = isAside ? 'aside' : 'person';
      const aborted = new Promise<never>((_, fail) => {
        if (signal?.aborted) fail(signal.reason);
        else signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
      });
      const turn = last[lane].then(() => {
        signal?.throwIfAborted();
        return perform(make, job, options);
      });
      last[lane] = turn.catch(() => {});
      return Promise.race([turn, aborted]) as Promise<Results[J['do']]>;
    },
  };
}
