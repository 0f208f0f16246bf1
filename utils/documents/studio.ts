import { DocumentFault, type FaultCode, type Job, type Report, type Results, type Stage } from './types';

export interface ToWorker {
  id: number;
  job: Job;
}
export type FromWorker = { id: number } & (
  | { stage: Stage; share: number }
  | { result: Results[Job['do']] }
  | { fault: FaultCode; detail: string }
);

interface Pending {
  job: Job;
  report: Report;
  settle(result: Results[Job['do']]): void;
  fail(error: unknown): void;
}

export interface RunOptions {
  signal?: AbortSignal;
  report?: Report;
}

export interface Studio {
  /** Does a job in the worker. Rejects with a DocumentFault, or with the signal's reason once it is aborted. */
  run<J extends Job>(job: J, options?: RunOptions): Promise<Results[J['do']]>;
}

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Where documents are worked on, away from the page. One worker, started with the first job. Decoding cannot be
 * interrupted, so cancelling ends the worker; the jobs that were waiting go to a new one.
 */
export function makeStudio(make: () => Worker = start): Studio {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let count = 0;

  function take({ data }: MessageEvent<FromWorker>): void {
    const one = pending.get(data.id);
    if (!one) return;
    if ('stage' in data) {
      one.report(data.stage, data.share);
      return;
    }
    pending.delete(data.id);
    if ('result' in data) one.settle(data.result);
    else one.fail(new DocumentFault(data.fault, data.detail));
  }

  /** A worker that dies takes the job at hand with it, the first that is pending; the others are tried again. */
  function die(): void {
    const [first] = pending;
    restart();
    if (!first) return;
    pending.delete(first[0]);
    first[1].fail(new DocumentFault('memory'));
  }

  function open(): Worker {
    const made = make();
    made.onmessage = take;
    made.onerror = die;
    return made;
  }

  function restart(): void {
    worker?.terminate();
    worker = undefined;
    const waiting = [...pending];
    if (waiting.length > 0) worker = open();
    for (const [id, { job }] of waiting) worker?.postMessage({ id, job } satisfies ToWorker);
  }

  return {
    run: <J extends Job>(job: J, { signal, report = () => {} }: RunOptions = {}) =>
      new Promise<Results[J['do']]>((done, fail) => {
        if (signal?.aborted) return fail(signal.reason);
        const id = count++;
        const stop = () => {
          if (!pending.delete(id)) return;
          restart();
          fail(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        const free = () => signal?.removeEventListener('abort', stop);
        pending.set(id, {
          job,
          report,
          settle: (result) => {
            free();
            done(result as Results[J['do']]);
          },
          fail: (error) => {
            free();
            fail(error);
          },
        });
        worker ??= open();
        worker.postMessage({ id, job } satisfies ToWorker);
      }),
  };
}
