import account from '../../utils/portals/cpcc/account';
import identity from '../../utils/portals/cpcc/identity';
import type { Row } from '../browser/panel';
import { sample } from '../browser/sample';

export type Model = Record<string, unknown>;

export interface Cell {
  /** Step of the page's description. */
  step: string;
  verdict: 'right' | 'refused' | 'WRONG';
  /** What the kit's state holds. */
  held: string;
  /** What the extension says of it. */
  fate: string;
  why: string;
}

const [profile] = sample().profiles;
const { organization, administrator, documents } = profile;

/** Step → where the oracle's model holds it, and what it must hold (lists: any of them). */
const EXPECTED: Record<'account' | 'identity', Record<string, [path: string, wanted: string | string[]]>> = {
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
};

const at = (model: Model, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Model | undefined)?.[key], model);

/**
 * Judges a filled form. In: which form, what the kit's state holds, what the extension said of each field. Out: one cell
 * for each step: right; refused, when the field was left empty and the person was told; WRONG, whatever else.
 */
export function judge(form: 'account' | 'identity', model: Model, rows: readonly Row[]): Cell[] {
  const steps = (form === 'account' ? account : identity).steps;
  return Object.entries(EXPECTED[form]).map(([id, [path, wanted]]) => {
    const step = steps.find((one) => one.id === id);
    if (!step) throw new Error(`The page description has no step ${id}`);
    const row = rows.find(({ field }) => field === step.title.zh || field === step.title.en);
    const held = [at(model, path) ?? ''].flat().join(',');
    const right = [wanted].flat().includes(held);
    const told = row !== undefined && !['filled', 'already', 'kept'].includes(row.fate);
    const verdict = right ? 'right' : held === '' && told ? 'refused' : 'WRONG';
    return { step: id, verdict, held, fate: row?.fate ?? 'not in the panel', why: row?.why ?? '' };
  });
}

/** The matrix as text: a line for each kit and form, a mark for each field, and the counts. */
export function table(results: Readonly<Record<string, readonly Cell[]>>): string {
  const marks = { right: '✔', refused: '–', WRONG: '✘' };
  const width = Math.max(...Object.keys(results).map((name) => name.length), 4);
  const lines = Object.entries(results).map(([name, cells]) => {
    const count = (verdict: Cell['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
    const row = cells.map((cell) => marks[cell.verdict]).join(' ');
    return `${name.padEnd(width)}  ${row}  ${count('right')} right, ${count('refused')} refused, ${count('WRONG')} WRONG`;
  });
  const legend = `identity columns: ${Object.keys(EXPECTED.identity).join(' · ')}`;
  return ['', ...lines, legend, '✔ right   – refused with a reason   ✘ WRONG', ''].join('\n');
}
