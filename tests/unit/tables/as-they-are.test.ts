// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../utils/profile/paths';
import { readTable } from '../../../utils/tables/read';
import { latin, planOf, utf8 } from './make';
import { numberCell, type RawCell, rawWorkbook } from './parts';

const code = '91350200MA2XQ7T14E';
const other = '91350100M000100Y43';
const name = '厦门云帆示例科技有限公司';

type Rows = (string | RawCell | null)[][];
const book = (rows: Rows, more: object = {}) => rawWorkbook({ sheets: [{ name: '名单', rows }], ...more });
const csv = (...rows: string[]) => utf8(rows.join('\r\n'));
const errorOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readTable(bytes);
  return read.ok ? '' : read.error.zh;
};

/** The values at some paths of the first profile. */
async function first(bytes: Uint8Array<ArrayBuffer>, answers = {}) {
  const plan = await planOf(bytes, [], answers);
  return { ...plan, at: (path: string) => valueAt(plan.items[0]?.profile, path) };
}

describe('days', () => {
  const formats = ['yyyy&quot;年&quot;m&quot;月&quot;', 'm&quot;月&quot;d&quot;日&quot;', 'yyyy-mm-dd'];

  test('a year or a month is no day: it stays open, is said at its cell and kept as it was written', async () => {
    const bytes = book([
      ['机构全称', '成立日期', '软件全称', '开发完成日期', '首次发表日期'],
      [name, numberCell(2019), '云帆系统', numberCell('2023.1'), '2023年11月'],
    ]);
    const { at, open } = await first(bytes);
    expect(open.map(({ rows, column, message }) => [rows, column?.zh, message.zh])).toEqual([
      [[2], '成立日期', '「2019」只有年份，没有月日。'],
      [[2], '开发完成日期', '「2023.1」只有年月，没有日。'],
      [[2], '首次发表日期', '「2023年11月」只有年月，没有日。'],
    ]);
    expect(at('organization.foundedOn')).toBe('');
    expect(at('works.0.publication')).toMatchObject({ published: true, on: '' });
    expect(at('typed')).toEqual({
      'organization.foundedOn': '2019',
      'works.0.completedOn': '2023.1',
      'works.0.publication.on': '2023年11月',
    });
  });

  test('a day that Excel put in is asked for; a serial number of 1904 is the day that is shown', async () => {
    const rows: Rows = [
      ['机构全称', '成立日期', '软件全称', '开发完成日期', '登记日期'],
      [name, numberCell(45231, 1), '云帆系统', numberCell(45064, 2), numberCell(43602, 3)],
    ];
    const { at, questions } = await first(book(rows, { formats }));
    expect(questions.map(({ choices, chosen }) => [choices.map(({ key }) => key), chosen])).toEqual([
      [['2023-11-01'], ''],
      [['2023-05-18'], ''],
    ]);
    expect(at('works.0.certificate.registeredOn')).toBe('2019-05-17');
    const id = questions[0]?.id ?? '';
    expect((await first(book(rows, { formats }), { [id]: '2023-11-01' })).at('organization.foundedOn')).toBe(
      '2023-11-01',
    );
    const old = await first(
      book([rows[0] ?? [], [name, numberCell(43602, 3), '云帆系统', null, null]], { formats, system: 1904 }),
    );
    expect(old.at('organization.foundedOn')).toBe('2023-05-18');
  });

  test('a day that may be two days is asked for', async () => {
    const bytes = csv(
      '机构全称,成立日期,软件全称',
      `${name},03/04/2017,云帆系统`,
      `福州远海有限公司,25/04/2017,远海系统`,
    );
    const { items, questions } = await planOf(bytes);
    expect(questions).toMatchObject([
      { rows: [2], chosen: '', choices: [{ key: '2017-03-04' }, { key: '2017-04-03' }] },
    ]);
    expect(items[1]?.profile.organization.foundedOn).toBe('2017-04-25');
  });

  test('未发表, a dash and 长期 are answers of their own', async () => {
    const { items, questions } = await planOf(
      csv(
        '机构全称,营业执照有效期,软件全称,首次发表日期,软件简称',
        `${name},2017-04-24至2067-04-23,一系统,未发表,-`,
        `${name},,二系统,—,无`,
        `福州远海有限公司,9999-12-31,三系统,2020-01-02,/`,
      ),
    );
    expect(items[0]?.profile.organization.validity).toEqual({ kind: 'fixed', from: '2017-04-24', until: '2067-04-23' });
    expect(items[0]?.profile.works.map(({ publication, shortName }) => [publication, shortName])).toEqual([
      [{ published: false }, ''],
      [{ published: false }, ''],
    ]);
    expect(questions.map(({ rows, column }) => [rows, column?.zh])).toEqual([
      [[3], '首次发表日期'],
      [[4], '机构证件截止日期'],
    ]);
  });
});

