import type { Text } from '../bilingual';
import { checkProfile, type Finding } from './checks';
import { called } from './checks/finding';
import { isoDay } from './dates';
import { type Asker, fields } from './fields';
import { valueAt } from './paths';
import { placeOf } from './sources';
import type { Profile, Work } from './types';

export type JourneyName = Exclude<Asker, 'poa'>;

/** A value that a journey will ask for and that the profile does not have. `field` is its path. */
export interface Lack {
  field: string;
  message: Text;
}

/** The readiness of a profile and one of its works for one journey. */
export interface Ready {
  journey: JourneyName;
  missing: Lack[];
  /** Findings in the values that this journey asks for. An error keeps the value from being filled. */
  doubtful: Finding[];
}

const pathsWhere = (key: 'asked' | 'optional', who: Asker) =>
  Object.entries(fields).flatMap(([path, field]) => (field[key]?.includes(who) ? [path] : []));

/** Paths that a permanent document and an unpublished work do not have. */
const onlySometimes = /\.(?:validity\.until|publication\.(?:on|country|city))$/;

const isEmpty = (value: unknown) =>
  value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

function lack(field: string): Lack {
  const { zh, en } = called(field);
  return { field, message: { zh: `还没有${zh}。`, en: `${en} is still missing.` } };
}

const noWork: Lack = {
  field: 'works',
  message: { zh: '档案里还没有软件作品。', en: 'The profile has no software yet.' },
};

/** True if the holder on the certificate is somebody else than the complainant: IPP then asks for the POA. */
function asksForPoa({ ipp }: Profile, work: Work | null): boolean {
  const holder = work?.certificate?.holder.trim();
  const complainant = ipp.complainant.trim();
  return Boolean(holder && complainant && holder !== complainant);
}

function fieldsFor(journey: JourneyName, profile: Profile, work: Work | null) {
  const place = placeOf(profile, work);
  const own = (paths: readonly string[]) => paths.map((path) => path.replace('*', String(place)));
  const wanted = own([
    ...pathsWhere('asked', journey),
    ...(journey === 'ipp' && asksForPoa(profile, work) ? pathsWhere('asked', 'poa') : []),
  ]);
  return { wanted, all: new Set([...wanted, ...own(pathsWhere('optional', journey))]) };
}

function readyFor(journey: JourneyName, profile: Profile, work: Work | null, findings: readonly Finding[]): Ready {
  const { wanted, all } = fieldsFor(journey, profile, work);
  const perWork = wanted.some((path) => path.startsWith('works.'));
  const doubtful = findings.filter(({ field }) => all.has(field));
  if (perWork && !work) return { journey, missing: [noWork], doubtful };
  const wrong = new Set(doubtful.filter(({ level }) => level === 'error').map(({ field }) => field));
  const missing = wanted.filter((path) => {
    const value = valueAt(profile, path);
    return (value === undefined ? !onlySometimes.test(path) : isEmpty(value)) && !wrong.has(path);
  });
  return { journey, missing: missing.map(lack), doubtful };
}

/**
 * Returns for each journey the missing and doubtful values, in the order in which the portals ask. Pure. `work` is the
 * software in use, null for none. A field's path leads to its control in the editor. `today` is YYYY-MM-DD.
 */
export function readiness(profile: Profile, work: Work | null, today = isoDay()): Ready[] {
  const findings = checkProfile(profile, today);
  return (['account', 'real-name', 'r11', 'ipp'] as const).map((journey) => readyFor(journey, profile, work, findings));
}
