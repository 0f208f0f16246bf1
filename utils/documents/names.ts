import { isKnownEnding, kindOf } from './kinds';

/** 80 Chinese characters are 240 bytes; file systems and servers end at 255. */
const LONGEST = 80;

/** What no name of a file may have on one system or another, and what many servers lose: control and unseen characters, emoji. */
const UNSAFE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\ufe0e|\ufe0f/gu;

function split(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return { stem: dot < 0 ? name : name.slice(0, dot), ending: dot < 0 ? '' : name.slice(dot + 1).toLowerCase() };
}

/** Takes off the endings of files, however many. What only looks like one stays: “v1.0” is part of the name. */
function stemOf(name: string): string {
  for (let { stem, ending } = split(name); isKnownEnding(ending) || ending === 'livp'; { stem, ending } = split(name))
    name = stem;
  return name;
}

/** The name under which a file goes to a portal: nothing unsafe in it, not too long, with the ending that its bytes call for. */
export function nameFor(name: string, type: string, mark = ''): string {
  const kind = kindOf(type);
  const safe = name
    .normalize('NFC')
    .replace(UNSAFE, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .trim();
  const { ending } = split(safe);
  const right = kind?.alsoTaken?.includes(ending) ? ending : kind?.endings[0];
  const stem =
    [...stemOf(safe)]
      .slice(0, LONGEST)
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '') || 'document';
  return `${stem}${mark}.${right ?? ending}`;
}