describe('headers', () => {
  test('two rows are read together; what belongs to somebody else stays out', async () => {
    const bytes = rawWorkbook({
      sheets: [
        {
          name: '台账',
          rows: [
            ['2026 年台账', null, null, null, null, null],
            ['机构全称', '法定代表人', null, '管理员信息', null, '软件信息'],
            [null, '姓名', '证件号码', '姓名', '证件号码', '名称'],
            [name, '陆淮', '110101199003070010', '林示例', '350203199003070014', '云帆系统'],
          ],
          merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:E2'],
        },
      ],
    });
    const { at, items, ...plan } = await first(bytes);
    expect(items).toHaveLength(1);
    expect(at('administrator')).toMatchObject({ name: '林示例', idNumber: '350203199003070014' });
    expect(at('works.0.fullName')).toBe('云帆系统');
    expect(plan.errors).toEqual([]);
  });

  test('two rows without merges, as CSV has them', async () => {
    const { at } = await first(
      csv('机构信息,,管理员,,软件', '名称,代码,姓名,手机,全称', `${name},${code},林示例,13800138000,云帆系统`),
    );
    expect([at('organization.idNumber'), at('administrator.name'), at('account.phone')]).toEqual([
      code,
      '林示例',
      '13800138000',
    ]);
  });

  test('a list of companies makes no software of their words', async () => {
    const { items, open } = await planOf(
      csv(
        '企业名称,统一社会信用代码,注册号,企业类型,行业,简称,用途',
        `${name},${code},350200100012345,有限责任公司(自然人独资),软件业,云帆,客户`,
        `福州远海有限公司,${other},-,某某合伙,软件业,远海,客户`,
      ),
    );
    expect(items.map(({ profile }) => [profile.works.length, profile.organization.kind])).toEqual([
      [0, '企业法人'],
      [0, ''],
    ]);
    expect(open).toEqual([]);
  });

  test('the column for a mobile number is preferred to one for any phone; equal words are asked for', async () => {
    const bytes = csv(
      '公司名称,Company Name (English),电话,手机,软件全称',
      `${name},Yunfan,0592-5551234,13800138000,云帆系统`,
    );
    const { at, notes } = await first(bytes);
    expect([at('organization.name'), at('account.phone')]).toEqual([name, '13800138000']);
    expect(notes[0]?.message.zh).toContain('取自「手机」列');
    const twice = csv('机构全称,机构全称,软件全称', `甲公司,乙公司,云帆系统`);
    expect((await planOf(twice)).questions).toMatchObject([
      { required: true, chosen: '', id: 'column:organization.name' },
    ]);
    expect((await first(twice, { 'column:organization.name': '1' })).at('organization.name')).toBe('乙公司');
  });

  test('a form with its names below one another is read, with each software and each client', async () => {
    const rows: Rows = [
      ['信息采集表', null, null],
      ['项目', '内容', '内容'],
      ['机构全称', name, '福州远海有限公司'],
      ['统一社会信用代码', code, other],
      ['手机', '13800138000', '13900139000'],
      ['软件全称', '一系统', '甲系统'],
      ['版本号', 'V1.0', 'V1.0'],
      ['软件全称', '二系统', null],
      ['版本号', 'V2.0', null],
    ];
    const { items, errors } = await planOf(book(rows));
    expect(errors).toEqual([]);
    expect(
      items.map(({ profile }) => [profile.organization.name, ...profile.works.map((one) => one.fullName)]),
    ).toEqual([
      [name, '一系统', '二系统'],
      ['福州远海有限公司', '甲系统'],
    ]);
  });
});

