import type { Page, Portal } from '../../portals/types';
import type { Probable } from '../../protocol/plan';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { fitControlOf } from '../find/near/near-controls';
import { lexiconFor } from '../find/near/near-names';
import { fitPage, type PageFit } from '../find/near/page-fit';
import type { PageModel } from '../find/page-model';

/** Least fit of a page: the share of its fields, the share of the document's controls, and how many pairs. */
const WHOLE = { fields: 0.65, controls: 0.45, pairs: 4 };
/** The same for a document that shows one part of the page: behind a tab, in a step. A small part must be there whole. */
const PART = { fields: 0.8, controls: 0.75, pairs: 6, small: 4 };
/** Least lead over any other page. */
const MARGIN = 0.05;
/** The longest heading or button that is read, in characters. */
const MAX_TITLE = 40;

const titles = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], [class*="title" i], button, [role="button"]';
const around = 'nav, header, footer, aside, [role="navigation"], [class*="menu" i], [class*="sider" i]';

/** True if a heading, a label or a button says that another business is done here. */
function isOtherBusiness({ doc, widgets, names }: PageModel, words: readonly string[]): boolean {
  const says = (text: string) => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
  if (widgets.some((widget) => names(widget).some(({ text }) => says(text)))) return true;
  return [...doc.querySelectorAll(titles)].some(
    (one) =>
      (one.textContent ?? '').length <= MAX_TITLE &&
      says(one.textContent ?? '') &&
      !one.closest(around) &&
      isVisible(one) &&
      says(visibleText(one)),
  );
}

/** Fit of a page as a whole: the matched parts of both sides. */
const share = ({ matched, asked }: PageFit, controls: number): number => (2 * matched.length) / (asked + controls);

/** True if nearly all fields of one of the page's sections are there. */
const hasWholeSection = ({ sections }: PageFit): boolean =>
  sections.some(
    ({ all, there }) => (there >= PART.pairs && there / all >= PART.fields) || (there >= PART.small && there === all),
  );

function isEnough(fit: PageFit, { controls, shows }: { controls: number; shows: boolean }): boolean {
  const pairs = fit.matched.length;
  if (pairs / controls >= PART.controls && hasWholeSection(fit)) return true;
  if (pairs / fit.asked < WHOLE.fields || pairs / controls < WHOLE.controls) return false;
  return pairs >= WHOLE.pairs || (shows && pairs > 1 && pairs === fit.asked);
}

/** A page that nothing rules out, and whether its marks are seen. */
export interface Candidate {
  page: Page;
  /** A text that the page must show is seen. */
  shows: boolean;
}

/** Judges all candidates at this moment; see probablePage. */
function judgeNow(model: PageModel, portal: Portal, candidates: readonly Candidate[]): Omit<Probable, 'path'> | null {
  const controls = model.widgets.map((widget) => fitControlOf(model, widget));
  if (controls.length < 2 || isOtherBusiness(model, portal.vocabulary.otherBusiness)) return null;
  const lexicon = lexiconFor(portal.vocabulary.same);
  const fits = candidates
    .map(({ page, shows }) => ({ page, shows, fit: fitPage(page.steps, controls, lexicon) }))
    .map((one) => ({ ...one, share: share(one.fit, controls.length) }))
    .sort((a, b) => b.share - a.share);
  const first = fits.find(({ fit, shows }) => isEnough(fit, { controls: controls.length, shows }));
  if (!first || fits.some((other) => other !== first && first.share - other.share < MARGIN)) return null;
  return { page: first.page.id, why: reasonOf(first.page, first.fit) };
}

function reasonOf({ steps }: Page, { matched, asked }: PageFit): Probable['why'] {
  const some = steps.filter(({ id }) => matched.includes(id)).slice(0, 4);
  const names = (lang: 'zh' | 'en') => some.map(({ title }) => title[lang]);
  return {
    zh: `这里有它 ${asked} 个项目中的 ${matched.length} 个：${names('zh').join('、')}等，只是名称或标题不同。`,
    en: `${matched.length} of its ${asked} fields are here, among them ${names('en').join(', ')}; only names or headings differ.`,
  };
}

type Judged = ReturnType<typeof judgeNow>;
const judged = new WeakMap<Document, { key: string; probable: Judged }>();

/** Returns a key that changes with the controls, their labels and the candidates. */
const keyOf = ({ widgets, names }: PageModel, candidates: readonly Candidate[]): string =>
  [
    ...candidates.map(({ page, shows }) => page.id + shows),
    ...widgets.map((widget) => [widget.kind, ...names(widget).map(({ text }) => text)].join('|')),
  ].join('\n');

/**
 * Returns the known page that a document probably is, in other words or another order: its fields fit as a whole, and no
 * other page fits as well. Null where another business is named, or where too little fits.
 */
export function probablePage(model: PageModel, portal: Portal, candidates: readonly Candidate[]): Judged {
  if (candidates.length === 0 || model.widgets.length < 2) return null;
  const key = keyOf(model, candidates);
  const before = judged.get(model.doc);
  if (before?.key === key) return before.probable;
  const probable = judgeNow(model, portal, candidates);
  judged.set(model.doc, { key, probable });
  return probable;
}
