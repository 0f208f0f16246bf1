import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { valueAt } from '../profile/paths';
import type { Profile } from '../profile/types';
import { type Column, columns } from './columns';

type Lang = 'zh' | 'en';

const words: Readonly<Record<string, Record<Lang, string>>> = {
  true: { zh: '已发表', en: 'published' },
  false: { zh: '未发表', en: 'unpublished' },
  fixed: { zh: '有截止日期', en: 'fixed' },
  permanent: { zh: '长期有效', en: 'permanent' },
};

function cell(profile: Profile, { path }: Column, options: { place: number; lang: Lang }): string {
  const value = valueAt(profile, path.replace('*', String(options.place)));
  if (Array.isArray(value)) return value.join('、');
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /\.(?:kind|published)$/.test(path) ? (words[text]?.[options.lang] ?? text) : text;
}

const headers = (lang: Lang) => columns.map(({ header }) => header[lang]);

/** A row for each software, and one for a profile without any. */
const rowsOf = (profiles: readonly Profile[], lang: Lang): string[][] =>
  profiles.flatMap((profile) =>
    Array.from({ length: Math.max(1, profile.works.length) }, (_, place) =>
      columns.map((column) => cell(profile, column, { place, lang })),
    ),
  );

/** Beginnings that Excel may take for a formula. East Asian versions are said to read full-width signs as well. */
const formula = /^[=+\-@＝＋－＠|\t\r\n]/;

const safe = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/**
 * Returns CSV as Excel opens it by a double click: UTF-8 with a byte order mark. A text that looks like a formula gets
 * an apostrophe in front, which the import removes again. All cells are quoted: with another separator (`;`) a part of
 * one would begin a cell.
 */
export function asCsv(profiles: readonly Profile[], lang: Lang): Blob {
  const rows = [headers(lang), ...rowsOf(profiles, lang)].map((row) => row.map(safe));
  const text = writeCsv(rows, { bom: true, quoteStyle: 'all' });
  return new Blob([text], { type: 'text/csv' });
}

/** A workbook whose cells are all texts, so that Excel leaves long numbers and leading zeros alone. */
export async function asXlsx(profiles: readonly Profile[], lang: Lang): Promise<Blob> {
  const sheet = {
    name: lang === 'zh' ? '档案' : 'Profiles',
    columns: columns.map(({ header }) => ({
      header: header[lang],
      width: Math.max(14, header[lang].length * 2),
      style: { numFmt: '@' },
    })),
    rows: [headers(lang), ...rowsOf(profiles, lang)],
    freezePane: { rows: 1 },
  };
  const bytes = await writeXlsx({ sheets: [sheet] });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