describe('rows', () => {
  test('totals, hints, notes and the header again are passed over, and that is said', async () => {
    const { items, errors, notes } = await planOf(
      csv(
        '序号,机构全称,软件全称,版本号',
        '（必填）,必填,必填,选填',
        `1,${name},一系统,V1.0`,
        '序号,机构全称,软件全称,版本号',
        `2,福州远海有限公司,二系统,V1.0`,
        '合计,2 家,2 件,',
        '制表人：林示例,,,',
      ),
    );
    expect(items).toHaveLength(2);
    expect(errors).toEqual([]);
    expect(notes.map(({ rows, message }) => [rows[0], message.zh])).toEqual([
      [2, '是填写提示或示例，没有导入。'],
      [4, '又是表头，没有导入。'],
      [6, '是合计，没有导入。'],
      [7, '是说明，没有导入。'],
    ]);
  });

  test('hidden rows are asked for, and stay out until then', async () => {
    const rows: Rows = [
      ['机构全称', '软件全称'],
      [name, '一系统'],
      ['福州远海有限公司', '二系统'],
    ];
    const bytes = rawWorkbook({ sheets: [{ name: 'a', rows, hidden: [3] }] });
    const { items, questions } = await planOf(bytes);
    expect([items.length, questions[0]?.rows]).toEqual([1, [3]]);
    expect((await planOf(bytes, [], { hidden: 'in' })).items).toHaveLength(2);
  });

  test('cells merged over several rows count in each', async () => {
    const bytes = rawWorkbook({
      sheets: [
        {
          name: 'a',
          rows: [
            ['机构全称', '著作权人', '软件全称'],
            [name, name, '一系统'],
            [null, null, '二系统'],
          ],
          merges: ['A2:A3', 'B2:B3'],
        },
      ],
    });
    const { items, notes } = await planOf(bytes);
    expect(items[0]?.profile.works.map(({ certificate }) => certificate?.holder)).toEqual([name, name]);
    expect(notes).toEqual([]);
  });

  test('a list of certificates goes to its holder, and printed names are taken apart', async () => {
    const bytes = csv(
      '软件全称,软件简称,版本号,登记号,著作权人',
      `云帆系统[简称：云帆]V1.0,云帆,V1.0,2024SR0312456,${name}`,
      `云帆报表软件V2.0,,,2024SR0312457,${name}`,
      '合著系统,,V1.0,2024SR0312458,甲公司；乙公司',
    );
    const { items, errors } = await planOf(bytes);
    expect(items[0]?.profile.organization.name).toBe(name);
    expect(items[0]?.profile.works.map(({ fullName, shortName, version }) => [fullName, shortName, version])).toEqual([
      ['云帆系统', '云帆', 'V1.0'],
      ['云帆报表软件', '', 'V2.0'],
    ]);
    expect(errors).toMatchObject([{ rows: [4] }]);
  });

  test('two rows that say different things of one software stay out', async () => {
    const { items, errors } = await planOf(
      csv('机构全称,软件全称,版本号,开发完成日期', `${name},一系统,V1.0,2020-01-01`, `${name},一系统,1.0,2021-01-01`),
    );
    expect(items).toEqual([]);
    expect(errors).toMatchObject([{ rows: [3], column: { zh: '开发完成日期' } }]);
  });
});

