import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Editing } from '../../components/options/editing';
import { goTo } from '../../components/options/go-to';
import { OptionsPage, type PageProps } from '../../components/options/OptionsPage';
import type { Entry } from '../../components/options/Rows';
import type { Speech } from '../../components/speech';
import { blankWork } from '../../utils/profile/blank';
import { decided } from '../../utils/profile/merge';
import { withValue } from '../../utils/profile/paths';
import { withProposal } from '../../utils/profile/proposals';
import { withoutWork, withTyped } from '../../utils/profile/typed';
import { getInUse, getProfile, listHeads, onStoreChange, type ProfileHead, putProfile } from '../../utils/store';
import { makeActions } from './actions';
import { type Draft, type DraftState, makeDraft } from './draft';
import type { Told } from './scene';
import { useDesk } from './use-desk';

/**
 * Time that the store must be quiet before the list is read again. Every typed key is kept, and a list may hold
 * thousands.
 */
const CALM = 300;

/** Returns the heads of all profiles for the list, read again after changes. Null until they are there. */
function useHeads(draft: Draft): ProfileHead[] | null {
  const [heads, setHeads] = useState<ProfileHead[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => setHeads(await listHeads());
    const follow = async () => {
      const before = draft.state();
      if (before?.saved !== 'saved') return;
      const { id, updatedAt } = before.profile;
      const kept = await getProfile(id);
      if (draft.state() !== before) return;
      if (!kept) draft.drop();
      else if (kept.updatedAt > updatedAt) await draft.open(kept);
    };
    const again = () => {
      load().catch(() => later(again));
      void follow();
    };
    // Another page may be moving everything just now. A failed job is tried again, or the page would stay empty.
    const later = (job: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(job, CALM);
    };
    const begin = () => {
      load()
        .then(() => openFirst(draft))
        .catch(() => later(begin));
    };
    begin();
    const stop = onStoreChange(() => later(again));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [draft]);
  return heads;
}

/**
 * Opens the profile that the address asks for, else the one in use, else the first. Then the field that the address
 * asks for.
 */
async function openFirst(draft: Draft): Promise<void> {
  const asked = new URLSearchParams(location.search).get('profile') ?? (await getInUse()).profile;
  const found = asked ? await getProfile(asked) : undefined;
  const first = found ? undefined : (await listHeads())[0];
  if (!draft.state()) await draft.open(found ?? (first && (await getProfile(first.id))) ?? null);
  const field = decodeURIComponent(location.hash.slice(1));
  if (field) requestAnimationFrame(() => goTo(field));
}

/** Keeps the draft when the page goes out of sight, which may be the last that happens to it. */
function useKeepOnLeaving(draft: Draft): void {
  useEffect(() => {
    const stop = new AbortController();
    const keep = () => document.visibilityState === 'hidden' && void draft.flush();
    document.addEventListener('visibilitychange', keep, { signal: stop.signal });
    addEventListener('pagehide', () => void draft.flush(), { signal: stop.signal });
    // Unsaved values exist on this page only, so the browser asks before the page goes.
    const warn = (event: BeforeUnloadEvent) => draft.state()?.saved === 'failed' && event.preventDefault();
    addEventListener('beforeunload', warn, { signal: stop.signal });
    return () => stop.abort();
  }, [draft]);
}

function useEditing(draft: Draft): Editing | null {
  const desk = useDesk(draft);
  const state = draft.state();
  if (!state) return null;
  const change = (path: string, value: unknown) => draft.change((profile) => withValue(profile, path, value));
  return {
    profile: state.profile,
    findings: state.findings,
    proposals: state.proposals,
    change,
    type: (path, text, done) => draft.change((profile) => withTyped(profile, path, { text, done })),
    take: (all) => draft.change((profile) => all.reduce(withProposal, profile)),
    decide: (path, takeOther) => draft.change((profile) => decided(profile, path, takeOther)),
    addWork: () => draft.change((profile) => ({ ...profile, works: [...profile.works, blankWork()] })),
    removeWork: (index) => draft.change((profile) => withoutWork(profile, index)),
    desk,
  };
}

/** The list's rows. The open profile shows the values of the form. */
function useEntries(heads: readonly ProfileHead[] | null, state: DraftState | null): Entry[] | null {
  const rows = useMemo(
    () =>
      heads?.map(({ id, name, organization, findings, code, administrator, works }) => {
        const words = [code, administrator, ...works.map((work) => work.name)];
        return { id, name, organization, findings, words };
      }) ?? null,
    [heads],
  );
  const open = state?.profile;
  const name = open?.name ?? '';
  const organization = open?.organization.name ?? '';
  const findings = state?.findings.length ?? 0;
  return useMemo(
    () => rows?.map((row) => (row.id === open?.id ? { ...row, name, organization, findings } : row)) ?? null,
    [rows, open?.id, name, organization, findings],
  );
}

/** Wires the options page to the store. */
export function App({ speech, vault }: { speech: Speech; vault(flush: () => Promise<void>): ComponentChild }) {
  const [, redraw] = useState(0);
  const draft = useMemo(() => makeDraft(putProfile, () => redraw((count) => count + 1)), []);
  const [told, tell] = useState<Told>({ news: '', trouble: null });
  const [question, ask] = useState<PageProps['question']>(null);
  const heads = useHeads(draft);
  const editing = useEditing(draft);
  const state = draft.state();
  const entries = useEntries(heads, state);
  useKeepOnLeaving(draft);
  const ids = useRef<readonly string[]>([]);
  ids.current = heads?.map(({ id }) => id) ?? [];
  const actions = useMemo(() => makeActions({ draft, speech, ids: () => ids.current, tell, ask }), [draft, speech]);
  if (!entries) return null;
  return (
    <OptionsPage
      entries={entries}
      editing={editing}
      saved={state?.saved ?? 'saved'}
      why={state?.why ?? null}
      question={question}
      vault={vault(draft.flush)}
      {...told}
      {...actions}
    />
  );
}
