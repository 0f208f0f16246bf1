import type { Text } from '../bilingual';

/**
 * A reason as the page side sends it: a code and its parts. The background adds the words. So nothing that speaks for a
 * page can put words of its own into the panel.
 */
export interface Reason {
  code: string;
  with?: (string | number | Reason)[];
}

type Part = string | number | readonly string[] | Text | null;
type Maker = (...parts: never[]) => Text;

/** A text that knows its reason. */
type Coded = Text & { reason: Reason };

const reasonIn = (part: object): Reason | undefined => (part as Partial<Coded>).reason;

/** Takes a part over into a reason. Lists are joined. A text without a reason is left out. */
function sent(part: Part): string | number | Reason {
  if (typeof part !== 'object') return part;
  if (part === null) return '';
  return Array.isArray(part) ? part.join('、') : (reasonIn(part) ?? '');
}

/** Gives every text of a list its code, `<list>.<name>`, and its parts where it is made with some. */
export function coded<const T extends Readonly<Record<string, Text | Maker>>>(list: string, texts: T): T {
  const entries = Object.entries(texts).map(([name, text]) => {
    const code = `${list}.${name}`;
    if (typeof text !== 'function') return [name, { ...text, reason: { code } }];
    const make = text as (...parts: Part[]) => Text;
    return [name, (...parts: Part[]) => ({ ...make(...parts), reason: { code, with: parts.map(sent) } })];
  });
  return Object.fromEntries(entries) as T;
}

/** The reason of a text, to be sent. A text that has none is sent without words. */
export const reasonOf = (text: Text): Reason => reasonIn(text) ?? { code: '' };
