/** The words of lock and passphrase, by their names in the locale files. */
export type VaultWord =
  | `vault_${'title' | 'passphrase' | 'again' | 'current' | 'next' | 'nextAgain' | 'unlock' | 'lock' | 'set' | 'change' | 'off'}`
  | `vault_${'lockedTitle' | 'lockedWhy' | 'lockedPanel' | 'unlocking' | 'wrong' | 'empty' | 'differ' | 'unsure' | 'cancel'}`
  | `vault_${'none' | 'on' | 'lost' | 'short' | 'middling' | 'long' | 'offWhy' | 'autoLock' | 'minutes' | 'never'}`
  | `vault_${'sealing' | 'opening' | 'changing' | 'sealed' | 'opened' | 'changed' | 'busy' | 'full' | 'failed'}`;

/** How these views speak. */
export type Say = (word: VaultWord, ...parts: string[]) => string;
