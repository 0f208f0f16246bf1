import type { Text } from '../../utils/bilingual';
import { megabytes } from '../../utils/profile/documents';
import { getProfile, listHeads, putProfiles } from '../../utils/store';
import { TABLE_LIMIT } from '../../utils/tables/limits';
import { planTable, type TablePlan } from '../../utils/tables/plan';
import type { TableResult } from '../../utils/tables/read';
import { openById, type Scene } from './scene';

/** A workbook that is not read by then is stopped. */
const PATIENCE = 30_000;

/** Whether a file is a spreadsheet, by its name and by how it begins: a profile file is JSON whatever its name. */
export async function isTable(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isOle = head[0] === 0xd0 && head[1] === 0xcf;
  if (isZip || isOle || /\.(?:xlsx|xlsm|xls|csv|tsv)$/i.test(file.name)) return true;
  return /\.txt$/i.test(file.name) && !/^\ufeff?\s*\{/.test(new TextDecoder().decode(head));
}

const tooSlow: Text = {
  zh: '读这个表格花的时间太长，已经停下，没有导入任何内容。请另存为 CSV，或分成几个文件。',
  en: 'Reading this spreadsheet took too long, so it was stopped; nothing was imported. Save it as CSV, or split it.',
};
const crashed: Text = {
  zh: '这个表格读不下去，已经停下，没有导入任何内容。请在 Excel 或 WPS 里另存为 CSV 再试。',
  en: 'This spreadsheet could not be read to its end; nothing was imported. Save it as CSV in Excel or WPS and try again.',
};

/** Reads a table in a worker of its own, which is stopped when it takes too long or is cancelled. */
async function readApart(file: File, cancelled: AbortSignal): Promise<TableResult | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('../../utils/tables/worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<TableResult | null>((done) => {
      const timer = setTimeout(() => done({ ok: false, error: tooSlow }), PATIENCE);
      const end = (result: TableResult | null) => {
        clearTimeout(timer);
        done(result);
      };
      worker.onmessage = ({ data }: MessageEvent<TableResult>) => end(data);
      worker.onerror = () => end({ ok: false, error: crashed });
      cancelled.addEventListener('abort', () => end(null));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Calls back at most every tenth of a second, so that showing progress costs nothing to speak of. */
function sparingly(show: (done: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    show(done);
  };
}

/** All of the plan in one transaction: everything or nothing. */
async function carryOut({ ask, tell, draft, speech }: Scene, plan: TablePlan): Promise<void> {
  const items = plan.items.filter(({ what }) => what !== 'same');
  const total = items.length;
  const show = (done: number) =>
    ask({ kind: 'working', what: speech.t('editor_importing'), done, total, onCancel: null });
  show(0);
  const all = items.map(({ profile, base }) => ({ profile, base: base ?? undefined }));
  const kept = await putProfiles(all, sparingly(show)).finally(() => ask(null));
  const created = items.filter(({ what }) => what === 'new').length;
  tell({
    news: speech.t('editor_tableImported', String(created), String(total - created)),
    trouble: null,
  });
  await openById(draft, kept[0]?.id);
}

/** Reads a table, shows what it would do, and does it once the person says so. */
export async function importTable(scene: Scene, file: File): Promise<void> {
  const { ask, tell, speech, attempt } = scene;
  const refuse = (error: Text) => {
    ask(null);
    tell({ news: '', trouble: { title: 'options_notImported', errors: [error] } });
  };
  if (file.size > TABLE_LIMIT)
    return refuse({
      zh: `表格有 ${megabytes(file.size)}，上限是 ${megabytes(TABLE_LIMIT)}。请分成几个文件。`,
      en: `The spreadsheet has ${megabytes(file.size)}; the limit is ${megabytes(TABLE_LIMIT)}. Split it into several files.`,
    });
  const cancel = new AbortController();
  const onCancel = () => {
    cancel.abort();
    ask(null);
  };
  const working = (what: string, done: number, total: number) =>
    !cancel.signal.aborted && ask({ kind: 'working', what, done, total, onCancel });
  tell({ news: '', trouble: null });
  working(speech.t('editor_reading'), 0, 0);
  const table = await readApart(file, cancel.signal);
  if (!table || cancel.signal.aborted) return;
  if (!table.ok) return refuse(table.error);
  const known = await listHeads();
  const plan = await planTable({
    ...table,
    known,
    read: getProfile,
    tell: sparingly((done) => working(speech.t('editor_comparing'), done, table.rows.length)),
  });
  if (cancel.signal.aborted) return;
  ask({
    kind: 'table',
    plan,
    unknown: table.header.unknown,
    onConfirm: () => attempt(carryOut(scene, plan)),
    onCancel,
  });
}
