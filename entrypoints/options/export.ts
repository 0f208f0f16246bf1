import type { Order } from '../../components/options/Export';
import { download } from '../../utils/download';
import { isoDay } from '../../utils/profile/dates';
import { refuseSize } from '../../utils/profile/file';
import { sealFile } from '../../utils/profile/sealed-file';
import { getProfile, noteBackup, exportProfiles as textOf } from '../../utils/store';
import type { Scene } from './scene';

/** Loaded when it is needed: nobody who writes no spreadsheet waits for it. */
const tables = () => import('../../utils/tables/write');

async function profilesOf(ids: readonly string[]) {
  const found = await Promise.all(ids.map(getProfile));
  return found.filter((one) => one !== undefined);
}

async function fileOf(ids: readonly string[], { format, passphrase }: Order, lang: 'zh' | 'en'): Promise<Blob> {
  if (format === 'csv') return (await tables()).asCsv(await profilesOf(ids), lang);
  if (format === 'xlsx') return (await tables()).asXlsx(await profilesOf(ids), lang);
  const text = await textOf(ids);
  return new Blob([passphrase === null ? text : await sealFile(text, passphrase)], { type: 'application/json' });
}

/** Hands the profiles asked for to the browser's downloads. */
export async function exportProfiles({ draft, speech, ids, tell }: Scene, order: Order): Promise<void> {
  await draft.flush();
  const open = draft.state()?.profile;
  const file = await fileOf(order.all || !open ? ids() : [open.id], order, speech.lang);
  const refused = order.passphrase === null ? refuseSize(file.size) : null;
  if (refused) return tell({ news: '', trouble: { title: 'options_notExported', errors: [refused] } });
  const name = `copyright-pilot-${isoDay()}${order.passphrase === null ? '' : '-encrypted'}.${order.format}`;
  download(file, name);
  if (order.all && order.format === 'json') await noteBackup();
  const unread = !order.all && Object.keys(open?.typed ?? {}).length > 0;
  tell({ news: speech.t(unread ? 'editor_exportedWithout' : 'options_exported', name), trouble: null });
}

/** A workbook with the header alone, its columns formatted as text so that Excel leaves long numbers alone. */
export async function exportTemplate({ speech, tell }: Scene): Promise<void> {
  const name = 'copyright-pilot-template.xlsx';
  download(await (await tables()).asXlsx([], speech.lang), name);
  tell({ news: speech.t('options_exported', name), trouble: null });
}
