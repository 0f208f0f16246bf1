/** What wants an answer before anything is imported. */
export interface Question {
  kind: 'passphrase';
}

export function Ask(_: { question: Question }) {
  return null;
}
