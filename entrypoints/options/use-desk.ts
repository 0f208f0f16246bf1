import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../components/options/document-desk';
import { makeStudio } from '../../utils/documents/studio';
import { makeDesk } from './desk';
import type { Draft } from './draft';

/** The desk of the page, for the profile at hand; made anew for another profile. */
export function useDesk(draft: Draft): Desk {
  const [, redraw] = useState(0);
  const { desk, reset } = useMemo(
    () => makeDesk({ draft, studio: makeStudio(), tell: () => redraw((count) => count + 1) }),
    [draft],
  );
  const profile = draft.state()?.profile;
  // Paths of works name them by number: when one is added or removed, they mean others.
  const which = `${profile?.id} ${profile?.works.map(({ id }) => id)}`;
  useEffect(() => reset, [which]);
  return desk;
}
