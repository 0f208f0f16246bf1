import { accountModel, identityModel, submissionBasicModel } from '../support/expected';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { expectNothingForbidden, modelOf, onPracticePage } from '../support/oracle';
import { openBasicInformation } from './ipp';
import { quick } from './pages';

const ACCOUNT = quick('register.html?state=none&stage=account#/identity');
const IDENTITY = quick('realname.html?state=email#/identity');

test('what the person typed is kept, and said so', async ({ open, pilot }) => {
  const at = await open(ACCOUNT);
  await at.portal.asPerson((page) => page.getByPlaceholder('请输入机构全称').fill('厦门另一家有限公司'));
  await at.portal.asPerson((page) => page.getByPlaceholder('请输入手机号').focus());
  await expect.poll(() => modelOf(at.portal.page)).toMatchObject({ organizationName: '厦门另一家有限公司' });
  const rows = await fillUnfocused(at, pilot);
  expect(rows.find(({ field }) => field === '机构全称')).toMatchObject({ fate: 'kept' });
  const { username, phone } = accountModel;
  expect(await modelOf(at.portal.page)).toMatchObject({ username, phone, organizationName: '厦门另一家有限公司' });
});

test('filling twice changes nothing', async ({ filled, pilot }) => {
  const at = await filled(IDENTITY, 'realname/identity');
  const before = await modelOf(at.page);
  const rows = await fillUnfocused(at, pilot);
  expect(await modelOf(at.page)).toEqual(before);
  expect(rows.filter(({ fate }) => fate !== 'already')).toEqual([]);
  expect(before).toEqual(identityModel);
});

test('undo takes back what was filled, and only that', async ({ open, pilot }) => {
  const at = await open(ACCOUNT);
  await onPracticePage(at.portal.page, 'register/account');
  const empty = await modelOf(at.portal.page);
  await at.portal.asPerson((page) => page.getByPlaceholder('请输入用户名').fill('my_own_name'));
  await at.portal.asPerson((page) => page.getByPlaceholder('请输入手机号').focus());
  await fillUnfocused(at, pilot);
  await at.panel.undo();
  await expect.poll(() => modelOf(at.portal.page)).toEqual({ ...empty, username: 'my_own_name' });
  await expectNothingForbidden(at.portal.page);
});

test('undo of a whole form with widgets', async ({ open, pilot }) => {
  const at = await openBasicInformation(open, 'zh');
  const empty = await modelOf(at.portal.page);
  await fillUnfocused(at, pilot);
  expect(await modelOf(at.portal.page)).toMatchObject(submissionBasicModel);
  await at.panel.undo();
  // A radio group cannot be emptied again, nor this kit's select: by a person neither.
  const { ncac, workType, ...rest } = await modelOf(at.portal.page);
  expect([ncac, workType]).toEqual(['yes', 'software']);
  expect(rest).toEqual({ ...empty, certificate: [], screenshot: [] });
  expect((await at.panel.rows()).map(({ fate }) => fate)).toEqual(['by-hand', 'by-hand']);
  await expectNothingForbidden(at.portal.page);
});
