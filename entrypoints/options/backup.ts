import { download } from '../../utils/download';
import { isoDay } from '../../utils/profile/dates';
import { FILE_LIMIT } from '../../utils/profile/file';
import { documentsOf } from '../../utils/profile/slots';
import { exportProfiles, getProfile, listHeads, noteBackup } from '../../utils/store';

/** Base64 makes four characters of three bytes. The rest of a profile is small beside its scans. */
const ROOM = FILE_LIMIT * 0.7;

/** Groups the profiles so that each group fits into a file that can be imported again. */
async function groups(): Promise<string[][]> {
  const all: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const { id } of await listHeads()) {
    const profile = await getProfile(id);
    const size = profile ? documentsOf(profile).reduce((sum, { document }) => sum + document.size, 50_000) : 0;
    if (bytes + size > ROOM) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(id);
    bytes += size;
  }
  return all;
}

/** Hands all profiles to the browser's downloads, in as many files as it takes, and notes it. */
export async function backUp(): Promise<void> {
  const parts = await groups();
  for (const [index, ids] of parts.entries()) {
    const part = parts.length === 1 ? '' : `-${index + 1}`;
    const text = await exportProfiles(ids);
    download(new Blob([text], { type: 'application/json' }), `copyright-pilot-backup-${isoDay()}${part}.json`);
  }
  await noteBackup();
}
