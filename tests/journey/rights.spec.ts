import { poaModel } from '../support/expected';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { expectNothingForbidden, modelOf, onPracticePage } from '../support/oracle';
import type { Panel } from '../support/panel';
import { press } from '../support/person';
import type { PortalTab } from '../support/portal';
import { sample, sampleForAnotherHolder } from '../support/sample';
import { putProfiles } from '../support/store';
import { reviewIn } from './walker';
import { type Stop, submission } from './ways';

// The second journey with its branches: several works one after the other, and a holder who is not the complainant.
// Then a sign-out in the middle, and every answer of the platform.

interface At {
  portal: PortalTab;
  panel: Panel;
}

/** Fills a page of the submission, and goes on as the person does. */
async function pass(at: At, pilot: Parameters<typeof fillUnfocused>[1], stop: Stop, expects = stop.expects) {
  await onPracticePage(at.portal.page, stop.practice);
  await expect.poll(() => at.panel.page.locator('h1').innerText()).toMatch(new RegExp(`${stop.title}$`));
  if (expects) {
    await expect(at.portal.page.locator('.ant-upload').first()).toBeVisible();
    await fillUnfocused(at, pilot);
    expect(await modelOf(at.portal.page)).toMatchObject(expects);
  }
  await expectNothingForbidden(at.portal.page);
  await at.portal.asPerson(stop.onwards);
}

/** Plays the platform's part: decides about the last right that was handed in. */
async function decide({ portal }: At, status: 'approved' | 'rejected'): Promise<void> {
  await portal.page.evaluate((now) => {
    const rights = JSON.parse(sessionStorage.getItem('practice.rights') ?? '[]');
    rights[0].status = now;
    sessionStorage.setItem('practice.rights', JSON.stringify(rights));
  }, status);
  await portal.page.reload();
  await onPracticePage(portal.page, 'management');
}

test('two works, one after the other: the first passes, the second is turned down and handed in again', async ({
  open,
  pilot,
}) => {
  test.setTimeout(120_000);
  const file = sample();
  const [profile] = file.profiles;
  profile.name = '两件依次提交';
  const second = structuredClone(profile.works[0]);
  second.fullName = '云帆排程管理系统';
  second.shortName = '';
  second.certificate.registrationNumber = '2023SR0765432';
  profile.works.push(second);
  await putProfiles(pilot, file);
  const { start, type, basic } = submission(false);
  const at = await open(start);
  const { panel, portal } = at;
  await panel.profile().selectOption({ label: profile.name });
  const software = panel.page.getByRole('combobox', { name: '软件' });
  await portal.asPerson((page) => press(page, '提交知识产权'));
  await pass(at, pilot, type);
  await pass(at, pilot, basic);
  await onPracticePage(portal.page, 'management');
  await expect(reviewIn(panel).filter({ hasText: /等待中/ })).toBeVisible();
  await decide(at, 'approved');
  await expect(reviewIn(panel).filter({ hasText: /已通过/ })).toBeVisible();

  await software.selectOption({ label: '云帆排程管理系统V1.0' });
  await expect(reviewIn(panel), 'nothing of the other work is told of this one').toHaveCount(0);
  const again = { workName: '云帆排程管理系统V1.0', registrationNumber: '2023SR0765432' };
  await portal.asPerson((page) => press(page, '新增知识产权'));
  await pass(at, pilot, type);
  await pass(at, pilot, basic, again);
  await expect(reviewIn(panel).filter({ hasText: /等待中/ })).toBeVisible();
  await decide(at, 'rejected');
  await expect(reviewIn(panel).filter({ hasText: /未通过/ })).toBeVisible();
  await expect(panel.remaining().getByRole('listitem').filter({ hasText: '提交验证' })).toHaveCount(1);
  await portal.asPerson((page) => press(page, '新增知识产权'));
  await pass(at, pilot, type);
  await pass(at, pilot, basic, again);
  await expect(reviewIn(panel).filter({ hasText: /等待中/ })).toBeVisible();
  await software.selectOption({ index: 0 });
  await expect(reviewIn(panel).filter({ hasText: /已通过/ })).toBeVisible();
});

test('another holder: the power of attorney is asked for; a sign-out in the middle loses nothing here', async ({
  open,
  pilot,
}) => {
  test.setTimeout(120_000);
  const file = sampleForAnotherHolder();
  file.profiles[0].name = '代理他人的权利';
  await putProfiles(pilot, file);
  const { start, type, basic } = submission(true);
  const at = await open(start);
  const { panel, portal } = at;
  await panel.profile().selectOption({ label: '代理他人的权利' });
  await portal.asPerson((page) => press(page, '提交知识产权'));
  await pass(at, pilot, type);
  await onPracticePage(portal.page, 'submission-basic');
  const poa = panel
    .remaining()
    .getByRole('listitem')
    .filter({ hasText: /授权书/ });
  await expect(poa.first()).toBeVisible();
  const left = () => panel.remaining().getByRole('listitem').count();
  await expect(panel.remaining().getByRole('listitem').filter({ hasText: '注册地' }), 'it has come on').toHaveCount(0);
  const before = await left();
  await portal.page.goto(start.replace('signed=in', 'signed=out').replace('#/user', ''));
  await expect(panel.page.locator('h1')).toContainText('登录');
  await portal.page.goto(start.replace('#/user', '#/ipr/submission'));
  await pass(at, pilot, type);
  await onPracticePage(portal.page, 'submission-basic');
  // A lost step would be open again. The sign-in in between may add to the done ones.
  await expect.poll(left).toBeLessThanOrEqual(before);
  await pass(at, pilot, basic, { ...basic.expects, ...poaModel });
  await expect(reviewIn(panel).filter({ hasText: /等待中/ })).toBeVisible();
});
