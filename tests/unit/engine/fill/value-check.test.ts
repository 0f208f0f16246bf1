import { expect, test } from 'vitest';
import { isOtherNumber } from '../../../../utils/engine/fill/value-check';
import { memoryOf } from '../../../../utils/engine/find/page-memory';
import type { PageModel } from '../../../../utils/engine/find/page-model';
import type { Name } from '../../../../utils/engine/find/types';
import type { LineWidget, SelectWidget } from '../../../../utils/engine/widgets/types';

const idNumber = '350203199003070014';
const creditCode = '91350200MA2XQ7T14E';

/** True if a number would be refused in a text field with these labels, after a list of papers that shows the first. */
function isRefused(value: string, labels: readonly (string | Name)[], papers: readonly string[] = []) {
  document.body.innerHTML = `<select>${papers.map((one) => `<option>${one}</option>`).join('')}</select><input>`;
  const shared = (control: HTMLElement) => ({ choices: [control], box: control, memory: memoryOf(document) });
  const select = document.querySelector('select')!;
  const input = document.querySelector('input')!;
  const list: SelectWidget = { kind: 'select', control: select, ...shared(select) };
  const line: LineWidget = { kind: 'text', control: input, ...shared(input) };
  const names = labels.map((one) => (typeof one === 'string' ? { text: one, by: 'label' as const } : one));
  const model = { widgets: [list, line], names: () => names } as unknown as PageModel;
  return isOtherNumber(model, line, value);
}

test('the label asks for the number of another paper', () => {
  expect(isRefused(idNumber, ['统一社会信用代码'])).toBe(true);
  expect(isRefused(creditCode, ['身份证号码'])).toBe(true);
});

test('the paper that is chosen before asks for another number', () => {
  expect(isRefused(idNumber, ['证件号码'], ['营业执照'])).toBe(true);
  expect(isRefused(creditCode, ['证件号码'], ['居民身份证'])).toBe(true);
});

test('the papers that can be chosen before are all of another kind', () => {
  expect(isRefused(idNumber, ['证件号码'], ['请选择', '营业执照', '事业单位法人证书'])).toBe(true);
  expect(isRefused(idNumber, ['证件号码'], ['请选择', '营业执照', '居民身份证'])).toBe(false);
});

test('what agrees, says nothing or is disputed refuses nothing', () => {
  expect(isRefused(creditCode, ['统一社会信用代码'], ['营业执照'])).toBe(false);
  expect(isRefused(idNumber, ['管理员证件号码'], ['居民身份证'])).toBe(false);
  expect(isRefused(creditCode, ['证件号码'])).toBe(false);
  expect(isRefused(creditCode, ['证件号码', { text: '身份证号码', by: 'label', disputed: true }])).toBe(false);
  expect(isRefused('厦门云帆智联科技有限公司', ['身份证上的姓名'])).toBe(false);
});
