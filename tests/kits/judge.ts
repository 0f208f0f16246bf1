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

const KINDS = ['text', 'select', 'choice', 'cascader', 'date', 'upload'] as const;

/** The kind of control that a step asks for. */
function kindOf(step: string): string {
  const find = [...account.steps, ...identity.steps].find(({ id }) => id === step)?.find;
  return find && 'control' in find ? find.control : 'text';
}

/**
 * The matrix as text: a line for each kit and form, a column for each kind of widget with how many are right, and what is
 * not right below.
 */
export function table(results: Readonly<Record<string, readonly Cell[]>>): string {
  const width = Math.max(...Object.keys(results).map((name) => name.length), 4);
  const mark = (cells: readonly Cell[]) => {
    if (cells.length === 0) return '';
    const right = cells.filter(({ verdict }) => verdict === 'right').length;
    const worst = cells.some(({ verdict }) => verdict === 'WRONG') ? '✘' : right < cells.length ? '–' : '✔';
    return `${worst} ${right}/${cells.length}`;
  };
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padEnd(9)).join(' ')}`;
  const lines = Object.entries(results).map(([name, cells]) => {
    const row = KINDS.map((kind) => mark(cells.filter(({ step }) => kindOf(step) === kind)));
    const count = (verdict: Cell['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
    return line(name, [...row, `${count('right')} right, ${count('refused')} refused, ${count('WRONG')} WRONG`]);
  });
  const rest = Object.entries(results).flatMap(([name, cells]) =>
    cells
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ verdict, step, held, fate, why }) => `  ${name} ${step}: ${verdict} ${held} — ${fate}: ${why}`),
  );
  return ['', line('', KINDS), ...lines, '✔ right   – refused with a reason   ✘ WRONG', ...rest, ''].join('\n');
}

/** What is recorded of each kit: the fields that it is known to refuse, as `form field`. A kit that is not there is new. */
export type Ledger = Record<string, string[]>;

/** Fields of a kit's form that were right when the ledger was written and are not now. */
export const worse = (ledger: Ledger, kit: string, form: string, cells: readonly Cell[]): string[] =>
  cells
    .filter(({ verdict, step }) => verdict !== 'right' && ledger[kit] && !ledger[kit].includes(`${form} ${step}`))
    .map(({ step }) => step);
