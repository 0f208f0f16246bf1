// @vitest-environment node
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fieldAt } from '../../../utils/profile/fields';
import { withValue } from '../../../utils/profile/paths';
import { readCell } from '../../../utils/tables/cells';
import { columns } from '../../../utils/tables/columns';
import { readHeader } from '../../../utils/tables/header-words';
import { readTable } from '../../../utils/tables/read';
import { archiveFaults } from '../../../utils/tables/read/refusals';
import type { Cell } from '../../../utils/tables/read/sheet';
import { asCsv, asXlsx } from '../../../utils/tables/write';
import { openArchive } from '../../../utils/zip';
import { sampleProfile, sampleWith } from '../profile/sample';
import { bytesOf, planOf, utf8, workbook } from './make';

const code = '91350200MA2XQ7T14E';
const other = '91350100M000100Y43';

describe('headers', () => {
  test.each(['zh', 'en'] as const)('what is written in %s is what is read', (lang) => {
    const words = columns.map(({ header }) => header[lang]);
    expect(new Set(words).size).toBe(words.length);
    const { columns: found, unknown } = readHeader(words);
    expect(found.map((cell) => cell?.column)).toEqual(columns);
    expect(unknown).toEqual([]);
  });

  test.each([
    ['统一社会信用代码', 'organization.idNumber'],
    ['公司名称', 'organization.name'],
    [' 软件 名称 * ', 'works.*.fullName'],
    ['软件全称（必填）', 'works.*.fullName'],
    ['Software name', 'works.*.fullName'],
    ['REGISTRATION NO.', 'works.*.certificate.registrationNumber'],
    ['身份证号', 'administrator.idNumber'],
    ['机构全称 · Full organisation name', 'organization.name'],
  ])('%s is %s', (word, path) => {
    expect(readHeader([word]).columns[0]?.column.path).toBe(path);
  });

  test('a word that both parties have belongs to the party before it', () => {
    const words = ['机构全称', '证件号码', '证件起始日期', '真实姓名', '证件号码', '证件起始日期', '备注'];
    const { columns: found, unknown } = readHeader(words);
    expect(found.map((one) => one?.column.path)).toEqual([
      'organization.name',
      'organization.idNumber',
      'organization.validity.from',
      'administrator.name',
      'administrator.idNumber',
      'administrator.validity.from',
      undefined,
    ]);
    expect(unknown).toEqual(['备注']);
  });
});

