import { normalise } from './normalise';

/**
 * Returns how well an option text matches a wanted word: 3 if equal; 2 if only a code or the same in the other script
 * is added (中国 (CN), 01 企业法人, 男 Male); else 0. 企业法人（分支机构） is not 企业法人.
 */
export function matchGrade(text: string, word: string): 0 | 2 | 3 {
  const whole = normalise(text);
  const name = normalise(word);
  if (whole === '' || name === '') return 0;
  if (whole === name) return 3;
  const at = whole.startsWith(name) ? 0 : whole.endsWith(name) ? whole.length - name.length : -1;
  if (at < 0) return 0;
  const rest = whole.slice(0, at) + whole.slice(at + name.length);
  return isAside(rest, name) && !isTorn(whole, name, at) ? 2 : 0;
}

const han = /\p{Script=Han}/u;

const latin = /[a-z]/i;

/** True if the rest is a code, or a name in a script that the word does not use. */
function isAside(rest: string, name: string): boolean {
  const bare = rest.replace(/[\s()[\]【】〔〕/|·.,:：、_—–\-+]+/g, '');
  if (!/^[\p{Script=Han}a-z0-9]*$/iu.test(bare) || bare.length > 40) return false;
  return han.test(name) ? !han.test(bare) && !latin.test(name) : !latin.test(bare) && !/^\d/.test(name);
}

/** True if the match cuts a number in two (10年 in 110年). */
const isTorn = (whole: string, name: string, at: number): boolean =>
  /\d/.test(whole[at - 1] ?? '') && /^\d/.test(name)
    ? true
    : /\d/.test(whole[at + name.length] ?? '') && /\d$/.test(name);

const joints = /[/\\\-—>›»、,，|·\s×✕✖╳▾▼▲⌄∨˅]+/g;

const joined = (text: string) => normalise(text).replace(joints, '');

/** True if a shown value is one of the words of each level joined, or a word of the last level alone. */
export function matchesPath(shown: string, levels: readonly (readonly string[])[]): boolean {
  const text = joined(shown);
  if (text === '') return false;
  const last = levels.at(-1) ?? [];
  if (
    last.some(
      (word) =>
        joined(word) === text || (levels.length === 1 && matchGrade(shown.replace(/[×✕✖╳▾▼▲⌄∨˅]/g, ''), word) > 0),
    )
  )
    return true;
  let heads = [''];
  for (const words of levels) heads = heads.flatMap((head) => words.map((word) => head + joined(word)));
  return heads.includes(text);
}

/** True if a shown text is one of the words, or reads as one. */
export const isOneOf = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => normalise(word) === normalise(shown) || matchesPath(shown, [[word]]));
