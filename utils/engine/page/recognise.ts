import type { Text } from '../../bilingual';
import type { Page, Portal } from '../../portals/types';
import type { Probable } from '../../protocol/plan';
import { findByText } from '../dom/find-text';
import { isPageText } from '../dom/prose';
import { newReadCache, type ReadCache, withReadCache } from '../dom/read-cache';
import { isVisible } from '../dom/visibility';
import { type PageModel, readPage } from '../find/page-model';
import { normalise } from '../text/normalise';
import { type Candidate, probablePage } from './probable';

/** The page of a document, or why none; and whether a security check waits for the person. */
export interface Recognition {
  page: Page | null;
  why: Text;
  blockedByCheck: boolean;
  /** The page that it probably is, for the person to say; null where one is known, or none fits. */
  probable: Probable | null;
}

interface Verdict {
  fits: boolean;
  weight: number;
  why: string[];
  fails: string[];
  /** It cannot be this page: the path, or something that the page never shows. */
  isRuledOut: boolean;
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
  for (const control of doc.querySelectorAll(
    'input[placeholder], textarea[placeholder], input[type="submit"], input[type="button"]',
  ))
    for (const text of [
      control.getAttribute('placeholder'),
      (control as HTMLInputElement).type === 'submit' || (control as HTMLInputElement).type === 'button'
        ? (control as HTMLInputElement).value
        : null,
    ])
      if (text && wanted.has(normalise(text)) && isVisible(control)) texts.add(normalise(text));
  const said = (names: readonly string[]) => names.find((name) => texts.has(normalise(name))) ?? null;
  const model = readPage(doc, { steps: [] }, look);
  const named = (labels: readonly string[]) => model.called(labels).length > 0;
  const yourTurn =
    portal.yourTurn.css.some((css) => [...doc.querySelectorAll(css)].some(isVisible)) ||
    findByText(doc, new Set(portal.yourTurn.texts.map(normalise))).length > 0;
  const verdicts = portal.pages.map((page) => ({ page, verdict: scorePage(page, url, said, named) }));
  const fitting = verdicts.filter(({ verdict }) => verdict.fits).sort((a, b) => b.verdict.weight - a.verdict.weight);
  const [first, second] = fitting;
  if (!first) {
    const path = pathOf(url);
    const candidates = verdicts.flatMap(({ page, verdict }) =>
      isCandidate(page, verdict) ? [candidateOf(page, verdict)] : [],
    );
    const probable = probableNow(model, portal, candidates);
    const likely = probable && portal.pages.find(({ id }) => id === probable.page);
    if (likely?.taught?.yes.includes(path))
      return { page: likely, blockedByCheck: yourTurn, probable: null, why: asTaught(likely) };
    const isAsked = probable !== null && !likely?.taught?.no.includes(path);
    return {
      page: null,
      blockedByCheck: yourTurn,
      probable: isAsked ? { ...probable, path } : null,
      why: closest(verdicts),
    };
  }
  if (second && second.verdict.weight === first.verdict.weight)
    return {
      page: null,
      blockedByCheck: yourTurn,
      probable: null,
      why: {
        zh: `既像「${first.page.title.zh}」又像「${second.page.title.zh}」。`,
        en: `It could be “${first.page.title.en}” or “${second.page.title.en}”.`,
      },
    };
  return {
    page: first.page,
    blockedByCheck: yourTurn,
    probable: null,
    why: { zh: `看到：${first.verdict.why.join('、')}。`, en: `Seen: ${first.verdict.why.join(', ')}.` },
  };
}

/** Returns the path by which an answer about a page is kept: without the query, which may name a filing. */
const pathOf = ({ pathname, hash }: URL): string => (pathname + hash.replace(/\?.*$/, '')).slice(0, 200);

/** True if a page could be meant although its evidence is not all there: it has something to fill, and nothing rules it out. */
const isCandidate = ({ when, steps }: Page, { isRuledOut }: Verdict): boolean =>
  when.fields !== undefined && !isRuledOut && steps.some(({ from }) => from);

const candidateOf = (page: Page, { weight }: Verdict): Candidate => ({ page, shows: weight > 0 });

type Seen = ReturnType<typeof probablePage>;
const seen = new WeakMap<Document, { key: string; probable: Seen }>();

/** The same as probablePage, asked again only when controls, their names or the candidates have changed. */
function probableNow(model: PageModel, portal: Portal, candidates: readonly Candidate[]): Seen {
  if (candidates.length === 0 || model.widgets.length < 2) return null;
  const names = model.widgets.map(
    (widget) =>
      `${widget.kind}:${model
        .names(widget)
        .map(({ text }) => text)
        .join('|')}`,
  );
  const key = [...candidates.map(({ page, shows }) => page.id + shows), ...names].join('\n');
  const known = seen.get(model.doc);
  if (known?.key === key) return known.probable;
  const probable = probablePage(model, portal, candidates);
  seen.set(model.doc, { key, probable });
  return probable;
}

const asTaught = ({ title }: Page): Text => ({
  zh: `您说过这个地址就是「${title.zh}」。`,
  en: `You said that this address is “${title.en}”.`,
});

/** Says which page comes closest, and what is missing of it. */
function closest(verdicts: readonly { page: Page; verdict: Verdict }[]): Text {
  const [near] = verdicts
    .filter(({ verdict }) => verdict.weight > 0)
    .sort((a, b) => b.verdict.weight - a.verdict.weight);
  return near
    ? {
        zh: `最像「${near.page.title.zh}」，但没有看到：${near.verdict.fails.join('、')}。`,
        en: `Closest to “${near.page.title.en}”, but not seen: ${near.verdict.fails.join(', ')}.`,
      }
    : { zh: '没有看到任何认识的页面特征。', en: 'None of the marks of a known page can be seen.' };
}
