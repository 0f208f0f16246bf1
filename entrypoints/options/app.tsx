import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Editing } from '../../components/options/editing';
import { OptionsPage } from '../../components/options/page';
import type { Speech } from '../../components/options/words';
import type { Text } from '../../utils/portals/types';
import { blankWork } from '../../utils/profile/blank';
import { checkProfile } from '../../utils/profile/checks';
import { refuseDocument, typeOfBytes } from '../../utils/profile/documents';
import { withValue } from '../../utils/profile/paths';
import type { StoredProfile } from '../../utils/profile/types';
import {
  getDocument,
  getInUse,
  getProfile,
  listProfiles,
  onStoreChange,
  putDocument,
  putProfile,
} from '../../utils/store';
import { makeActions, type Told } from './actions';
import { download } from './download';
import { type Draft, makeDraft } from './draft';

/** All profiles, read anew after every change; null until they are there. */
function useProfiles(draft: Draft): StoredProfile[] | null {
  const [profiles, setProfiles] = useState<StoredProfile[] | null>(null);
  useEffect(() => {
    const load = async () => setProfiles(await listProfiles());
    const follow = async () => {
      const before = draft.state();
      if (before?.saved !== 'saved') return;
      const { id, updatedAt } = before.profile;
      const kept = await getProfile(id);
      if (draft.state() !== before) return;
      if (!kept) draft.drop();
      else if (kept.updatedAt > updatedAt) await draft.open(kept);
    };
    void load().then(() => openFirst(draft));
    return onStoreChange(() => {
      void load();
      void follow();
    });
  }, [draft]);
  return profiles;
}

/** The profile that the address asks for, else the one in use, else the first. */
async function openFirst(draft: Draft): Promise<void> {
  const asked = new URLSearchParams(location.search).get('profile') ?? (await getInUse()).profile;
  const profile = (asked && (await getProfile(asked))) || (await listProfiles())[0];
  if (!draft.state()) await draft.open(profile ?? null);
  if (location.hash === '#import') document.getElementById('import')?.focus();
}

/** Keeps the draft when the page goes out of sight, which may be the last that happens to it. */
function useKeepOnLeaving(draft: Draft): void {
  useEffect(() => {
    const stop = new AbortController();
    const keep = () => document.visibilityState === 'hidden' && void draft.flush();
    document.addEventListener('visibilitychange', keep, { signal: stop.signal });
    addEventListener('pagehide', () => void draft.flush(), { signal: stop.signal });
    return () => stop.abort();
  }, [draft]);
}

/** Why a file cannot be a document, or the bytes under the type that they really are. */
async function readDocument(file: File): Promise<Blob | Text> {
  const type = typeOfBytes(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  const refused = refuseDocument({ name: file.name, size: file.size, type });
  return refused ?? new Blob([await file.arrayBuffer()], { type: type ?? '' });
}

function useEditing(draft: Draft): Editing | null {
  const [refusals, setRefusals] = useState<Record<string, Text>>({});
  const state = draft.state();
  const id = state?.profile.id;
  // A refusal belongs to the profile it was made in.
  useEffect(() => setRefusals({}), [id]);
  if (!state) return null;
  const change = (path: string, value: unknown) => draft.change((profile) => withValue(profile, path, value));
  const forget = (path: string) => setRefusals(({ [path]: _, ...rest }) => rest);
  const take = async (path: string, file: File) => {
    forget(path);
    const read = await readDocument(file);
    if (!(read instanceof Blob)) return setRefusals((all) => ({ ...all, [path]: read }));
    const document = await putDocument(read, file.name.slice(-200));
    if (draft.state()?.profile.id === id) change(path, document);
    return draft.flush();
  };
  const unreadable: Text = {
    zh: '浏览器没有读到或存下这个文件。请检查磁盘空间，再选一次。',
    en: 'The browser could not read or keep this file. Check the disk space and choose it again.',
  };
  return {
    profile: state.profile,
    findings: state.findings,
    refusals,
    change,
    addWork: () => draft.change((profile) => ({ ...profile, works: [...profile.works, blankWork()] })),
    removeWork: (index) =>
      draft.change((profile) => ({ ...profile, works: profile.works.filter((_, at) => at !== index) })),
    chooseFile: (path, file) =>
      void take(path, file).catch(() => setRefusals((all) => ({ ...all, [path]: unreadable }))),
    removeFile: (path) => {
      forget(path);
      change(path, null);
    },
    download: (document) => void getDocument(document.id).then((found) => found && download(found.blob, document.name)),
    bytes: async (document) => (await getDocument(document.id))?.blob ?? null,
  };
}

/** How many findings a profile has; counted anew only when it was kept anew, for a list may hold thousands. */
function makeCounter(): (profile: StoredProfile) => number {
  const known = new Map<string, { at: number; count: number }>();
  return (profile) => {
    const { id, updatedAt: at } = profile;
    const before = known.get(id);
    if (before?.at === at) return before.count;
    const { length: count } = checkProfile(profile);
    known.set(id, { at, count });
    return count;
  };
}

/** Wires the options page to the store. */
export function App({ speech }: { speech: Speech }) {
  const [, redraw] = useState(0);
  const draft = useMemo(() => makeDraft(putProfile, () => redraw((count) => count + 1)), []);
  const [told, tell] = useState<Told>({ news: '', trouble: null });
  const profiles = useProfiles(draft);
  const editing = useEditing(draft);
  useKeepOnLeaving(draft);
  const ids = useRef<readonly string[]>([]);
  ids.current = profiles?.map(({ id }) => id) ?? [];
  const actions = useMemo(() => makeActions({ draft, speech, ids: () => ids.current, tell }), [draft, speech]);
  const count = useMemo(makeCounter, []);
  const entries = useMemo(
    () =>
      profiles?.map((profile) => ({
        id: profile.id,
        name: profile.name,
        organization: profile.organization.name,
        findings: count(profile),
      })),
    [profiles, count],
  );
  if (!entries) return null;
  return (
    <OptionsPage entries={entries} editing={editing} saved={draft.state()?.saved ?? 'saved'} {...told} {...actions} />
  );
}