describe('cells, and what Excel does to them', () => {
  const fault = (cell: Parameters<typeof readCell>[0], path: string) => {
    const read = readCell(cell, path);
    return read && 'open' in read ? read.open.zh : read?.value;
  };
  const id = 'administrator.idNumber';
  test.each<[Parameters<typeof readCell>[0], string, unknown]>([
    [350203199003070000, id, expect.stringContaining('3.50E+17：Excel 把长号码当作数')],
    ['3.50203E+17', id, expect.stringContaining('设为「文本」')],
    ['３５０２０３１９９００３０７００１４', id, '350203199003070014'],
    ["'350203199003070014", id, '350203199003070014'],
    [13800138000, 'account.phone', '13800138000'],
    [' 138 0013 8000 ', 'account.phone', '13800138000'],
    [42849, 'organization.foundedOn', '2017-04-24'],
    [20170424, 'organization.foundedOn', '2017-04-24'],
    ['42849', 'organization.foundedOn', '2017-04-24'],
    [{ day: '2017-04-24', shown: 'day' }, 'organization.foundedOn', '2017-04-24'],
    ['2017年4月24日', 'organization.foundedOn', '2017-04-24'],
    ['2017/4/24 0:00:00', 'organization.foundedOn', '2017-04-24'],
    ['2017-02-30', 'organization.foundedOn', expect.stringContaining('不是日历上的日期')],
    ['春天', 'organization.foundedOn', expect.stringContaining('2026-11-22')],
    ['长期', 'organization.validity.until', 'permanent'],
    [{ day: '2026-05-01', shown: 'no-year' }, 'works.*.version', expect.stringContaining('被 Excel 当成了日期')],
    ['男性', 'administrator.gender', '男'],
    ['公司', 'organization.kind', '企业法人'],
    ['单位', 'organization.kind', expect.stringContaining('企业法人、机关法人')],
    ['是', 'works.*.publication.published', 'true'],
    ['Java、Go; PL/SQL', 'works.*.languages', ['Java', 'Go', 'PL/SQL']],
    ['4.2万行', 'works.*.sourceLines', 42000],
    [42180, 'works.*.sourceLines', 42180],
    ['=HYPERLINK("http://x")', 'organization.name', expect.stringContaining('公式')],
    ['#REF!', 'organization.name', expect.stringContaining('#REF!')],
    ['长'.repeat(501), 'organization.name', expect.stringContaining('501')],
    ['  ', 'organization.name', undefined],
    [null, 'organization.name', undefined],
  ])('%s in %s', (cell, path, says) => {
    expect(fault(cell, path)).toEqual(says);
  });

  test('any cell in any column is answered', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt().map(String),
      fc.record({ number: fc.double(), shown: fc.option(fc.string()) }),
      fc.constant({ formula: true as const }),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...columns), (value, { path }) => {
        const read = readCell(value, path);
        return read === undefined || 'value' in read || read.open.zh.length > 0;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('files', () => {
  const two = () => [
    sampleProfile(),
    sampleWith({ name: '远海', 'organization.name': '福州远海有限公司', 'organization.idNumber': other }),
  ];

  test.each(['zh', 'en'] as const)('a workbook and a CSV file in %s come back as they went out', async (lang) => {
    for (const blob of [await asXlsx(two(), lang), asCsv(two(), lang)]) {
      const { items, errors } = await planOf(
        await bytesOf(blob),
        two().map((one, index) => ({ ...one, id: `${index}` })),
      );
      expect(errors).toEqual([]);
      expect(items.map(({ what, changes }) => [what, changes])).toEqual([
        ['same', []],
        ['same', []],
      ]);
    }
  });

  const lines = (...rows: string[]) => rows.join('\r\n');
  const simple = lines('机构全称,统一社会信用代码,软件全称,版本号', `厦门云帆示例科技有限公司,${code},云帆系统,V1.0`);
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['UTF-8', utf8(simple)],
    ['UTF-8 with a mark', utf8(`\ufeff${simple}`)],
    ['semicolons', utf8(simple.replaceAll(',', ';'))],
    ['tabs', utf8(simple.replaceAll(',', '\t'))],
    ['sep=', utf8(`sep=;\r\n${simple.replaceAll(',', ';')}`)],
    ['lines of another system', utf8(simple.replaceAll('\r\n', '\n'))],
    ['a title above the header', utf8(`2026 年客户名单,,,\r\n,,,\r\n${simple}`)],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...simple].map((c) => c.charCodeAt(0))).buffer)]),
    ],
  ])('CSV: %s', async (_, bytes) => {
    const { items, errors } = await planOf(bytes);
    expect(errors).toEqual([]);
    expect(items[0]?.profile).toMatchObject({
      name: '厦门云帆示例科技有限公司',
      organization: { idNumber: code },
      works: [{ fullName: '云帆系统', version: 'V1.0' }],
    });
  });

  test('CSV as Excel writes it in China: GB 18030', async () => {
    // 机构全称,软件全称 / 云帆,甲系统
    const bytes = [
      0xbb, 0xfa, 0xb9, 0xb9, 0xc8, 0xab, 0xb3, 0xc6, 0x2c, 0xc8, 0xed, 0xbc, 0xfe, 0xc8, 0xab, 0xb3, 0xc6, 0x0d, 0x0a,
      0xd4, 0xc6, 0xb7, 0xab, 0x2c, 0xbc, 0xd7, 0xcf, 0xb5, 0xcd, 0xb3,
    ];
    const { items } = await planOf(new Uint8Array(bytes));
    expect(items[0]?.profile).toMatchObject({ organization: { name: '云帆' }, works: [{ fullName: '甲系统' }] });
  });

  test('what looks like a formula is written as text, and read back as it was', async () => {
    const evil = sampleWith({ 'administrator.name': '@SUM(1)', 'works.0.purpose': '+cmd' });
    const csv = asCsv([evil], 'zh');
    expect(await csv.text()).toContain("'@SUM(1)");
    const { items } = await planOf(await bytesOf(csv));
    expect(items[0]?.profile).toMatchObject({ administrator: { name: '@SUM(1)' }, works: [{ purpose: '+cmd' }] });
  });

  test.each(['＝1+1', '＋1', '－1', '＠SUM(1)'])('%s is written as text, too', async (purpose) => {
    const csv = asCsv([sampleWith({ 'works.0.purpose': purpose })], 'zh');
    expect(await csv.text()).toContain(`"'${purpose}"`);
  });

  test('every cell is quoted, so that no other separator makes a cell of its part', async () => {
    const csv = await asCsv([sampleWith({ 'works.0.purpose': '甲;=1+1' })], 'zh').text();
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF?"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
    expect(csv).toContain('"甲;=1+1"');
  });
});

