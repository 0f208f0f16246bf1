import { readFileSync } from 'node:fs';

const FILE = new URL('../samples/profile.json', import.meta.url);

/** The sample profile file as plain data: a fictional company whose check digits are right, with documents. */
// biome-ignore lint/suspicious/noExplicitAny: tests change whatever they like in it before it meets the schema
export const sample = (): any => JSON.parse(readFileSync(FILE, 'utf8'));

/** The same company, filing for a holder of another name: the power-of-attorney branch. */
export function sampleForAnotherHolder() {
  const file = sample();
  const profile = file.profiles[0];
  const [work] = profile.works;
  profile.name = '云帆代理 · 授权';
  profile.ipp.complainant = '厦门远海知识产权代理有限公司';
  profile.ipp.poa = {
    holderIdNumber: profile.organization.idNumber,
    expiresOn: '2028-12-31',
    documents: {
      holderId: { ...profile.documents.businessLicence, name: 'holder-id.png' },
      poa: { ...profile.documents.authorisationLetter, name: 'poa.png' },
    },
  };
  work.certificate.holder = profile.organization.name;
  return file;
}

/** A profile file as the file input of the options page takes it. */
export const asUpload = (file: unknown) => ({
  name: 'profiles.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(file)),
});
