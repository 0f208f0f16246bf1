/**
 * The switches of the practice portal. They are in the query, before or after the `#`. They are kept for the tab, so
 * that they survive the way from page to page.
 */
const NAMES = ['lang', 'words', 'complainant', 'upload', 'signed', 'verified'] as const;
type Name = (typeof NAMES)[number];

const KEY = 'practice.settings';
const DEFAULT_COMPLAINANT = '厦门云帆示例科技有限公司';

function readAll(): Partial<Record<Name, string>> {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Record<Name, string>>;
  const afterHash = location.hash.split('?')[1] ?? '';
  for (const query of [new URLSearchParams(location.search), new URLSearchParams(afterHash)]) {
    for (const name of NAMES) {
      const value = query.get(name);
      if (value !== null) kept[name] = value;
    }
  }
  // Signing in happens once, by the address. The store keeps people signed in.
  sessionStorage.setItem(KEY, JSON.stringify({ ...kept, signed: undefined }));
  return kept;
}

const all = readAll();

export type Language = 'zh' | 'en' | 'mixed';

/** Without a switch: the language of the FAQ's address, else Chinese on the Taobao hosts and English on the others. */
function language(): Language {
  if (all.lang === 'zh' || all.lang === 'en' || all.lang === 'mixed') return all.lang;
  const article = new URLSearchParams(location.search).get('skyWindowUrl');
  if (article) return article.endsWith('cn') ? 'zh' : 'en';
  return location.hostname.endsWith('taobao.com') ? 'zh' : 'en';
}

export const settings = {
  language: language(),
  /** `second` shows the other words of the same meaning where there are any. */
  secondWords: all.words === 'second',
  /** The verified name of the account. */
  complainant: all.complainant ?? DEFAULT_COMPLAINANT,
  /** Milliseconds that an upload takes. Null leaves it to the server. */
  uploadDelay: all.upload === undefined ? null : Number(all.upload),
  /** `in` signs in without the box, `out` signs out. Otherwise as it was. */
  signed: all.signed,
  /** The outcome for rights that were submitted here. */
  verified: all.verified === 'approved' || all.verified === 'rejected' ? all.verified : 'pending',
} as const;
