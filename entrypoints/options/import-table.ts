import type { Text } from '../../utils/bilingual';
import { megabytes } from '../../utils/profile/documents';
import { getProfile, listHeads, putProfiles } from '../../utils/store';
import { type PlanResult, startImport } from '../../utils/tables/import-client';
import { TABLE_LIMIT } from '../../utils/tables/limits';
import type { TablePlan } from '../../utils/tables/plan-types';
import type { Answers } from '../../utils/tables/questions';
import { openById, type Scene } from './scene';

const tableNames = /\.(?:xlsx|xlsm|xlsb|xls|et|ett|ods|numbers|csv|tsv|html?|mht|xml)$/i;

/** True if a file is a spreadsheet, by its name and by its first bytes. A profile file is JSON whatever its name. */
export async function isTable(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isOle = head[0] === 0xd0 && head[1] === 0xcf;
  if (isZip || isOle || tableNames.test(file.name)) return true;
  return /\.txt$/i.test(file.name) && !/^\ufeff?\s*\{/.test(new TextDecoder().decode(head));
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

/** Reads a table, and shows its effects and what is not certain in it. Imports it once the person says so. */
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
  const [known, bytes] = await Promise.all([listHeads(), file.arrayBuffer()]);
  let isOver = false;
  let isShown = false;
  const working = (done: number, total: number) =>
    !isOver &&
    !isShown &&
    ask({ kind: 'working', what: speech.t(total > 0 ? 'editor_comparing' : 'editor_reading'), done, total, onCancel });
  const client = startImport({ known, read: getProfile, tell: working });
  function onCancel() {
    isOver = true;
    client.end();
    ask(null);
  }
  const show = (result: PlanResult | null, answers: Answers) => {
    if (!result || isOver) return;
    if (result.kind === 'refused') {
      client.end();
      return refuse(result.error);
    }
    const { plan, unknown } = result;
    isShown = true;
    const answer = async (id: string, key: string) => {
      const all = { ...answers, [id]: key };
      show(await client.answer(all), all);
    };
    ask({
      kind: 'table',
      plan,
      unknown,
      onAnswer: (id, key) => attempt(answer(id, key)),
      onConfirm: () => {
        client.end();
        attempt(carryOut(scene, plan));
      },
      onCancel,
    });
  };
  tell({ news: '', trouble: null });
  working(0, 0);
  show(await client.planTable(new Uint8Array(bytes)), {});
}
