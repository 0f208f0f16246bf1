import type { Text } from '../bilingual';
import { blankCertificate, blankProfile, blankWork } from '../profile/blank';
import { checkProfile } from '../profile/checks';
import { valueAt, withValue } from '../profile/paths';
import type { StoredProfile, Work } from '../profile/types';
import type { Cell } from './cells';
import { readCell } from './cells';
import type { Column, Header } from './columns';

/** One row of a table under its header: `row` counts from 1, as spreadsheets do. */
export interface Row {
  row: number;
  cells: readonly Cell[];
}

/** What is the matter with a row, with its column where there is one; that row is not imported. */
export interface RowError {
  row: number;
  column: Text | null;
  message: Text;
}

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

/** One profile that would be created or changed. */
export interface Item {
  what: 'new' | 'changed' | 'same';
  /** The rows it comes from. */
  rows: number[];
  profile: StoredProfile;
  /** As it is kept now; null for a new one. */
  base: StoredProfile | null;
  changes: Change[];
  /** How many software works are new in it. */
  newWorks: number;
  /** How many findings the checks would have. */
  findings: number;
}

export interface TablePlan {
  items: Item[];
  errors: RowError[];
}

/** A profile that is there already, as far as a table can name it. */
export interface Known {
  id: string;
  organization: string;
  code: string;
}