describe('what an import would do', () => {
  const table = (...rows: (string | number | null)[][]) =>
    workbook([['机构全称', '统一社会信用代码', '软件全称', '版本号', '成立日期'], ...rows]);

  test('rows of one organisation are one profile with several software, merged cells included', async () => {
    const { items, errors } = await planOf(
      await table(
        ['甲公司', code, '一系统', 'V1.0', null],
        [null, null, '二系统', 'V1.0', null],
        ['甲公司', null, '三系统', 'V1.0', null],
      ),
    );
    expect(errors).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items[0]?.profile.works.map(({ fullName }) => fullName)).toEqual(['一系统', '二系统', '三系统']);
  });

  test('what is there is changed field by field, and empty cells change nothing', async () => {
    const there = [sampleProfile()];
    const { items } = await planOf(
      await table(['新名有限公司', code, '云帆仓储管理系统', 'V1.0', null], [null, null, '新系统', 'V2.0', null]),
      there,
    );
    expect(items[0]).toMatchObject({
      what: 'changed',
      newWorks: 1,
      changes: [{ field: 'organization.name', after: '新名有限公司' }],
    });
    expect(items[0]?.profile.account).toEqual(there[0]?.account);
    expect(items[0]?.profile.works[0]).toEqual(there[0]?.works[0]);
  });

  test('an error names row and column, and keeps what hangs on the row out', async () => {
    const { items, errors, open } = await planOf(
      await table(
        ['甲公司', 350203199003070000, '一系统', 'V1.0', null],
        [null, null, '二系统', 'V1.0', null],
        ['乙公司', other, '三系统', 'V1.0', '2017-02-30'],
        ['丙公司', null, null, null, null],
      ),
    );
    expect(items.map(({ profile }) => profile.organization.name)).toEqual(['乙公司', '丙公司']);
    expect(errors.map(({ rows, column }) => [rows, column?.zh])).toEqual([
      [[2], '机构证件号码'],
      [[3], undefined],
    ]);
    expect(open).toMatchObject([{ rows: [4], column: { zh: '成立日期' } }]);
    expect(items[0]?.profile.typed).toEqual({ 'organization.foundedOn': '2017-02-30' });
  });

  test('contradictions within a file and doubles among the profiles are refused', async () => {
    const contradiction = await planOf(
      await table(['甲公司', code, 'a系统', null, '2017-04-24'], ['甲公司', code, 'b系统', null, '2018-04-24']),
    );
    expect(contradiction.items).toEqual([]);
    expect(contradiction.errors[0]).toMatchObject({ rows: [3], column: { zh: '成立日期' } });
    const twice = [sampleProfile(), { ...sampleProfile(), id: 'copy' }];
    const double = await planOf(await table(['甲公司', code, null, null, null]), twice);
    expect(double).toMatchObject({ items: [], errors: [{ rows: [2], column: null }] });
  });

  test('certificate, publication and validity come with their values', async () => {
    const bytes = await workbook([
      ['机构全称', '营业执照有效期', '软件全称', '首次发表日期', '登记号'],
      ['甲公司', '长期', '一系统', '2020-07-06', '2020SR1034567'],
    ]);
    const { items } = await planOf(bytes);
    expect(items[0]?.profile).toMatchObject({
      organization: { validity: { kind: 'permanent' } },
      works: [
        {
          publication: { published: true, on: '2020-07-06', country: '中国' },
          certificate: { registrationNumber: '2020SR1034567', holder: '甲公司' },
        },
      ],
    });
  });
});

