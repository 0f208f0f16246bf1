import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../components/options/document-desk';
import { makeStudio } from '../../utils/documents/studio';
import { makeDesk } from './desk';
import type { Draft } from './draft';

/** A file that misses its slot would be opened by the browser, in place of the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = new AbortController();
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', refuse, { signal: stop.signal });
    addEventListener('drop', refuse, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/** The desk of the page, for the open profile. Made again for another profile. */
export function useDesk(draft: Draft): Desk {
  useNoStrayDrops();
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
