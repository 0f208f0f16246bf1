import account from '../../utils/portals/cpcc/account';
import identity from '../../utils/portals/cpcc/identity';
import basicInformation from '../../utils/portals/ipp/basic-information';
import type { Row } from './panel';
import { sample } from './sample';

export type Model = Record<string, unknown>;

/** The pages of the portals that are judged. */
export type Form = 'account' | 'identity' | 'work';

export interface Cell {
  /** Step of the page's description. */
  step: string;
  /** The widget that it is drawn with; for a field that must be refused, what forbids it. */
  widget: string;
  verdict: 'right' | 'refused' | 'WRONG';
  /** Value in the kit's state. */
  held: string;
  /** Fate that the extension tells. */
  fate: string;
  why: string;
}

const [profile] = sample().profiles;
const { organization, administrator, documents } = profile;
const [work] = profile.works;

/** Step → where the oracle's model holds it, and what it must hold (lists: any of them). */
const EXPECTED: Record<Form, Record<string, [path: string, wanted: string | string[]]>> = {
  account: {
    username: ['username', profile.account.username],
    organization: ['organizationName', organization.name],
    phone: ['phone', profile.account.phone],
  },
  identity: {
    'organization-country': ['organization.country', organization.country],
    'organization-region': ['organization.region', ['福建,厦门', '福建省,厦门市', '福建省,厦门', '福建,厦门市']],
    'organization-kind': ['organization.kind', organization.kind],
    'organization-name': ['organization.name', organization.name],
    'organization-founded': ['organization.foundedOn', organization.foundedOn],
    'organization-id-type': ['organization.idType', organization.idType],
    'organization-id-number': ['organization.idNumber', organization.idNumber],
    'organization-validity': ['organization.validity', '有效期'],
    'organization-valid-from': ['organization.validFrom', organization.validity.from],
    'organization-valid-until': ['organization.validUntil', organization.validity.until],
    'organization-scan': ['organization.document', documents.businessLicence.name],
    'administrator-name': ['administrator.name', administrator.name],
    'administrator-gender': ['administrator.gender', administrator.gender],
    'administrator-id-type': ['administrator.idType', administrator.idType],
    'administrator-id-number': ['administrator.idNumber', administrator.idNumber],
    'administrator-birth': ['administrator.birthDate', administrator.birthDate],
    'administrator-validity': ['administrator.validity', '有效期'],
    'administrator-valid-from': ['administrator.validFrom', administrator.validity.from],
    'administrator-valid-until': ['administrator.validUntil', administrator.validity.until],
    'administrator-scan-front': ['administrator.idFront', documents.administratorIdFront.name],
    'administrator-scan-back': ['administrator.idBack', documents.administratorIdBack.name],
    letter: ['authorisationLetter', documents.authorisationLetter.name],
  },
  work: {
    'issued-by-ncac': ['issuedByNcac', '是'],
    certificate: ['certificate', work.documents.registrationCertificate.name],
    'type-of-work': ['typeOfWork', '软件及其他作品'],
    name: ['name', '云帆仓储管理系统[简称：云帆仓储]V1.0'],
    holder: ['holder', work.certificate.holder],
    'registration-number': ['registrationNumber', work.certificate.registrationNumber],
  },
};
const STEPS = { account: account.steps, identity: identity.steps, work: basicInformation.steps };

const at = (model: Model, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Model | undefined)?.[key], model);

/** A page's word on its own fields. The kits' ordinary forms say nothing. */
export interface Says {
  /** The widget of each step. */
  widgets?: Readonly<Record<string, string>>;
  /** Steps that must be left empty. */
  refused?: readonly string[];
}

/**
 * Judges a filled form. In: which form, what the kit's state holds, what the extension said of each field. Out: one cell
 * for each step: right, when it holds what it should and the person was told so; refused, when the field was left empty and
 * the person was told; WRONG, whatever else.
 */
export function judge(form: Form, model: Model, rows: readonly Row[], { widgets, refused = [] }: Says = {}): Cell[] {
  const asked = Object.entries(EXPECTED[form]).filter(([id]) => !widgets || id in widgets);
  return asked.map(([id, [path, wanted]]) => {
    const step = STEPS[form].find((one) => one.id === id);
    if (!step) throw new Error(`The page description has no step ${id}`);
    const row = rows.find(({ field }) => field === step.title.zh || field === step.title.en);
    const held = [at(model, path) ?? ''].flat().join(',');
    const told = row !== undefined && !['filled', 'already', 'kept'].includes(row.fate);
    const isEmpty = held === '' && told;
    const isDone = row?.fate === 'filled' || row?.fate === 'already';
    const right = refused.includes(id) ? isEmpty && row?.fate === 'refused' : [wanted].flat().includes(held) && isDone;
    const verdict = right ? 'right' : isEmpty && !refused.includes(id) ? 'refused' : 'WRONG';
    const control = 'control' in step.find ? step.find.control : 'text';
    const fate = row?.fate ?? 'not in the panel';
    return { step: id, widget: widgets?.[id] ?? control, verdict, held, fate, why: row?.why ?? '' };
  });
}

/**
 * Judges an undo: of every field that the fill changed, whether it holds what it held before. A field that the page does
 * not let anybody empty may stay as it was filled, if the person is told so.
 */
export function judgeUndo(
  form: Form,
  models: { before: Model; filled: Model; after: Model },
  rows: readonly Row[],
): Cell[] {
  const text = (model: Model, path: string) => JSON.stringify([at(model, path) ?? ''].flat().filter(Boolean));
  return Object.entries(EXPECTED[form]).flatMap(([id, [path]]) => {
    const [before, filled, after] = [models.before, models.filled, models.after].map((model) => text(model, path));
    if (before === filled && filled === after) return [];
    const step = STEPS[form].find((one) => one.id === id)!;
    const row = rows.find(({ field }) => field === step.title.zh || field === step.title.en);
    const isTold = after === filled && row?.fate === 'by-hand';
    const verdict = after === before ? 'right' : isTold ? 'refused' : 'WRONG';
    return [{ step: id, widget: 'undo', verdict, held: after!, fate: row?.fate ?? '', why: row?.why ?? '' }];
  });
}

/** Record of each kit: the fields that are known to be refused, as `sheet step`. A missing kit is new. */
export type Ledger = Record<string, string[]>;

/** A cell's line in the ledger. */
export const lineOf = (sheet: string, { step, widget }: Cell): string =>
  widget === 'undo' ? `${sheet} undo ${step}` : `${sheet} ${step}`;

/** Cells of a kit's form that were right when the ledger was written and are not now. */
export const worse = (ledger: Ledger, kit: string, sheet: string, cells: readonly Cell[]): string[] =>
  cells
    .filter((cell) => cell.verdict !== 'right' && ledger[kit] && !ledger[kit].includes(lineOf(sheet, cell)))
    .map((cell) => lineOf(sheet, cell));
