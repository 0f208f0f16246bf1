/**
 * Keeps profiles, their documents, progress and the choice in use on this computer. Extension origin only. While the
 * vault is locked, everything that touches a profile or a document throws Locked. Progress and the choice in use stay
 * readable.
 */

export type { AutoLock } from './catalogue';
export { onStoreChange, type Part } from './changes';
export { getDocument, getThumbnail, putDocument, putThumbnail, sweepDocuments } from './documents';
export { forgetLoss, type Kept, noteBackup, persist, readKept } from './kept';
export type { Moved } from './move';
export {
  duplicateProfile,
  getProfile,
  listHeads,
  listProfiles,
  putProfile,
  putProfiles,
  removeProfile,
  restoreProfile,
  sweepRemoved,
} from './profiles';
export { changeProgress, getProgress, listProgress, markDone, unmarkDone } from './progress';
export type { InUse, ProfileHead, ProgressKey, ProgressRow, RemindersKept, WorkHead } from './rows';
export { followSecondCopy, keepSecondCopy } from './second-copy';
export { changeReminders, getInUse, getReminders, setInUse } from './settings';
export { getTaught, keepTaught } from './taught';
export { tidy } from './tidy';
export { exportProfiles, importProfiles } from './transfer';
export { Locked } from './types';
export {
  changePassphrase,
  lock,
  onVaultChange,
  removePassphrase,
  setAutoLock,
  setPassphrase,
  unlock,
  type VaultState,
  vaultState,
} from './vault';
