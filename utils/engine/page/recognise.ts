import type { Text } from '../../bilingual';
import type { Page, Portal } from '../../portals/types';
import type { Probable } from '../../protocol/plan';
import { findByText } from '../dom/find-text';
import { isPageText } from '../dom/prose';
import { newReadCache, type ReadCache, withReadCache } from '../dom/read-cache';
import { isVisible } from '../dom/visibility';
import { readPage } from '../find/page-model';
import { canonical } from '../text/canonical';
import { normalise } from '../text/normalise';
import { probablePage } from './probable';
import { ambiguous, asTaught, closest, type Verdict } from './recognition-reasons';

/** The page of a document, or why none; and whether a security check waits for the person. */
export interface Recognition {
  page: Page | null;
  why: Text;
  blockedByCheck: boolean;
  /** The page that it probably is, for the person to say; null where one is known, or none fits. */
  probable: Probable | null;
}

/** Scores one page description against what is visible. The URL alone never suffices. */
function scorePage(
  page: Page,
  url: URL,
  said: (names: readonly string[]) => string | null,
  named: (labels: readonly string[]) => boolean,
): Verdict {
  const { when } = page;
  const verdict: Verdict = { fits: true, weight: 0, why: [], fails: [], isRuledOut: false };
  const fail = (why: string) => {
    verdict.fits = false;
    verdict.fails.push(why);
  };
  const ruleOut = (why: string) => {
    verdict.isRuledOut = true;
    fail(why);
  };
  if (when.path && !when.path.test(url.pathname + url.hash)) ruleOut(url.pathname);
  for (const names of when.shows ?? []) {
    const text = said(names);
    if (text) {
      verdict.weight += 2;
      verdict.why.push(text);
    } else fail(names[0]!);
  }
  for (const name of when.hides ?? []) if (said([name])) ruleOut(`≠ ${name}`);
  if (when.fields && verdict.fits) {
    const hits = when.fields.labels.filter(named);
    verdict.weight += hits.length;
    verdict.why.push(...hits.map((labels) => labels[0]!));
    const { sign, atLeast } = when.fields;
    const isSure = sign && hits.some(([first]) => first === sign.label[0]);
    const enough = isSure ? sign.atLeast : atLeast;
    if (hits.length < enough) fail(`${hits.length}/${enough}`);
  }
  if (!when.shows?.length && !when.fields) fail('…');
  return verdict;
}

/**
 * Recognises the page of a document: by host, then path if known, then visible evidence. Of several pages that fit,
 * the one with most evidence. Equal evidence is no recognition.
 */
export function recognise(url: URL, doc: Document, portal: Portal, look: ReadCache = newReadCache()): Recognition {
  return withReadCache(look, () => recogniseNow(url, doc, portal, look));
}

function recogniseNow(url: URL, doc: Document, portal: Portal, look: ReadCache): Recognition {
  const wanted = new Set<string>();
  for (const { when } of portal.pages) {
    for (const names of when.shows ?? []) for (const name of names) wanted.add(normalise(name));
    for (const name of when.hides ?? []) wanted.add(normalise(name));
  }
  const texts = new Set(
    findByText(doc, wanted)
      .filter((one) => isPageText(one.element))
      .map((one) => one.name),
  );
  const worded = 'input[placeholder], textarea[placeholder], input[type="submit"], input[type="button"]';
  for (const control of doc.querySelectorAll<HTMLInputElement>(worded))
    for (const text of [control.placeholder, /^(?:submit|button)$/.test(control.type) && control.value])
      if (text && wanted.has(normalise(text)) && isVisible(control)) texts.add(normalise(text));
  const model = readPage(doc, { steps: [] }, look);
  const labels = new Set(model.widgets.flatMap((widget) => model.names(widget).map(({ text }) => canonical(text))));
  labels.delete('');
  const said = (names: readonly string[]) =>
    names.find((name) => texts.has(normalise(name)) || labels.has(canonical(name))) ?? null;
  const named = (labels: readonly string[]) => model.called(labels).length > 0;
  const blockedByCheck =
    portal.yourTurn.css.some((css) => [...doc.querySelectorAll(css)].some(isVisible)) ||
    findByText(doc, new Set(portal.yourTurn.texts.map(normalise))).length > 0;
  const verdicts = portal.pages.map((page) => ({ page, verdict: scorePage(page, url, said, named) }));
  const fitting = verdicts.filter(({ verdict }) => verdict.fits).sort((a, b) => b.verdict.weight - a.verdict.weight);
  const [first, second] = fitting;
  if (first && second && second.verdict.weight === first.verdict.weight)
    return { page: null, blockedByCheck, probable: null, why: ambiguous(first.page, second.page) };
  // A page that no source shows gives way to one that fits better as a whole: an organisation's form to a person's.
  if (first && !first.page.guessed) return recognised(first, blockedByCheck);
  const candidates = verdicts.filter(({ page, verdict }) => isCandidate(page, verdict));
  const probable = probablePage(
    model,
    portal,
    candidates.map(({ page, verdict }) => ({ page, shows: verdict.weight > 0 })),
  );
  const path = pathOf(url);
  const likely = portal.pages.find(({ id }) => id === probable?.page);
  if (!probable || !likely || likely.id === first?.page.id || likely.taught?.no.includes(path))
    return first
      ? recognised(first, blockedByCheck)
      : { page: null, blockedByCheck, probable: null, why: closest(verdicts) };
  if (likely.taught?.yes.includes(path)) return { page: likely, blockedByCheck, probable: null, why: asTaught(likely) };
  return { page: null, blockedByCheck, probable: { ...probable, path }, why: closest(verdicts) };
}

const recognised = ({ page, verdict }: { page: Page; verdict: Verdict }, blockedByCheck: boolean): Recognition => ({
  page,
  blockedByCheck,
  probable: null,
  why: { zh: `看到：${verdict.why.join('、')}。`, en: `Seen: ${verdict.why.join(', ')}.` },
});

/** Returns the path by which an answer about a page is kept: without the query, which may name a filing. */
const pathOf = ({ pathname, hash }: URL): string => (pathname + hash.replace(/\?.*$/, '')).slice(0, 200);

/** True if a page could be meant although its evidence is not all there: it has something to fill, and nothing rules it out. */
const isCandidate = ({ when, steps }: Page, { isRuledOut }: Verdict): boolean =>
  when.fields !== undefined && !isRuledOut && steps.some(({ from }) => from);
