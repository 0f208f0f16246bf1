import { describe, expect, test } from 'vitest';
import { portals } from '../../../utils/portals';
import { blankProfile, blankWork } from '../../../utils/profile/blank';
import { fieldAt } from '../../../utils/profile/fields';
import { offersOf } from '../../../utils/profile/offers';
import { withValue } from '../../../utils/profile/paths';
import { type JourneyName, readiness } from '../../../utils/profile/readiness';
import { fieldsOf } from '../../../utils/profile/sources';
import type { StoredProfile } from '../../../utils/profile/types';
import { sampleProfile, sampleWith } from './sample';

const today = '2026-01-15';
const png = { id: 'd', name: 'a.png', type: 'image/png', size: 9 };
const whole = () =>
  sampleWith({
    documents: { businessLicence: png, administratorIdFront: png, administratorIdBack: png, authorisationLetter: png },
    'works.0.documents.registrationCertificate': png,
    'works.0.documents.operationScreenshot': png,
  });
const ready = (journey: JourneyName, profile: StoredProfile, place = 0) => {
  const found = readiness(profile, profile.works[place] ?? null, today).find((one) => one.journey === journey)!;
  return { missing: found.missing.map(({ field }) => field), doubtful: found.doubtful.map(({ field }) => field) };
};

test('a whole profile is ready for everything but R11, whose texts are not written', () => {
  for (const journey of ['account', 'real-name', 'ipp'] as const)
    expect(ready(journey, whole()), journey).toEqual({ missing: [], doubtful: [] });
  expect(ready('r11', whole()).missing).toContain('works.0.purpose');
});

test('a blank profile lacks what each journey begins with', () => {
  const blank = blankProfile();
  expect(ready('account', blank).missing).toEqual(['account.username', 'account.phone', 'organization.name']);
  expect(ready('real-name', blank).missing).toContain('documents.authorisationLetter');
  expect(ready('r11', blank).missing[0]).toBe('works.0.fullName');
  expect(ready('ipp', blank).missing).toContain('works.0.certificate.registrationNumber');
});

test('what is only asked for sometimes is only missing then', () => {
  const permanent = withValue(whole(), 'organization.validity', { kind: 'permanent', from: '2017-04-24' });
  expect(ready('real-name', permanent).missing).toEqual([]);
  const unpublished = withValue(whole(), 'works.0.publication', { published: false });
  expect(ready('ipp', unpublished).missing).toEqual([]);
  const differs = withValue(whole(), 'ipp.complainant', '别的有限公司');
  expect(ready('ipp', differs).missing).toEqual([
    'ipp.poa.holderIdNumber',
    'ipp.poa.expiresOn',
    'ipp.poa.documents.holderId',
    'ipp.poa.documents.poa',
  ]);
});

test('without a software the journeys that need one say so', () => {
  const none = { ...whole(), works: [] };
  expect(ready('r11', none).missing).toEqual(['works']);
  expect(ready('ipp', none).missing).toEqual(['works']);
  expect(ready('real-name', none).missing).toEqual([]);
});

test('what is wrong is doubtful, in the journey that asks for it and for the software at hand', () => {
  const second = { ...blankWork(), id: 'second', version: '1.0' };
  const two = { ...whole(), works: [...whole().works, second] };
  expect(ready('r11', two, 0).doubtful).toEqual([]);
  expect(ready('r11', two, 1).doubtful).toEqual(['works.1.version']);
  expect(ready('account', withValue(whole(), 'account.phone', '1')).doubtful).toEqual(['account.phone']);
  expect(ready('ipp', withValue(whole(), 'account.phone', '1')).doubtful).toEqual([]);
});

test('a date that cannot be read is wrong, not missing', () => {
  const typed = { ...withValue(whole(), 'organization.foundedOn', ''), typed: { 'organization.foundedOn': '2017-13' } };
  expect(ready('real-name', typed)).toEqual({ missing: [], doubtful: ['organization.foundedOn'] });
});

test('every value that a page fills is asked for by the journey of that page', () => {
  const journeyOf = (page: string): JourneyName[] =>
    page.startsWith('ipp/')
      ? ['ipp']
      : page.startsWith('cpcc/r11-')
        ? ['r11']
        : page === 'cpcc/account'
          ? ['account']
          : ['account', 'real-name'];
  const differs = { ...blankProfile(), ipp: { complainant: 'a', poa: null } };
  const work = {
    ...blankWork(),
    certificate: { certificateNumber: '', registrationNumber: '', holder: 'b', registeredOn: '' },
  };
  const profile = {
    ...differs,
    works: [{ ...work, version: '', publication: { published: true as const, on: '', country: '', city: '' } }],
  };
  profile.organization = { ...profile.organization, country: '', kind: '', idType: '' };
  profile.administrator = { ...profile.administrator, idType: '' };
  for (const portal of portals)
    for (const page of portal.pages)
      for (const { from, id, optional } of page.steps) {
        if (!from || optional) continue;
        const asked = new Set(journeyOf(page.id).flatMap((journey) => ready(journey, profile).missing));
        // The journey knows these although they are filled here: the other half of a name, and choices that cannot be
        // empty.
        const known = [...asked, 'ipp.complainant', 'works.0.shortName', 'works.0.certificate.holder'];
        const kinds = ['organization.validity.kind', 'administrator.validity.kind'];
        for (const field of fieldsOf(from, 0)) expect([...known, ...kinds], `${page.id} ${id}`).toContain(field);
      }
});

describe('what is offered for filling', () => {
  const offers = (changes: Record<string, unknown>) => {
    const profile = sampleWith(changes);
    return offersOf(profile, profile.works[0] ?? null, today);
  };

  test('an error is handed back with its reason, a warning is filled and said', () => {
    const wrong = offers({ 'account.phone': '1380013800' });
    expect(wrong.value('account.phone')).toMatchObject({ absent: { zh: expect.stringContaining('11 位') } });
    expect(wrong.value('account.email')).toMatchObject({ kind: 'text' });
    const soon = offers({ 'organization.validity.until': '2026-02-01' });
    expect(soon.value('organization.validUntil')).toEqual({ kind: 'date', iso: '2026-02-01' });
    expect(soon.doubt('organization.validUntil')?.zh).toContain('到期');
    expect(soon.doubt('organization.name')).toBeNull();
  });

  test('a value made of several is handed back for any of them', () => {
    const bad = { 'works.0.certificate': null, 'works.0.version': '1.0' };
    expect(offers(bad).value('work.nameOnCertificate')).toHaveProperty('absent');
  });

  test('full-width digits travel as half-width ones, and it is said', () => {
    const wide = offers({ 'account.phone': '１３８００１３８０００' });
    expect(wide.value('account.phone')).toEqual({ kind: 'text', text: '13800138000' });
    expect(wide.doubt('account.phone')?.zh).toContain('全角');
  });

  test('the findings of one software do not hold up another', () => {
    const profile = sampleProfile();
    const two = { ...profile, works: [{ ...blankWork(), id: 'x', version: 'x' }, ...profile.works] };
    expect(offersOf(two, two.works[1]!, today).value('work.nameOnCertificate')).toMatchObject({ kind: 'text' });
    expect(offersOf(two, two.works[0]!, today).value('work.nameOnCertificate')).toHaveProperty('absent');
  });
});

test('every path that readiness names is a field', () => {
  for (const { missing } of readiness(blankProfile(), null, today))
    for (const { field } of missing) if (field !== 'works') expect(fieldAt(field)).toBeDefined();
});
