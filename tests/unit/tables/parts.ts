import { zipSync } from 'fflate';
import { utf8 } from './make';

/** One cell of a sheet: its XML inside `<c>`, with its attributes. */
export interface RawCell {
  attributes?: string;
  inside: string;
}

export const textCell = (text: string): RawCell => ({ attributes: 't="inlineStr"', inside: `<is><t>${text}</t></is>` });
export const numberCell = (value: number | string, style?: number): RawCell => ({
  attributes: style === undefined ? '' : `s="${style}"`,
  inside: `<v>${value}</v>`,
});

interface SheetParts {
  name: string;
  rows: (string | RawCell | null)[][];
  state?: string;
  /** Rows from 1 that are hidden. */
  hidden?: number[];
  merges?: string[];
}

interface BookParts {
  sheets: SheetParts[];
  /** Format codes. A cell's `s="1"` is the first one. */
  formats?: string[];
  system?: 1904;
  active?: number;
  /** The separator of folders in the names of entries. */
  slash?: string;
  /** The prefix of every element, as .NET writes it. */
  prefix?: string;
}

const letters = (column: number) => String.fromCharCode(65 + column);

function sheetXml({ rows, hidden = [], merges = [] }: SheetParts): string {
  const lines = rows.map((cells, at) => {
    const all = cells.map((cell, column) => {
      if (cell === null) return '';
      const { attributes = '', inside } = typeof cell === 'string' ? textCell(cell) : cell;
      return `<c r="${letters(column)}${at + 1}" ${attributes}>${inside}</c>`;
    });
    return `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${all.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><sheetData>${lines.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

const withPrefix = (xml: string, prefix: string) => (prefix ? xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`) : xml);

/** A workbook part by part, with parts that hucre's writer cannot make: hidden rows, 1904, phonetic runs, odd names. */
export function rawWorkbook({ sheets, formats = [], system, active = 0, slash = '/', prefix = '' }: BookParts) {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${state ? ` state="${state}"` : ''}/>`,
  );
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)].join('');
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${relation}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': withPrefix(
      `<workbook><workbookPr${system ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list.join('')}</sheets></workbook>`,
      prefix,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at}" Type="${relation}/worksheet" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}<Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at}.xml`] = withPrefix(sheetXml(sheet), prefix);
  });
  const named = Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', slash), utf8(xml)]);
  return new Uint8Array(zipSync(Object.fromEntries(named)));
}
