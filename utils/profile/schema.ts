import * as z from 'zod';
import { asIsoDate } from './normalise';
import { acquisitions, categories, developmentModes, genders, organizationKinds, origins, rightsScopes } from './words';

// Zod would probe `new Function` otherwise, which the extension's CSP reports.
z.config({ jitless: true });

/** A value that a person leaves open in a draft is an empty text. Wrong values are reported by checks.ts. */
const text = z.string().max(10_000);
const short = z.string().max(500);
const date = z
  .string()
  .overwrite(asIsoDate)
  .regex(/^$|^\d{4}-\d{2}-\d{2}$/);
const oneOf = <const W extends readonly string[]>(words: W) =>
  z
    .string()
    .trim()
    .pipe(z.enum(['', ...words]));

const validity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), from: date, until: date }),
  z.object({ kind: z.literal('permanent'), from: date }),
]);

const publication = z.discriminatedUnion('published', [
  z.object({ published: z.literal(false) }),
  z.object({ published: z.literal(true), on: date, country: short, city: short }),
]);

const account = z.object({ username: short, phone: short, email: short });

const organization = z.object({
  country: short,
  province: short,
  city: short,
  kind: oneOf(organizationKinds),
  name: short,
  foundedOn: date,
  idType: short,
  idNumber: short,
  validity,
});

const administrator = z.object({
  name: short,
  gender: oneOf(genders),
  idType: short,
  idNumber: short,
  birthDate: date,
  validity,
});

const environment = z.object({
  developmentHardware: text,
  runtimeHardware: text,
  developmentSystem: text,
  developmentTools: text,
  runtimeSystem: text,
  runtimeSupport: text,
});

const certificate = z.object({
  certificateNumber: short,
  registrationNumber: short,
  holder: short,
  registeredOn: date,
});

/** The shape of a work, for any form of a document (base64 in a file, a reference in the store). */
const workOf = <D extends z.ZodType>(document: D) =>
  z.object({
    fullName: short,
    shortName: short.default(''),
    version: short,
    acquisition: oneOf(acquisitions),
    rightsScope: oneOf(rightsScopes),
    category: oneOf(categories),
    origin: oneOf(origins),
    developmentMode: oneOf(developmentModes),
    completedOn: date,
    publication,
    environment,
    languages: z.array(short).max(100),
    sourceLines: z.number().int().nonnegative().max(1e12).nullable(),
    purpose: text,
    industry: text,
    mainFunctions: text,
    technicalTags: z.array(short).max(100),
    technicalFeatures: text,
    certificate: certificate.nullable().default(null),
    documents: z.object({
      registrationCertificate: document,
      operationScreenshot: document,
      programMaterial: document,
      documentMaterial: document,
    }),
  });

const profileOf = <D extends z.ZodType, W extends z.ZodType>(document: D, work: W) =>
  z.object({
    name: short,
    account,
    organization,
    administrator,
    documents: z.object({
      businessLicence: document,
      administratorIdFront: document,
      administratorIdBack: document,
      authorisationLetter: document,
    }),
    works: z.array(work).max(1_000),
    ipp: z.object({
      complainant: short,
      poa: z
        .object({ holderIdNumber: short, expiresOn: date, documents: z.object({ holderId: document, poa: document }) })
        .nullable()
        .default(null),
    }),
  });

/** A document as a file carries it. */
const fileDocument = z.object({ name: short.min(1), type: short, data: z.string() });
const fileSlot = fileDocument.nullable().default(null);
const fileWork = workOf(fileSlot);
const fileProfile = profileOf(fileSlot, fileWork);

/** The profile file, version 1. Keys that the format does not know are left out, a password among them. */
export const profileFile = z.object({
  format: z.literal('copyright-pilot/profiles'),
  version: z.literal(1),
  profiles: z.array(fileProfile).min(1).max(5_000),
});

/**
 * Measured in a document when it was taken in. No size for a PDF, because its points say nothing about its sharpness.
 */
const seen = z.object({
  width: z.exactOptional(z.number()),
  height: z.exactOptional(z.number()),
  pages: z.number(),
  grey: z.boolean(),
});

/** A file in the store. Its bytes are in a table of their own. */
const storedFile = z.object({
  id: z.string().min(1),
  name: short,
  type: short,
  size: z.number().int().nonnegative(),
});

/**
 * A document as the store knows it: the copy in use, and the files it was made from. A profile file carries only the
 * copy in use.
 */
const documentRef = storedFile.extend({
  seen: z.exactOptional(seen),
  /** The file as the person brought it, if the copy in use was made from it. */
  original: z.exactOptional(storedFile),
  /** The copy without the watermark, if the copy in use has one. */
  unmarked: z.exactOptional(storedFile),
});
const storedSlot = documentRef.nullable();
const storedWork = workOf(storedSlot).extend({ id: z.string().min(1) });

/** A value that another page kept for a field changed in both. Shown beside the field until the person decides. */
const elsewhere = z.object({ path: short, value: z.json().optional() });

/**
 * A profile as the store keeps it. `updatedAt` is its revision as well, and only ever grows. `typed`: texts in controls
 * that are no values of the format yet, by path.
 */
export const storedProfile = profileOf(storedSlot, storedWork).extend({
  id: z.string().min(1),
  updatedAt: z.number(),
  elsewhere: z.exactOptional(z.array(elsewhere)),
  typed: z.exactOptional(z.record(z.string().max(200), short)),
});

export type ProfileFile = z.output<typeof profileFile>;
export type FileProfile = z.output<typeof fileProfile>;
export type FileWork = z.output<typeof fileWork>;
export type FileDocument = z.output<typeof fileDocument>;
export type DocumentRef = z.output<typeof documentRef>;
export type StoredFile = z.output<typeof storedFile>;
export type Seen = z.output<typeof seen>;
export type StoredProfile = z.output<typeof storedProfile>;
export type Profile = Omit<StoredProfile, 'id' | 'updatedAt' | 'elsewhere' | 'typed'>;
export type Work = z.output<typeof storedWork>;
export type Validity = z.output<typeof validity>;
