/** Says which column a header word means. In: words, with the groups above them. Out: columns. */
import { fieldAt } from '../profile/fields';
import { type Column, columns, parties } from './columns';

/** A note behind a header word that says nothing of which column it is: (必填), (18位), (yyyy-mm-dd). */
const harmless =
  /^(?:必填项?|必须|选填|可选|可不填|非必填|required|optional|文本(?:格式)?|格式.*|例如?.*|如.*|示例.*|\d+位.*|个?行|[ymd年月日/.-]+|与.*一致.*|同.*|请.*|不含.*|不带.*)$/;

/** Returns a header word without its number, note, spaces and marks. A note that says more (English) stays. */
function plain(word: string): string {
  const flat = word.slice(0, 200).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const at = flat.endsWith(')') ? flat.lastIndexOf('(') : -1;
  const isNote = at > 0 && harmless.test(flat.slice(at + 1, -1).trim());
  return (isNote ? flat.slice(0, at) : flat).replace(/^\d{1,2}[.、)](?=\D)/, '').replace(/[\s*:_·?-]/g, '');
}

/** The owner of the columns under a group header. `other` is for people and papers that no field has. */
export type Party = 'organization' | 'administrator' | 'works' | 'other';

const groups: readonly { party: Party; has: RegExp }[] = [
  {
    party: 'other',
    has: /法定代表|法人(?!类型)|负责人|股东|财务|开票|发票|代理|紧急|监护|推荐|介绍|业务员|销售|客服|银行|收货|快递|合同|legal rep|agent|invoice|billing|bank|emergency/i,
  },
  { party: 'administrator', has: /管理员|联系人|经办人|操作人|administrator|contact/i },
  { party: 'works', has: /软件|作品|软著|著作权|证书|登记|software|work|certificate/i },
  { party: 'organization', has: /机构|企业|公司|单位|主体|执照|申请人|客户|organi[sz]ation|company/i },
];

export const partyOfGroup = (word: string): Party | null =>
  (/企业法人/.test(word) ? 'organization' : groups.find(({ has }) => has.test(word))?.party) ?? null;

/** Words that are enough under a group. */
const inGroup: Readonly<Record<Exclude<Party, 'other'>, Readonly<Record<string, string>>>> = {
  organization: {
    名称: 'organization.name',
    全称: 'organization.name',
    类型: 'organization.kind',
    性质: 'organization.kind',
    代码: 'organization.idNumber',
    name: 'organization.name',
    type: 'organization.kind',
  },
  administrator: { 名字: 'administrator.name', 号码: 'administrator.idNumber' },
  works: {
    名称: 'works.*.fullName',
    全称: 'works.*.fullName',
    简称: 'works.*.shortName',
    version: 'works.*.version',
    name: 'works.*.fullName',
  },
};

const spelled = (() => {
  const index = new Map<string, { column: Column; rank: number }[]>();
  const add = (word: string, column: Column, rank: number) => {
    const key = plain(word);
    const known = index.get(key) ?? [];
    if (key && !known.some((one) => one.column === column)) index.set(key, [...known, { column, rank }]);
  };
  for (const column of columns) {
    for (const word of [column.header.zh, column.header.en]) add(word, column, 0);
    column.also.forEach((word, at) => void add(word, column, at + 1));
  }
  for (const column of columns) {
    const { label } = fieldAt(column.path);
    // A label alone may mean either party. It never outranks a column's own word.
    for (const word of [label.zh, label.en, `${label.zh}${label.en}`])
      if (!index.get(plain(word))?.some(({ rank }) => rank < 1_000)) add(word, column, 1_000);
  }
  return index;
})();

interface Meaning {
  column: Column;
  /** Closeness of the word. For two columns of one field the smaller rank is taken. */
  rank: number;
}

const partyOf = (path: string) => path.split('.')[0] ?? '';

/** Returns the columns that a header word may mean: one, or both parties' if the portals use the word twice. */
function meanings(word: string): readonly Meaning[] {
  const whole = spelled.get(plain(word));
  if (whole) return whole;
  // 机构全称 / Full organisation name in two lines or with a bar: both say the same, or neither is believed.
  const parts = word.split(/[\n\r/／|]/).map((part) => spelled.get(plain(part)) ?? []);
  const known = parts.filter((part) => part.length > 0);
  const paths = new Set(known.flatMap((part) => part.map(({ column }) => column.path)));
  return paths.size === 1 ? (known[0] ?? []) : [];
}

/** Words that mean a software only beside its name: registers of companies use them for other things. */
const ofSoftware =
  /软件|软著|作品|著作权|证书|登记号|开发完成|首次发表|源程序|源代码|software|copyright|certificate|source|registration n/i;

export interface HeaderWord {
  word: string;
  /** The word of the row above, over several columns. */
  group?: string | undefined;
}

export interface HeaderCell extends Meaning {
  word: string;
}

export interface Header {
  /** The column of each cell, null if the word is not known. */
  columns: (HeaderCell | null)[];
  /** Words that are not known. */
  unknown: string[];
}

function meantIn(party: Party | null, word: string): readonly Meaning[] {
  const path = party && party !== 'other' ? inGroup[party][plain(word)] : undefined;
  const column = columns.find((one) => one.path === path);
  return column ? [{ column, rank: 1 }] : [];
}

/**
 * Returns the meaning of each header cell. A word that organisation and administrator share (证件号码) belongs to the party
 * of its group. Without a group it belongs to that of the column before it.
 */
export function readHeader(words: readonly (string | HeaderWord)[]): Header {
  const found: (HeaderCell | null)[] = [];
  const unknown: string[] = [];
  let party: string = 'organization';
  for (const one of words) {
    const { word, group = '' } = typeof one === 'string' ? { word: one } : one;
    const own = group ? partyOfGroup(group) : null;
    const all = own === 'other' ? [] : [...meantIn(own, word), ...meanings(word)];
    const used = new Set(found.map((cell) => cell?.column.path));
    const wanted = own ?? party;
    const meant =
      all.find(({ column }) => partyOf(column.path) === wanted && !used.has(column.path)) ??
      all.find(({ column }) => !used.has(column.path)) ??
      all[0];
    if (meant && partyOf(meant.column.path) in parties) party = partyOf(meant.column.path);
    if (!meant && word.trim() !== '')
      unknown.push(group && group !== word ? `${group.trim()} · ${word.trim()}` : word.trim());
    found.push(meant ? { ...meant, word: word.trim() } : null);
  }
  return withoutForeign({ columns: found, unknown });
}

/** Without a column for the name of the software, ambiguous columns are the company's. */
function withoutForeign({ columns: found, unknown }: Header): Header {
  if (found.some((cell) => cell?.column.path === 'works.*.fullName')) return { columns: found, unknown };
  const stays = (cell: HeaderCell | null) =>
    cell === null || !cell.column.path.startsWith('works.') || ofSoftware.test(cell.word);
  const left = found.flatMap((cell) => (stays(cell) ? [] : [cell?.word ?? '']));
  return { columns: found.map((cell) => (stays(cell) ? cell : null)), unknown: [...unknown, ...left] };
}

/** True if a text alone may head a column. Quick, because it is asked of every cell of a sheet. */
export const isHeaderWord = (text: string): boolean => text.length <= 60 && spelled.has(plain(text));

export const knownIn = (words: readonly (string | HeaderWord)[]): number =>
  new Set(readHeader(words).columns.flatMap((cell) => (cell ? [cell.column.path] : []))).size;