describe('values', () => {
  test('a version is what its cell shows; a bare number may have lost a zero and is asked for', async () => {
    const formats = ['0.0', '0.00', '&quot;V&quot;0.0'];
    const rows: Rows = [
      ['机构全称', '软件全称', '版本号', '源程序量'],
      [name, '一系统', numberCell(1, 1), '42,180.00'],
      [name, '二系统', numberCell(1.1, 2), '约4.2万行'],
      [name, '三系统', numberCell(2, 3), numberCell(42180)],
      [name, '四系统', numberCell(1), '42.180'],
    ];
    const { items, questions, open } = await planOf(book(rows, { formats }));
    expect(items[0]?.profile.works.map(({ version, sourceLines }) => [version, sourceLines])).toEqual([
      ['V1.0', 42180],
      ['V1.10', 42000],
      ['V2.0', 42180],
      ['', null],
    ]);
    expect(questions).toMatchObject([{ rows: [5], choices: [{ key: 'V1.0' }, { key: 'V1' }] }]);
    expect(open).toMatchObject([{ rows: [5], column: { zh: '源程序量' } }]);
  });

  test('control characters go; the number that an export wrote as ="…" stays whole', async () => {
    const { at, items } = await first(
      csv(
        '机构全称,统一社会信用代码,管理员姓名,手机',
        `${name}\u000b,\u001f${code}\u007f,林示例\u0001,"=""13800138000"""`,
      ),
    );
    expect([
      at('organization.name'),
      at('organization.idNumber'),
      at('administrator.name'),
      at('account.phone'),
    ]).toEqual([name, code, '林示例', '13800138000']);
    expect(items[0]?.findings).toBe(0);
  });

  test.each(['林?', '沈\ue863', '林\ufffd', '成都?台有限公司', 'MÃ¼ller GmbH', '锟斤拷有限公司', '林□'])(
    'lost characters in %s are said at their cell',
    async (word) => {
      const { notes } = await planOf(csv('机构全称,统一社会信用代码,管理员姓名', `${name},${code},${word}`));
      expect(notes).toMatchObject([{ rows: [2], column: { zh: '真实姓名' } }]);
    },
  );

  test.each(['林𬭎', '𠮷野家', '㼆', '龘', '谁？'])(
    'rare characters and full-width marks are no loss: %s',
    async (word) => {
      const { at, notes } = await first(csv('机构全称,统一社会信用代码,管理员姓名', `${name},${code},${word}`));
      expect([at('administrator.name'), notes]).toEqual([word, []]);
    },
  );

  test('several numbers in one cell are asked for', async () => {
    const { questions } = await planOf(
      csv('机构全称,统一社会信用代码,手机', `${name},${code},13800138000；0592-5551234`),
    );
    expect(questions).toMatchObject([{ rows: [2], choices: [{ key: '13800138000' }, { key: '0592-5551234' }] }]);
  });

  test('the phonetic guide is no part of a text, and runs are put together', async () => {
    const guided: RawCell = {
      attributes: 't="inlineStr"',
      inside: '<is><r><t>林</t></r><r><t>示例</t></r><rPh sb="0" eb="1"><t>Lín</t></rPh></is>',
    };
    const { at } = await first(
      book([
        ['机构全称', '统一社会信用代码', '管理员姓名'],
        [name, code, guided],
      ]),
    );
    expect(at('administrator.name')).toBe('林示例');
  });

  test('a formula without a result is said, one with a result counts', async () => {
    const rows: Rows = [
      ['机构全称', '统一社会信用代码', '软件全称'],
      [name, { attributes: 't="str"', inside: `<f>A1</f><v>${code}</v>` }, { inside: '<f>A2</f>' }],
    ];
    const { at, open } = await first(book(rows));
    expect(at('organization.idNumber')).toBe(code);
    expect(open).toMatchObject([{ rows: [2], column: { zh: '软件全称' } }]);
  });
});