interface Values {
  row: number;
  /** Something of it could not be read, so it is left out. */
  bad: boolean;
  own: Map<string, unknown>;
  work: Map<string, unknown>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function readRow({ row, cells }: Row, columns: Header['columns']): { values: Values; errors: RowError[] } {
  const values: Values = { row, bad: false, own: new Map(), work: new Map() };
  const errors: RowError[] = [];
  columns.forEach((column: Column | null, at) => {
    const read = column && readCell(cells[at] ?? null, column.path);
    if (!column || !read) return;
    if ('fault' in read) errors.push({ row, column: column.header, message: read.fault });
    else (column.path.startsWith('works.') ? values.work : values.own).set(column.path, read.value);
  });
  values.bad = errors.length > 0;
  return { values, errors };
}

/** What a value brings with it: a certificate, a publication, a validity of the other kind. */
function put(profile: StoredProfile, path: string, value: unknown): StoredProfile {
  const certificate = /^(works\.\d+\.certificate)\./.exec(path)?.[1];
  if (certificate && valueAt(profile, certificate) === null)
    return put(withValue(profile, certificate, blankCertificate(profile.organization.name)), path, value);
  const publication = /^(works\.\d+\.publication)\.(\w+)$/.exec(path);
  if (publication) return putPublication(profile, publication[1] ?? '', { key: publication[2] ?? '', value });
  const validity = /^(\w+\.validity)\.(\w+)$/.exec(path);
  if (validity) return putValidity(profile, validity[1] ?? '', { key: validity[2] ?? '', value });
  return withValue(profile, path, value);
}

interface Put {
  key: string;
  value: unknown;
}

function putPublication(profile: StoredProfile, path: string, { key, value }: Put): StoredProfile {
  const now = valueAt(profile, path) as Work['publication'];
  const published = now.published ? now : { published: true as const, on: '', country: '中国', city: '' };
  if (key === 'published') return withValue(profile, path, value === 'true' ? published : { published: false });
  return withValue(profile, path, { ...published, [key]: value });
}

function putValidity(profile: StoredProfile, path: string, { key, value }: Put): StoredProfile {
  const now = valueAt(profile, path) as StoredProfile['organization']['validity'];
  const fixed = { kind: 'fixed' as const, from: now.from, until: now.kind === 'fixed' ? now.until : '' };
  if (key === 'from') return withValue(profile, path, { ...now, from: value });
  if (value === 'permanent') return withValue(profile, path, { kind: 'permanent', from: now.from });
  return withValue(profile, path, key === 'until' ? { ...fixed, until: value } : fixed);
}

/** The place of the software that a row means: by its registration number, else by its name and version. */
function placeOfWork({ works }: StoredProfile, row: Values['work']): number {
  const number = text(row.get('works.*.certificate.registrationNumber'));
  const name = text(row.get('works.*.fullName'));
  const version = text(row.get('works.*.version'));
  const byNumber = number ? works.findIndex(({ certificate }) => certificate?.registrationNumber === number) : -1;
  if (byNumber >= 0) return byNumber;
  return works.findIndex((work) => work.fullName === name && (version === '' || work.version === version));
}

/** Differences between what is kept and what it would become, field by field. */
function changesOf(before: StoredProfile, after: StoredProfile, paths: ReadonlySet<string>): Change[] {
  return [...paths].flatMap((field) => {
    const [was, is] = [valueAt(before, field), valueAt(after, field)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

function build(rows: readonly Values[], base: StoredProfile | null): Item {
  let profile = base ?? { ...blankProfile(), works: [] };
  const before = profile.works.length;
  const touched = new Set<string>();
  for (const { own, work } of rows) {
    for (const [path, value] of own) {
      profile = put(profile, path, value);
      touched.add(path);
    }
    if (work.size === 0) continue;
    const known = placeOfWork(profile, work);
    const place = known >= 0 ? known : profile.works.length;
    if (known < 0) profile = { ...profile, works: [...profile.works, blankWork()] };
    for (const [path, value] of work) {
      const field = path.replace('*', String(place));
      profile = put(profile, field, value);
      if (place < before) touched.add(field);
    }
  }
  if (profile.name === '') profile = { ...profile, name: profile.organization.name };
  const newWorks = profile.works.length - before;
  const changes = base ? changesOf(base, profile, touched) : [];
  const what = !base ? 'new' : changes.length + newWorks > 0 ? 'changed' : 'same';
  const findings = checkProfile(profile).length;
  return { what, rows: rows.map(({ row }) => row), profile, base, changes, newWorks, findings };
}

const keyOf = ({ own }: Values) =>
  text(own.get('organization.idNumber')).toUpperCase() || text(own.get('organization.name'));

const nameless: Text = { zh: '没有写机构全称或信用代码。', en: 'names no organisation and no credit code.' };
const below = (row: number): Text => ({
  zh: `没有写机构，而上面第 ${row} 行没有读懂，不知道它属于谁。`,
  en: `names no organisation, and row ${row} above it could not be read, so it is not clear whose it is.`,
});

/** Rows of one organisation together; a row that names none belongs to the one above it, as merged cells have it. */
function grouped(all: readonly Values[], errors: RowError[]): Values[][] {
  const groups = new Map<string, Values[]>();
  const byName = new Map<string, string>();
  let last = '';
  let unread = 0;
  for (const values of all) {
    if (values.bad) {
      unread = values.row;
      continue;
    }
    const own = keyOf(values);
    if (own === '' && (unread > 0 || last === '')) {
      errors.push({ row: values.row, column: null, message: unread > 0 ? below(unread) : nameless });
      continue;
    }
    unread = 0;
    const key = own || last;
    // The name alone in a later row means the organisation whose code stood beside it before.
    const known = values.own.has('organization.idNumber') ? key : (byName.get(key) ?? key);
    const name = text(values.own.get('organization.name'));
    if (name && !byName.has(name)) byName.set(name, known);
    const group = groups.get(known);
    if (group) group.push(values);
    else groups.set(known, [values]);
    last = known;
  }
  return [...groups.values()];
}

/** Two rows of one organisation that say different things of it. */
function contradictions(rows: readonly Values[], columns: Header['columns']): RowError[] {
  const first = new Map<string, { row: number; value: string }>();
  return rows.flatMap(({ row, own }) =>
    [...own].flatMap(([path, value]): RowError[] => {
      const said = first.get(path);
      const now = JSON.stringify(value);
      if (!said) first.set(path, { row, value: now });
      if (!said || said.value === now) return [];
      const column = columns.find((one) => one?.path === path)?.header ?? null;
      const message = {
        zh: `与第 ${said.row} 行同一机构的内容不同。请改成一样，或只写在一行。`,
        en: `differs from row ${said.row}, which is of the same organisation. Make them equal, or say it in one row only.`,
      };
      return [{ row, column, message }];
    }),
  );
}

export interface Source {
  header: Header;
  rows: readonly Row[];
  known: readonly Known[];
  /** Reads a profile that is there already. */
  read(id: string): Promise<StoredProfile | undefined>;
  /** Hears how many rows are through. */
  tell(done: number): void;
}

const ambiguous: Text = {
  zh: '有几份档案都是这个机构，不知道该改哪一份。请在档案页直接修改。',
  en: 'Several profiles are of this organisation, so it is not clear which to change. Change it on the page.',
};

function knownFor(rows: readonly Values[], index: { code: Map<string, Known[]>; name: Map<string, Known[]> }): Known[] {
  const say = (path: string) => rows.map(({ own }) => text(own.get(path))).find(Boolean) ?? '';
  const code = say('organization.idNumber').toUpperCase();
  const byCode = code ? index.code.get(code) : undefined;
  if (byCode) return byCode;
  const byName = index.name.get(say('organization.name')) ?? [];
  // The same name with another code is another organisation.
  return code ? byName.filter((one) => one.code === '') : byName;
}

const indexBy = (known: readonly Known[], key: 'code' | 'organization') => {
  const index = new Map<string, Known[]>();
  for (const one of known) if (one[key]) index.set(one[key], [...(index.get(one[key]) ?? []), one]);
  return index;
};

/**
 * What importing a table would do, without doing it: each organisation becomes a profile, each row with software a work in it.
 * A row with an error is left out, and so is one that hangs on it. Nothing that a row leaves empty is changed.
 */
export async function planTable({ header, rows, known, read, tell }: Source): Promise<TablePlan> {
  const errors: RowError[] = [];
  const all: Values[] = [];
  for (const row of rows) {
    const { values, errors: own } = readRow(row, header.columns);
    if (values.own.size + values.work.size + own.length === 0) continue;
    errors.push(...own);
    all.push(values);
  }
  const index = { code: indexBy(known, 'code'), name: indexBy(known, 'organization') };
  const items: Item[] = [];
  let done = 0;
  let rested = performance.now();
  for (const group of grouped(all, errors)) {
    const said = contradictions(group, header.columns);
    const found = knownFor(group, index);
    errors.push(...said);
    if (found.length > 1) errors.push(...group.map(({ row }) => ({ row, column: null, message: ambiguous })));
    const base = found.length === 1 ? ((await read(found[0]?.id ?? '')) ?? null) : null;
    if (said.length === 0 && found.length < 2) items.push(build(group, base));
    done += group.length;
    tell(done);
    // The page stays usable: what waits gets its turn.
    if (performance.now() - rested > 30) {
      await new Promise((go) => setTimeout(go));
      rested = performance.now();
    }
  }
  return { items, errors: errors.sort((a, b) => a.row - b.row) };
}
