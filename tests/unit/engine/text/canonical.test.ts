// @vitest-environment node
import { expect, test } from 'vitest';
import { canonical } from '../../../../utils/engine/text/canonical';
import { normalise } from '../../../../utils/engine/text/normalise';
import { portals } from '../../../../utils/portals';
import type { FieldFind } from '../../../../utils/portals/types';

test.each([
  [
    'Certificate issued by the National Copyright Administration?',
    'certificate issued by National Copyright Administration',
  ],
  ['Do you have a certificate issued by the NCAC?', 'Certificate issued by NCAC'],
  ['请选择机构类型', '机构类型'],
  ['机构的类别', '机构类型'],
  ['证件有效期截止日期', '证件有效期至'],
  ['Names of the organisations', 'Organization name'],
  ['Registration No.', 'Registration number'],
  ['登记编号（例如 2020SR0123456）', '登记号'],
  ['机构名称（与营业执照一致）', '机构全称'],
  ['Valid to', 'Validity end date'],
])('%s means the same as %s', (one, other) => {
  expect(canonical(one)).not.toBe('');
  expect(canonical(one)).toBe(canonical(other));
});

test.each([
  ['机构全称', '机构简称'],
  ['证件号码', '原证件号码'],
  ['姓名', '用户名'],
  ['手机号', '手机验证码'],
  ['Mobile number', 'Mobile code'],
  ['证件类型', '证件号码'],
  ['Valid from', 'Valid until'],
  ['登记号', '登记日期'],
  ['正面（人像面）', '反面（国徽面）'],
])('%s is another thing than %s', (one, other) => expect(canonical(one)).not.toBe(canonical(other)));

test.each(['号码', '请输入', '日期', 'Name', 'No.', '请选择类型'])('%s names nothing by itself', (text) => {
  expect(canonical(text)).toBe('');
});

const fieldsOf = (page: (typeof portals)[number]['pages'][number]) =>
  page.steps.flatMap(({ id, find }) => ('label' in find ? [{ id, find }] : []));
const labels = ({ label, alone = [] }: FieldFind) => [...label, ...alone];

test('no two fields of one part of a page become the same', () => {
  const same: string[] = [];
  for (const page of portals.flatMap(({ pages }) => pages)) {
    const fields = fieldsOf(page).map(({ id, find }) => ({
      id,
      group: find.group?.[0],
      plain: new Set(labels(find).map(normalise)),
      forms: new Map(labels(find).map((text) => [canonical(text), text])),
    }));
    for (const [at, one] of fields.entries())
      for (const other of fields.slice(at + 1)) {
        if (one.group && other.group && one.group !== other.group) continue;
        for (const [form, text] of one.forms)
          if (form !== '' && other.forms.has(form) && !other.plain.has(normalise(text)))
            same.push(`${page.id}: ${one.id} ${text} = ${other.id} ${other.forms.get(form)}`);
      }
  }
  expect(same).toEqual([]);
});
