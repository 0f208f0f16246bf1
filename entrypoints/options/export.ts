import type { Order } from '../../components/options/export';
import { isoDay } from '../../utils/profile/dates';
import { refuseSize } from '../../utils/profile/file';
import { exportProfiles as textOf } from '../../utils/store';
import type { Scene } from './actions';
import { download } from './download';

/** Hands the profiles asked for to the browser's downloads. */
export async function exportProfiles({ draft, speech, ids, tell }: Scene, { all }: Order): Promise<void> {
  await draft.flush();
  const open = draft.state()?.profile.id;
  const file = new Blob([await textOf(all || !open ? ids() : [open])], { type: 'application/json' });
  const refused = refuseSize(file.size);
  if (refused) return tell({ news: '', trouble: { title: 'options_notExported', errors: [refused] } });
  const name = `copyright-pilot-${isoDay()}.json`;
  download(file, name);
  tell({ news: speech.t('options_exported', name), trouble: null });
}
