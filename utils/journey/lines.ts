import { normalise } from '../engine/text/normalise';
import type { Status } from '../portals/types';
import { nameOnCertificate } from '../profile/printed-name';
import type { Work } from '../profile/types';
import type { Evidence } from './evidence';
import { readStatus } from './review';
import type { Seen } from './seen';

interface Line {
  state: Status;
  text: string;
}

/** A shorter text could be in any line. */
const TELLING = 6;

/** The first line that names a work, by its registration number, else by its name as on the certificate. */
function lineOf(work: Work, lines: readonly Line[]): Line | undefined {
  const says = (text: string) => {
    const wanted = normalise(text);
    return wanted.length < TELLING ? undefined : lines.find((line) => normalise(line.text).includes(wanted));
  };
  const { fullName, version } = work;
  return (
    says(work.certificate?.registrationNumber ?? '') ??
    (fullName && version ? (says(nameOnCertificate(work)) ?? says(fullName + version)) : undefined)
  );
}

/** Returns the changes that a list of works proves, for each work of the person, whichever is in use. */
export function statuses(
  { seen, works }: { seen: Seen; works: readonly Work[] },
  lines: readonly Line[],
  at: number,
): Evidence {
  const journeys = seen.portal.journeys.filter(({ review }) => review?.list?.page === seen.page);
  const all = journeys.flatMap((journey) =>
    works.flatMap((work) => {
      const line = lineOf(work, lines);
      return line ? [readStatus({ ...seen, journey, work: work.id }, line.state, at)] : [];
    }),
  );
  return { mark: all.flatMap(({ mark }) => mark), unmark: all.flatMap(({ unmark }) => unmark) };
}
