import { browser } from 'wxt/browser';
import type { Text } from '../../utils/bilingual';
import { type TabState, tabKey } from '../../utils/protocol/messages';

/** The requests that the running fill of a tab may still make. Never shown. */
export interface Run {
  /** The run takes a fill back instead of making one. */
  undo: boolean;
  documents: string[];
  /** For the person to copy where a field could not be filled. */
  values: Record<string, string>;
  /** Doubts about values that are filled all the same, by step. */
  doubts: Record<string, Text>;
}

const runKey = (tab: number) => `run:${tab}`;
const placeKey = (tab: number) => `place:${tab}`;
const guideKey = (tab: number) => `guide:${tab}`;

// Only an order of work, no state: after a restart the chains begin again and lose nothing.
const chains = new Map<number, Promise<unknown>>();

/** Runs one job of a tab after the earlier ones of that tab, so that no read-modify-write overtakes another. */
export function inTurn<T>(tab: number, job: () => Promise<T>): Promise<T> {
  const turn = (chains.get(tab) ?? Promise.resolve()).then(job, job);
  chains.set(tab, turn);
  const forget = () => chains.get(tab) === turn && chains.delete(tab);
  turn.then(forget, forget);
  return turn;
}

async function read<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

/** The kept state of a tab. Empty for a tab that never reported. */
export const readTab = async (tab: number): Promise<TabState> =>
  (await read<TabState>(tabKey(tab))) ?? { report: null, fill: null };

/** Keeps the state of a tab. */
export const writeTab = (tab: number, state: TabState) => browser.storage.session.set({ [tabKey(tab)]: state });

/** Returns the requests that the running fill of a tab may make, if one runs. */
export const readRun = (tab: number) => read<Run>(runKey(tab));

/** Keeps the requests that a fill may make. Null ends it. */
export const writeRun = (tab: number, run: Run | null) =>
  run ? browser.storage.session.set({ [runKey(tab)]: run }) : browser.storage.session.remove(runKey(tab));

/** The guidance that the tab was last told, as text. */
export const readGuide = (tab: number) => read<string>(guideKey(tab));

/** Keeps the guidance that the tab was given. */
export const writeGuide = (tab: number, guide: string) => browser.storage.session.set({ [guideKey(tab)]: guide });

/** The last page that was known in a tab. Null for none. */
export const readPlace = async (tab: number) => (await read<string>(placeKey(tab))) ?? null;

/** Keeps the page that a tab is at. */
export const writePlace = (tab: number, page: string) => browser.storage.session.set({ [placeKey(tab)]: page });

/** Drops everything about a tab. */
export const forgetTab = (tab: number) =>
  browser.storage.session.remove([tabKey(tab), runKey(tab), guideKey(tab), placeKey(tab)]);

const tabOf = (key: string): number | null => (/^(tab|run):\d+$/.test(key) ? Number(key.split(':')[1]) : null);

async function forgetValuesOf(tab: number): Promise<void> {
  const [run, { fill, ...rest }] = [await readRun(tab), await readTab(tab)];
  if (run) await writeRun(tab, { ...run, documents: [], values: {} });
  if (!fill) return;
  const outcomes = fill.outcomes.map(({ value: _, ...left }) => left);
  await writeTab(tab, { ...rest, fill: { ...fill, outcomes } });
}

/** Drops every value of a profile that is kept about the tabs: values to copy, and the requests of runs. */
export async function forgetValues(): Promise<void> {
  const tabs = new Set(Object.keys(await browser.storage.session.get(null)).map(tabOf));
  await Promise.all([...tabs].map((tab) => tab !== null && inTurn(tab, () => forgetValuesOf(tab))));
}
