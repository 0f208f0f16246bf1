import type { Text } from '../../../bilingual';
import { reasons } from '../../reasons';
import type { ControlCount } from '../control-count';
import type { Widget } from '../types';
import { textsOf, uploadItem } from './file-list';

interface FileFacts {
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

const units: Record<string, number> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

const size = String.raw`(\d+(?:\.\d+)?)\s*([KMG])(?:i?B)?(?![a-z])`;

const most = new RegExp(
  String.raw`(?:不超过|不得超过|不能超过|不大于|不得大于|小于|低于|最大|上限|限制|大小|≤|<|up to|at most|max(?:imum)?|less than|under|within|below)[^\d]{0,12}${size}|${size}\s*(?:以内|以下|之内|or less|max)`,
  'i',
);

const least = new RegExp(
  String.raw`(?:不小于|不少于|不低于|大于|至少|≥|at least|min(?:imum)?|more than)[^\d]{0,12}${size}`,
  'i',
);

/** The control takes the file, or the reason why not. */
export type FileCheck = { ok: true } | { ok: false; why: Text };

interface Limit {
  bytes: number;
  said: string;
}

const limit = (number: string, unit: string): Limit => ({
  bytes: Number(number) * units[unit.toLowerCase()]!,
  said: `${number} ${unit.toUpperCase()}B`,
});

const limitIn = (match: RegExpMatchArray | null): Limit | null => {
  const [number, unit] = match?.slice(1).filter(Boolean) ?? [];
  return number && unit ? limit(number, unit) : null;
};

/** Returns the least and most bytes that a text allows for a file. 50KB-5MB gives both. */
export function sizeLimits(text: string): { most?: Limit; least?: Limit } {
  const clean = text.normalize('NFKC');
  const between = clean.match(new RegExp(`${size}\\s*(?:-|~|–|—|至|到|to)\\s*${size}`, 'i'));
  if (between) return { least: limit(between[1]!, between[2]!), most: limit(between[3]!, between[4]!) };
  const low = limitIn(clean.match(least));
  const high = limitIn(clean.replace(least, ' ').match(most));
  return { ...(high && { most: high }), ...(low && { least: low }) };
}

const same: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', tiff: 'tif', pjpeg: 'jpg' };

const plain = (extension: string) => same[extension] ?? extension;

const known = /(?:^|[^a-z])\.?(jpe?g|png|gif|bmp|webp|tiff?|pdf|docx?|zip|rar)(?![a-z])/gi;

/** Returns the file name endings that the texts at a control ask for. Empty if they ask for none. */
export function endingsSaid(texts: readonly string[]): Set<string> {
  const said = texts.filter((text) => /格式|类型|支持|仅限|只能|请上传|formats?|types?|only|accept/i.test(text));
  return new Set(said.flatMap((text) => [...text.matchAll(known)].map((match) => plain(match[1]!.toLowerCase()))));
}

/** True if an `accept` attribute lets a file through: endings, MIME types, wildcards; jpg and jpeg are one. */
export function isAccepted(accept: string, file: Pick<FileFacts, 'name' | 'type'>): boolean {
  const rules = accept
    .toLowerCase()
    .split(',')
    .map((rule) => rule.trim())
    .filter(Boolean);
  const extension = plain(file.name.split('.').pop()?.toLowerCase() ?? '');
  return (
    rules.length === 0 ||
    rules.some((rule) => {
      if (/^\*(?:\/\*|\.\*)?$/.test(rule)) return true;
      if (rule.endsWith('/*')) return file.type.startsWith(rule.slice(0, -1));
      if (rule.includes('/')) return rule === file.type || plain(rule.split('/')[1]!) === extension;
      return plain(rule.replace(/^\*?\./, '')) === extension;
    })
  );
}

/** Checks a file against the control: its `accept`, else the formats written at it, and the sizes written there. */
export function checkFile(widget: Widget, counts: ControlCount, file: FileFacts): FileCheck {
  const accept = (widget.control as HTMLInputElement).accept ?? '';
  const ending = file.name.split('.').pop()?.toLowerCase() ?? '';
  const texts = textsOf(uploadItem(widget, counts));
  const said = endingsSaid(texts);
  const fits = accept.trim() ? isAccepted(accept, file) : said.size === 0 || said.has(plain(ending));
  if (!fits) return { ok: false, why: reasons.notAccepted(ending) };
  for (const text of [...texts, texts.join(' ')]) {
    const { most, least } = sizeLimits(text);
    if (most && file.size > most.bytes) return { ok: false, why: reasons.tooLarge(most.said) };
    if (least && file.size < least.bytes) return { ok: false, why: reasons.tooSmall(least.said) };
  }
  return { ok: true };
}
