// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../utils/base64';
import { checkProfile } from '../../../utils/profile/checks';
import { FILE_LIMIT, readProfileFile, writeProfileFile } from '../../../utils/profile/file';
import { normaliseProfile } from '../../../utils/profile/normalise';
import { withValue } from '../../../utils/profile/paths';
import { withDocuments } from '../../../utils/profile/slots';
import type { FileDocument, FileProfile } from '../../../utils/profile/types';
import { sampleProfile, sampleWith } from './sample';

const png = encodeBase64(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
const document = { name: 'licence.png', type: 'image/png', data: png };
const fileProfile = (profile = sampleProfile()): FileProfile => withDocuments(profile, () => document);
const withLicence = (licence: unknown) => withValue(fileProfile(), 'documents.businessLicence', licence);
const fileOf = (...profiles: unknown[]) => JSON.stringify({ format: 'copyright-pilot/profiles', version: 1, profiles });

const read = (text: string) => {
  const result = readProfileFile(text);
  return result.ok ? result.profiles : result.errors.map(({ zh }) => zh).join('\n');
};

test('what is written is what is read', () => {
  const profiles = [withLicence(document), fileProfile()];
  expect(read(writeProfileFile(profiles))).toEqual(profiles);
});

test('a byte order mark and keys that may be absent do not matter', () => {
  const { poa: _poa, ...ipp } = fileProfile().ipp;
  const lean = { ...fileProfile(), ipp, documents: {} };
  expect(read(`\ufeff${fileOf(lean)}`)).toEqual([fileProfile()]);
});

test('a password is not part of the format and is left out', () => {
  const sneaky = { ...fileProfile(), account: { ...fileProfile().account, password: 'secret' } };
  expect(JSON.stringify(read(fileOf(sneaky)))).not.toContain('secret');
});

describe('refused as a whole, with the reason', () => {
  const good = fileOf(fileProfile());
  test.each<[string, string, string]>([
    ['nothing', '', '不是完整的 JSON'],
    ['cut off', good.slice(0, -5), '不是完整的 JSON'],
    ['another kind of file', '{"hello":1}', '不是版权引航的档案文件'],
    ['a list', '[]', '不是版权引航的档案文件'],
    ['a newer version', good.replace('"version":1', '"version":2'), '更新的版本'],
    ['no version', good.replace('"version":1', '"version":"1"'), '没有写明格式版本'],
    ['no profile in it', fileOf(), '低于下限'],
    ['a missing part', fileOf({ ...fileProfile(), organization: undefined }), '第 1 份档案的 organization 没有写'],
    ['a wrong type', fileOf({ ...fileProfile(), works: {} }), '应是一个列表'],
    [
      'a word that no portal has',
      fileOf(withValue(fileProfile(), 'organization.kind', '公司')),
      '「机构类型」（organization.kind）只能是 企业法人',
    ],
    ['a date that is none', fileOf(withValue(fileProfile(), 'organization.foundedOn', 'spring')), '2026-11-22'],
    ['one bad among good', fileOf(fileProfile(), { name: 1 }), '第 2 份档案'],
    ['a prototype key', good.replace('"account":{', '"account":{"__proto__":{"x":1},'), '档案格式之外的结构'],
    ['a constructor key', good.replace('"account":{', '"account":{"constructor":{},'), '档案格式之外的结构'],
    [
      'deep nesting',
      `{"format":"copyright-pilot/profiles","version":1,"profiles":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      '档案格式之外的结构',
    ],
    ['base64 that is none', fileOf(withLicence({ ...document, data: '!!!!' })), '已损坏'],
    ['base64 cut off', fileOf(withLicence({ ...document, data: png.slice(0, -1) })), '已损坏'],
    ['an empty document', fileOf(withLicence({ ...document, data: '' })), '空文件'],
    [
      'a program',
      fileOf(withLicence({ ...document, data: btoa('MZ..............') })),
      '不是 JPG、PNG、GIF、BMP 或 PDF',
    ],
    [
      'a page',
      fileOf(withLicence({ name: 'a.html', type: 'text/html', data: btoa('<!doctype html>') })),
      '不是 JPG、PNG',
    ],
    ['a PNG called PDF', fileOf(withLicence({ ...document, type: 'application/pdf' })), '写的是 application/pdf'],
    ['a document that is a text', fileOf(withLicence('licence.png')), '应是一组内容'],
  ])('%s', (_, text, says) => {
    expect(read(text)).toContain(says);
  });

  test('oversized', () => {
    expect(read(' '.repeat(FILE_LIMIT + 1))).toContain('上限是 64.0 MB');
  });

  test('an oversized document', () => {
    const data = 'A'.repeat((41 * 1024 * 1024 * 4) / 3 + 1);
    expect(read(fileOf(withLicence({ name: 'a.jpg', type: 'image/jpeg', data })))).toContain('41.0 MB');
  }, 60_000);
});

test('any text and any JSON is answered, never thrown at, and leaves no trace on prototypes', () => {
  fc.assert(fc.property(fc.string(), (text) => readProfileFile(text).ok === false));
  fc.assert(
    fc.property(
      fc.json(),
      (json) => !readProfileFile(`{"format":"copyright-pilot/profiles","version":1,"profiles":[${json}]}`).ok,
    ),
    { numRuns: 2_000 },
  );
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('one value of a right profile replaced by anything: refused, or still of the right shape', () => {
  const paths = [
    'name',
    'account.phone',
    'organization.validity',
    'works.0.languages',
    'works.0.publication',
    'ipp.poa',
    'documents',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const result = readProfileFile(fileOf(withValue(fileProfile(), path, value)));
      return !result.ok || readProfileFile(writeProfileFile(result.profiles)).ok;
    }),
    { numRuns: 2_000 },
  );
});

describe('normalising', () => {
  const normal = (path: string, value: unknown) => {
    const profile = normaliseProfile(sampleWith({ [path]: value }));
    return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], profile);
  };
  test.each<[string, unknown, unknown]>([
    ['account.phone', ' １３８ 0013\u200b8000 ', '13800138000'],
    ['account.email', 'copyright＠yunfan．example', 'copyright@yunfan.example'],
    ['administrator.idNumber', '11010519491231002x', '11010519491231002X'],
    ['organization.idNumber', '９１３５０２００ma2xq7t14e', '91350200MA2XQ7T14E'],
    ['organization.name', '　厦门云帆（集团）\u00a0Ａ１　有限公司\n', '厦门云帆（集团） A1 有限公司'],
    ['works.0.version', 'Ｖ１．０', 'V1.0'],
    ['works.0.mainFunctions', ' 一\r\n二 \n\n三\u200b ', '一\n二\n\n三'],
    ['works.0.languages', [' Java ', 'Java', '', 'Go'], ['Java', 'Go']],
    ['organization.idNumber', '9135O200MA2XQ7T14E', '9135O200MA2XQ7T14E'],
  ])('%s %j', (path, value, expected) => {
    expect(normal(path, value)).toEqual(expected);
  });

  test('dates as people write them', () => {
    const text = fileOf(withValue(fileProfile(), 'organization.foundedOn', '２０１７年4月24日'));
    expect(read(text)).toMatchObject([{ organization: { foundedOn: '2017-04-24' } }]);
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseProfile(
          sampleWith({
            'organization.name': text,
            'organization.idNumber': text,
            'account.phone': text,
            'works.0.purpose': text,
          }),
        );
        expect(normaliseProfile(once)).toEqual(once);
      }),
      // `K´`: an accent that joins the letter before it once its blank is gone. `ΐ`: one that parts from its letter in
      // capitals.
      { examples: [['K´'], ['ΐ']] },
    );
  });
});

test('base64 there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeBase64(encodeBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  const large = new Uint8Array(100_000).map((_, index) => index % 251);
  expect(decodeBase64(encodeBase64(large))).toEqual(large);
  expect(encodeBase64(large)).toBe(Buffer.from(large).toString('base64'));
});

test('the sample file is read whole, and nothing in it is wrong', () => {
  const result = readProfileFile(readFileSync('tests/samples/profile.json', 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const ref = ({ name, type }: FileDocument) => ({ id: name, name, type, size: 1 });
  for (const profile of result.profiles) {
    const content = withDocuments(profile, ref);
    const works = content.works.map((work) => ({ ...work, id: '1' }));
    expect(checkProfile({ ...content, works }).filter(({ level }) => level === 'error')).toEqual([]);
  }
});