describe('files that are broken or hostile', () => {
  const error = async (bytes: Uint8Array<ArrayBuffer>) => {
    const read = await readTable(bytes);
    return read.ok ? '' : read.error.zh;
  };
  const zip = (parts: Record<string, Uint8Array>) => new Uint8Array(zipSync(parts));

  test('each is refused with what to do', async () => {
    expect(await error(utf8('foo,bar\n1,2'))).toContain('没有找到表头');
    expect(await error(utf8(''))).toContain('没有找到表头');
    expect(await error(utf8('机构全称,软件全称'))).toContain('表头下面没有内容');
    expect(await error(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('另存为 .xlsx');
    expect(await error(new Uint8Array([0x50, 0x4b, 3, 4]))).toContain('不是完整的表格');
    expect(await error(zip({ 'a.txt': utf8('x') }))).toContain('不是完整的表格');
    expect(await error(utf8(`机构全称,软件全称\n${'a,b\n'.repeat(5_001)}`))).toContain('超过 5000 行');
  });

  test('a part that unpacks to too much is not kept, whatever the archive says of its size', async () => {
    const MB = 1024 * 1024;
    const bomb = zip({ 'xl/workbook.xml': new Uint8Array(2 * MB) });
    const unpack = () => openArchive(bomb, MB).unpack('xl/workbook.xml');
    await expect(unpack()).rejects.toMatchObject({ fault: 'too-much' });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(unpack()).rejects.toMatchObject({ fault: 'too-much' });
    expect(archiveFaults['too-much'].zh).toContain('解开后过大');
  });

  /** The same archive with other bytes at some places of its end record or of its first entry. */
  const changed = (change: (view: DataView, end: number, entry: number) => void) => {
    const bytes = zip({ 'xl/workbook.xml': utf8('<workbook/>'), 'a.xml': utf8('<a/>') });
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    change(view, end, view.getUint32(end + 16, true));
    return bytes;
  };
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['a sentinel of ZIP64 for the size', changed((view, end) => view.setUint32(end + 12, 0xffffffff, true))],
    ['a sentinel of ZIP64 for the count', changed((view, end) => view.setUint16(end + 10, 0xffff, true))],
    ['a sentinel in an entry', changed((view, _, entry) => view.setUint32(entry + 24, 0xffffffff, true))],
    ['an entry that its own header calls otherwise', changed((view) => view.setUint8(30, 0x79))],
    [
      'fewer entries in the directory than it holds',
      changed((view, end) => {
        view.setUint16(end + 8, 1, true);
        view.setUint16(end + 10, 1, true);
      }),
    ],
    ['an entry that lies over another one', changed((view, _, entry) => view.setUint32(entry + 20, 40, true))],
    [
      'bytes between the directory and its end',
      new Uint8Array([...changed(() => {}).slice(0, -22), 0, 0, ...changed(() => {}).slice(-22)]),
    ],
    [
      'the same name twice, in another case and with another slash',
      zip({ 'xl/workbook.xml': utf8('<a/>'), 'XL\\workbook.xml': utf8('<b/>') }),
    ],
  ])('an archive with two readings is refused: %s', (_, bytes) => {
    expect(() => openArchive(bytes)).toThrow(expect.objectContaining({ fault: 'two-readings' }));
  });

  test('two cells at the far corners do not make a billion', async () => {
    const bytes = await workbook([
      ['机构全称', '软件全称'],
      ['甲', '乙'],
    ]);
    const parts = unzipSync(bytes);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const far = sheet.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    );
    const began = performance.now();
    const read = await readTable(zip({ ...parts, 'xl/worksheets/sheet1.xml': utf8(far) }));
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(read.ok && read.rows[0]?.cells).toEqual(['甲', '乙']);
  });

  test('a workbook or a CSV file with any bytes changed is read or refused, never thrown at', async () => {
    const whole = [await bytesOf(await asXlsx([sampleProfile()], 'zh')), await bytesOf(asCsv([sampleProfile()], 'zh'))];
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), change, fc.nat(), async (bytes, changes, cut) => {
        const mutated = new Uint8Array(cut % 5 === 0 ? bytes.slice(0, cut % bytes.length) : bytes);
        for (const [at, byte] of changes) if (mutated.length > 0) mutated[at % mutated.length] = byte;
        const read = await readTable(mutated);
        if (read.ok) await planOf(mutated);
        else expect(read.error.zh.length).toBeGreaterThan(5);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('any table is planned without a throw, and never half a row', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(code, '甲公司', '2020-01-01', '=1', 'V1.0', '长期'),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
    const heads = fc.shuffledSubarray([...columns], { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(heads, rows, async (some, body) => {
        const header = readHeader(some.map(({ header: { zh } }) => zh));
        const { planTable } = await import('../../../utils/tables/plan');
        const plan = await planTable({
          header,
          rows: body.map((cells, index) => ({ row: index + 2, hidden: false, cells })),
          known: [],
          read: async () => undefined,
          tell: () => {},
        });
        const bad = new Set(plan.errors.flatMap(({ rows: at }) => at));
        for (const { rows: from } of plan.items) for (const row of from) expect(bad.has(row)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

test('2,000 rows are planned quickly', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) =>
    withValue(sampleWith({ 'organization.idNumber': '' }), 'organization.name', `示例${index}有限公司`),
  );
  const bytes = await bytesOf(asCsv(many, 'zh'));
  // Processor time, not the clock: other tests run beside this one.
  const began = process.cpuUsage();
  const { items } = await planOf(bytes);
  expect(items).toHaveLength(2_000);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(8);
}, 60_000);

test('every column is a field that a table can hold', () => {
  for (const { path } of columns) expect(fieldAt(path).as).not.toBe('document');
});