describe('files of other programs', () => {
  const simple: Rows = [
    ['机构全称', '统一社会信用代码', '软件全称'],
    [name, code, '云帆系统'],
  ];

  test.each([
    ['prefixes', { prefix: 'x' }],
    ['backslashes', { slash: '\\' }],
  ])('workbooks with %s', async (_, more) => {
    expect((await first(book(simple, more))).at('works.0.fullName')).toBe('云帆系统');
  });

  test('a guide and a hidden list before the data are passed over; two tables are asked for', async () => {
    const guide = { name: '说明', rows: [['填写说明'], ['机构全称与执照一致']] };
    const hidden = { name: '字典', rows: simple, state: 'veryHidden' };
    const data = { name: '数据', rows: simple };
    expect((await planOf(rawWorkbook({ sheets: [hidden, guide, data] }))).questions).toEqual([]);
    const twice = rawWorkbook({
      sheets: [data, { name: '旧', rows: [simple[0] ?? [], ['旧公司', other, '旧系统']] }],
      active: 1,
    });
    const { at, questions } = await first(twice);
    expect(at('organization.name')).toBe('旧公司');
    expect(questions).toMatchObject([{ id: 'sheet', chosen: '1' }]);
    expect((await first(twice, { sheet: '0' })).at('organization.name')).toBe(name);
  });

  const page = `<html><head><meta charset="utf-8"><style>td{a:"<"}</style></head><body><table><tr><td rowspan=2>机构全称<td colspan="2">软件信息</tr><tr><td>名称<td>版本</tr><tr><td>${name}<td>云帆<br>系统<td>V1.0</table></body></html>`;
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="v"><NumberFormat ss:Format="0.0"/></Style></Styles><Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">机构全称</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">软件全称</Data></Cell><Cell><Data ss:Type="String">版本号</Data></Cell></Row><Row><Cell><Data ss:Type="String">${name}</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">云帆系统</Data></Cell><Cell ss:StyleID="v"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
  test.each([
    ['a web page', page, '云帆\n系统'.replace('\n', ' ')],
    ['XML of 2003', xml, '云帆系统'],
  ])('%s called .xls', async (_, source, software) => {
    const { at } = await first(utf8(source));
    expect([at('organization.name'), at('works.0.fullName'), at('works.0.version')]).toEqual([name, software, 'V1.0']);
  });

  test.each([
    ['%PDF-1.7', 'PDF'],
    ['{\\rtf1', 'Word'],
    ['MIME-Version: 1.0', '.mht'],
    ['\x89PNG\r\n', '图片'],
  ])('%s is named, with what to do', async (text, says) => {
    const error = await errorOf(latin(text));
    expect(error).toContain(says);
    expect(error).toContain('另存为 .xlsx');
  });

  test('text in Windows-1252 is read as it is, and which encoding was taken is shown', async () => {
    const western =
      'Company;Credit code;Software name;Contact\r\nM\xfcller Pr\xfcf GmbH;;Pr\xfcfstand;J\xf6rg B\xf6ttcher\r\n';
    const { at, questions } = await first(latin(western));
    expect([at('organization.name'), at('administrator.name')]).toEqual(['Müller Prüf GmbH', 'Jörg Böttcher']);
    expect(questions).toMatchObject([{ id: 'encoding', chosen: 'windows-1252' }]);
    const chosen = await first(latin(western), { encoding: 'windows-1250' });
    expect(chosen.questions[0]?.chosen).toBe('windows-1250');
  });

  test('Chinese below an English header is Chinese; what may be both is asked for', async () => {
    // Company,Software name / 厦门云帆示例科技有限公司,云帆系统
    const chinese =
      '\xcf\xc3\xc3\xc5\xd4\xc6\xb7\xab\xca\xbe\xc0\xfd\xbf\xc6\xbc\xbc\xd3\xd0\xcf\xde\xb9\xab\xcb\xbe,\xd4\xc6\xb7\xab\xcf\xb5\xcd\xb3';
    expect((await first(latin(`Company,Software name\n${chinese}`))).at('organization.name')).toBe(name);
    const { questions } = await planOf(latin('Company,Software name\n\xe4\xf6\xfc\xdf \xe4\xf6,Pr\xfc \xc4\xd6\xdc'));
    expect(questions).toMatchObject([{ id: 'encoding', required: true, chosen: '' }]);
  });

  test('UTF-8 that lost a byte is UTF-8 still', async () => {
    const bytes = utf8(`机构全称,统一社会信用代码,软件全称\n${name},${code},云帆系统`);
    const cut = new Uint8Array([...bytes.slice(0, -1)]);
    const { at, notes } = await first(cut);
    expect(at('organization.name')).toBe(name);
    expect(notes).toMatchObject([{ column: { zh: '软件全称' } }]);
  });
});
