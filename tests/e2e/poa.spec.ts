import { poaModel, submissionBasicModel } from '../support/expected';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { complaintsOf, expectNothingForbidden, modelOf } from '../support/oracle';
import { sample, sampleForAnotherHolder } from '../support/sample';
import { openBasicInformation } from './ipp';

const file = sampleForAnotherHolder();
const { name, ipp } = file.profiles[0];

test.use({ profiles: { ...file, profiles: [...sample().profiles, ...file.profiles] } });

for (const lang of ['zh', 'en', 'mixed'] as const) {
  test(`another holder: the power of attorney's fields appear and are filled, in ${lang}`, async ({ open, pilot }) => {
    const at = await openBasicInformation(open, lang, `&complainant=${encodeURIComponent(ipp.complainant)}`);
    await at.panel.profile().selectOption({ label: name });
    await fillUnfocused(at, pilot);
    expect(await modelOf(at.portal.page)).toEqual({ ...submissionBasicModel, ...poaModel, commitment: false });
    expect(Object.keys(await complaintsOf(at.portal.page))).toEqual(['commitment']);
    await expectNothingForbidden(at.portal.page);
  });
}
