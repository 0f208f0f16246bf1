/** The page's side of the import worker. Runs one job at a time, stopped when it takes too long or is cancelled. */
import type { Text } from '../bilingual';
import type { ReadResult } from '../profile/file';
import type { StoredProfile } from '../profile/types';
import type { FromPage, FromWorker, Planned } from './import-messages';
import type { Known } from './plan-types';
import type { Answers } from './questions';

/** A file that is not read by then is stopped. */
const TIMEOUT_MS = 30_000;

const tooSlow: Text = {
  zh: '读这个文件花的时间太长，已经停下，没有导入任何内容。请分成几个文件再试。',
  en: 'Reading this file took too long, so it was stopped; nothing was imported. Split it into several files and try again.',
};
const crashed: Text = {
  zh: '这个文件读不下去，已经停下，没有导入任何内容。表格请在 Excel 或 WPS 里另存为 .xlsx 再试。',
  en: 'This file could not be read to its end; nothing was imported. A spreadsheet: save it as .xlsx in Excel or WPS and try again.',
};

export type PlanResult = Planned | { kind: 'refused'; error: Text };

export interface ImportClient {
  /** Returns null if it was ended meanwhile. */
  readProfiles(text: string): Promise<ReadResult | null>;
  planTable(bytes: Uint8Array<ArrayBuffer>): Promise<PlanResult | null>;
  /** Plans the same table again, with the person's choices. */
  answer(answers: Answers): Promise<PlanResult | null>;
  end(): void;
}

interface Needs {
  known: readonly Known[];
  read(id: string): Promise<StoredProfile | undefined>;
  tell(done: number, total: number): void;
}

export function startImport({ known, read, tell }: Needs): ImportClient {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let finish: (result: FromWorker | null) => void = () => {};
  /** A store that was locked meanwhile is no fault of the file. */
  let fail: (error: unknown) => void = () => {};
  const end = () => {
    worker.terminate();
    finish(null);
  };
  const say = (message: FromPage, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'want') {
      const found = await read(data.id).catch((error: unknown) => ({ error }));
      if (found && 'error' in found) fail(found.error);
      else say({ kind: 'profile', id: data.id, profile: found });
    } else if (data.kind === 'progress') tell(data.done, data.total);
    else finish(data);
  };
  const job = (message: FromPage, transfer: Transferable[] = []) =>
    new Promise<FromWorker | null>((done, failed) => {
      const stop = (error: Text) => {
        worker.terminate();
        finish({ kind: 'refused', error });
      };
      const timer = setTimeout(() => stop(tooSlow), TIMEOUT_MS);
      finish = (result) => {
        clearTimeout(timer);
        finish = () => {};
        done(result);
      };
      fail = (error) => {
        clearTimeout(timer);
        worker.terminate();
        failed(error);
      };
      worker.onerror = () => stop(crashed);
      say(message, transfer);
    });
  const planned = (result: FromWorker | null): PlanResult | null =>
    result?.kind === 'planned' || result?.kind === 'refused' ? result : null;
  return {
    async readProfiles(text) {
      const result = await job({ kind: 'profiles', text });
      if (result?.kind === 'refused') return { ok: false, errors: [result.error] };
      return result?.kind === 'profiles' ? result.result : null;
    },
    planTable: async (bytes) => planned(await job({ kind: 'table', bytes, known }, [bytes.buffer])),
    answer: async (answers) => planned(await job({ kind: 'answers', answers })),
    end,
  };
}
