import { proposeFields } from '../../utils/engine/find/near/proposals';
import { readPage } from '../../utils/engine/find/page-model';
import { recognise } from '../../utils/engine/page/recognise';
import { locateAll } from '../../utils/engine/page/survey';
import { portalByHost } from '../../utils/portals';
import { type TaughtRow, teach } from '../../utils/portals/taught';
import type { Page, Portal } from '../../utils/portals/types';
import type { Taken } from './judge';

declare const window: { __generated: { at(element: Element): string } };

/** Pairs of a step and the field of the page that it found. */
export type Pairs = Readonly<Record<string, string>>;

/** Reads a generated page with the engine and touches nothing. */
export interface Looked {
  taken: Taken;
  page: string;
  atOnce: Pairs;
  /** Found once everything proposed was said 是 to. */
  confirmed: Pairs;
  /** Why a step found nothing, by step. */
  why: Readonly<Record<string, string>>;
}

/** Rounds in which 是 is said to all proposals. Each round may make another field clear. */
const TURNS = 4;

function find(page: Page, portal: Portal) {
  const model = readPage(document, page);
  const all = locateAll(page, model);
  const pairs: Record<string, string> = {};
  const why: Record<string, string> = {};
  for (const { id, from } of page.steps) {
    const one = from && all.get(id);
    if (!one) continue;
    if (one.ok && 'widget' in one) pairs[id] = window.__generated.at(one.widget.control);
    else why[id] = one.why.en;
  }
  return { pairs, why, proposals: proposeFields(page, model, all, portal.vocabulary) };
}

/** Reads the page that stands in this document, as one that belongs to this address. */
export function look(address: string): Looked {
  const url = new URL(address);
  const portal = portalByHost(url.hostname)!;
  const { page, probable } = recognise(url, document, portal);
  const id = page?.id ?? probable?.page ?? '';
  const taken = page ? 'known' : probable ? 'probable' : 'not taken';
  const rows: TaughtRow[] = [];
  const pageNow = () => teach(portal, rows).pages.find((one) => one.id === id);
  const first = pageNow();
  if (!first) return { taken, page: '', atOnce: {}, confirmed: {}, why: {} };
  const begun = find(first, portal);
  let now = begun;
  for (let turn = 0; turn < TURNS && now.proposals.length > 0; turn++) {
    for (const { step, label, section, control } of now.proposals)
      rows.push({ portal: portal.id, page: id, step, answer: 'yes', at: 0, label, section, control });
    now = find(pageNow()!, portal);
  }
  return { taken, page: id, atOnce: begun.pairs, confirmed: now.pairs, why: now.why };
}
