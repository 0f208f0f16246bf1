import { urls } from '../practice/hosts';
import {
  accountModel,
  emailModel,
  identityModel,
  submissionBasicModel,
  submissionTypeModel,
} from '../support/expected';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { complaintsOf, expectNothingForbidden, modelOf } from '../support/oracle';
import { openBasicInformation, openIprType } from './ipp';
import { quick } from './pages';

// The oracle is the page's own framework and validator. The portal's page never has the focus, and the service worker
// was stopped just before.

/** Complaints about everything that is not the person's. */
const complaintsBut = async (page: Parameters<typeof complaintsOf>[0], ...persons: string[]) =>
  Object.keys(await complaintsOf(page)).filter((field) => !persons.includes(field));

test.describe('copyright portal', () => {
  test('account', async ({ filled }) => {
    const { page, rows } = await filled(quick('register.html?state=none&stage=account#/identity'), 'register/account');
    const model = await modelOf(page);
    expect(model).toMatchObject(accountModel);
    expect(model).toMatchObject({ code: '', password: '', passwordAgain: '' });
    expect(await complaintsBut(page, 'code', 'password', 'passwordAgain')).toEqual([]);
    expect(rows.filter(({ fate }) => fate === 'filled')).toHaveLength(3);
    expect(rows.filter(({ fate }) => fate === 'by-hand')).toHaveLength(3);
    await expectNothingForbidden(page);
  });

  test('e-mail', async ({ filled }) => {
    const { page } = await filled(quick('realname.html?state=new#/account'), 'realname/account');
    expect(await modelOf(page)).toMatchObject({ ...emailModel, code: '' });
    expect(await complaintsBut(page, 'code')).toEqual([]);
    await expectNothingForbidden(page);
  });

  test('identity, whole', async ({ filled }) => {
    const { page, rows } = await filled(`${urls.cpcc}/realname.html?state=email#/identity`, 'realname/identity');
    expect(await modelOf(page)).toEqual(identityModel);
    expect(await complaintsOf(page)).toEqual({});
    expect(rows.filter(({ fate }) => fate !== 'filled')).toEqual([]);
    await expectNothingForbidden(page);
  });
});

for (const lang of ['zh', 'en', 'mixed'] as const) {
  test.describe(`IPP, a page in ${lang}`, () => {
    test('type and place', async ({ open, pilot }) => {
      const at = await openIprType(open, lang);
      await fillUnfocused(at, pilot);
      expect(await modelOf(at.portal.page)).toEqual(submissionTypeModel);
      expect(await complaintsOf(at.portal.page)).toEqual({});
      await expectNothingForbidden(at.portal.page);
    });

    test('basic information', async ({ open, pilot }) => {
      const at = await openBasicInformation(open, lang);
      await fillUnfocused(at, pilot);
      expect(await modelOf(at.portal.page)).toEqual({ ...submissionBasicModel, commitment: false });
      expect(await complaintsBut(at.portal.page, 'commitment')).toEqual([]);
      await expectNothingForbidden(at.portal.page);
    });
  });
}
