import type { Slot } from '../../../components/options/document-desk';
import type { RunOptions } from '../../../utils/documents/studio';
import { DocumentFault } from '../../../utils/documents/types';
import { faultInWords, unkept } from '../../../utils/documents/words';

/** One task at a slot. It returns the slot's next state. A DocumentFault becomes words there. */
export type Task = (signal: AbortSignal) => Promise<Slot>;

/** Makes the events of the slots: one at a time for each, by the path of the slot. */
export function makeBoard(tell: () => void) {
  const slots: Record<string, Slot> = {};
  const running = new Map<string, AbortController>();

  const set = (path: string, slot: Slot) => {
    slots[path] = slot;
    tell();
  };

  function stop(path: string): void {
    running.get(path)?.abort(new DOMException('Cancelled', 'AbortError'));
    running.delete(path);
  }

  return {
    slots,
    set,
    stop,
    /** Runs a task at a slot. Ends the task that was running there first. `name` is the file's, for messages. */
    async run(path: string, name: string, task: Task): Promise<void> {
      stop(path);
      const own = new AbortController();
      running.set(path, own);
      set(path, { at: 'working', stage: 'reading', share: 0 });
      const next = await task(own.signal).catch((error: unknown): Slot => {
        const why = error instanceof DocumentFault ? faultInWords(error.code, name, error.detail) : unkept;
        return { at: 'refused', why };
      });
      if (running.get(path) !== own) return;
      running.delete(path);
      set(path, next);
    },
    /** For a job of the studio: it ends with the task, and its progress shows at the slot. */
    options: (path: string, signal: AbortSignal): RunOptions => ({
      signal,
      report: (stage, share) => !signal.aborted && set(path, { at: 'working', stage, share }),
    }),
    clear(): void {
      for (const path of running.keys()) stop(path);
      for (const path of Object.keys(slots)) delete slots[path];
      tell();
    },
  };
}

export type Board = ReturnType<typeof makeBoard>;
