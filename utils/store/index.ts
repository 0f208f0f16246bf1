/** What is kept on this computer: profiles, their documents, progress and the choice in use. Extension origin only. */
export { type InUse, onStoreChange, type ProgressKey, type ProgressRow } from './db';
export { getDocument, putDocument, sweepDocuments } from './documents';
export type { ProfileHead, WorkHead } from './heads';
export { duplicateProfile, getProfile, listHeads, listProfiles, putProfile, removeProfile } from './profiles';
export { getProgress, markDone, unmarkDone } from './progress';
export { getInUse, setInUse } from './settings';
export { exportProfiles, importProfiles } from './transfer';
