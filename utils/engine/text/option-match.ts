import { normalise } from './normalise';

/**
 * How well a text reads as a word: 3 when it is the word; 2 when it is the word with nothing beside it but a code or the
 * same in the other script (中国 (CN), 01 企业法人, 男 Male); 0 when it is not. 企业法人（分支机构） is not 企业法人.
 */
export function readsAs(text: string, word: string): 0 | 2 | 3 {
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

/** A code, or a name in the script that the word is not written in. */
function isAside(rest: string, name: string): boolean {
  const bare = rest.replace(/[\s()[\]【】〔〕/|·.,:：、_—–\-+]+/g, '');
  if (!/^[\p{Script=Han}a-z0-9]*$/iu.test(bare) || bare.length > 40) return false;
  return han.test(name) ? !han.test(bare) && !latin.test(name) : !latin.test(bare) && !/^\d/.test(name);
}

/** A number that is cut in two (10年 in 110年) is another number. */
const isTorn = (whole: string, name: string, at: number): boolean =>
  /\d/.test(whole[at - 1] ?? '') && /^\d/.test(name)
    ? true
    : /\d/.test(whole[at + name.length] ?? '') && /\d$/.test(name);

const joints = /[/\\\-—>›»、,，|·\s×✕✖╳▾▼▲⌄∨˅]+/g;

const joined = (text: string) => normalise(text).replace(joints, '');

/** Whether a shown value reads as one of each level's words, joined or the last alone. */
export function reads(shown: string, levels: readonly (readonly string[])[]): boolean {
  const text = joined(shown);
  if (text === '') return false;
  const last = levels.at(-1) ?? [];
  if (
    last.some(
      (word) => joined(word) === text || (levels.length === 1 && readsAs(shown.replace(/[×✕✖╳▾▼▲⌄∨˅]/g, ''), word) > 0),
    )
  )
    return true;
  let heads = [''];
  for (const words of levels) heads = heads.flatMap((head) => words.map((word) => head + joined(word)));
  return heads.includes(text);
}
