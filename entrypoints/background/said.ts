import type { Text } from '../../utils/bilingual';
import { foundReasons } from '../../utils/engine/find/results';
import { reasons } from '../../utils/engine/reasons';
import type { Page, Portal } from '../../utils/portals/types';
import type { PageReport } from '../../utils/protocol/messages';
import type { PageError, StepSurvey, Warning } from '../../utils/protocol/plan';
import type { Reason } from '../../utils/protocol/reason';
import { words } from './words';

// A page's side of the extension may speak for a page that has taken it over. So its messages are data. Every word that
// the panel shows as the extension's own is looked up here.

type Maker = (...parts: (string | number | Text)[]) => Text;

const lists: Readonly<Record<string, object>> = { fill: reasons, found: foundReasons };

/** Long enough for a text that a page shows in a field, too short for a letter. */
const LONGEST = 60;

/** Cleans a part of a reason: removes control characters and line breaks, and cuts a long one. */
function partOf(part: string | number | Reason): string | number | Text {
  if (typeof part === 'object') return textOf(part);
  if (typeof part === 'number') return part;
  const line = part.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Returns the words of a reason. Those for no reason if the code is none of ours. */
export function textOf({ code, with: parts = [] }: Reason): Text {
  const [list = '', name = ''] = code.split('.');
  const texts = Object.hasOwn(lists, list) ? lists[list] : undefined;
  const found: unknown = texts && Object.hasOwn(texts, name) ? texts[name as keyof typeof texts] : undefined;
  if (typeof found === 'function') {
    const { zh, en } = (found as Maker)(...parts.map(partOf));
    return { zh, en };
  }
  const text = (found as Text | undefined) ?? words.noReason;
  return { zh: text.zh, en: text.en };
}

const isSame = (a: Text, b: Text): boolean => a.zh === b.zh && a.en === b.en;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * True if plain words are those of a known error. The gaps of its template hold the title of the step, or a name that
 * the page gave.
 */
function isKnown(portal: Portal, { step, plain }: PageError, page: Page | undefined): boolean {
  const title = page?.steps.find(({ id }) => id === step)?.title;
  const fits = (template: string, text: string, own: string | undefined) => {
    const parts = template.split(/\{field\}|\{n\}/);
    const holes = [...template.matchAll(/\{field\}|\{n\}/g)].map(([hole]) => hole);
    const source = parts
      .map((part, at) => {
        const hole = holes[at] === '{n}' ? '.{0,20}' : own ? literal(own) : '.{0,40}';
        return literal(part) + (at < holes.length ? hole : '');
      })
      .join('');
    return new RegExp(`^${source}$`, 'su').test(text);
  };
  return portal.errors.some(
    (error) => plain && fits(error.plain.zh, plain.zh, title?.zh) && fits(error.plain.en, plain.en, title?.en),
  );
}

/** True if a probable page is one of the portal's. Its reason may hold only numbers and titles of its steps. */
function isProbable(portal: Portal, probable: PageReport['probable']): boolean {
  const page = portal.pages.find(({ id }) => id === probable?.page);
  const [, zh = ''] =
    /^这里有它 \d+ 个项目中的 \d+ 个：(.*)等，只是名称或标题不同。$/u.exec(probable?.why.zh ?? '') ?? [];
  const [, en = ''] =
    /^\d+ of its \d+ fields are here, among them (.*); only names or headings differ\.$/u.exec(
      probable?.why.en ?? '',
    ) ?? [];
  const rest = (text: string, lang: 'zh' | 'en') =>
    (page?.steps ?? []).reduce((left, { title }) => left.replaceAll(title[lang], ''), text).replace(/[、,\s]/g, '');
  return page !== undefined && zh !== '' && en !== '' && rest(zh, 'zh') === '' && rest(en, 'en') === '';
}

/**
 * Returns a report with only what the portal's data allows. Null if it is of another portal than its sender's, or of a
 * page that the portal does not have.
 */
export function checkedReport(report: PageReport, portal: Portal): PageReport | null {
  if (report.portal !== portal.id) return null;
  const page = portal.pages.find(({ id }) => id === report.page);
  if (report.page !== null && !page) return null;
  const stepOf = (id: string | null) => page?.steps.find((step) => step.id === id);
  const steps = new Map(report.steps.map((one): [string, StepSurvey] => [one.step, one]));
  const isOurs = ({ step, text }: Warning) => stepOf(step)?.warn?.some((one) => isSame(one.text, text)) === true;
  const error = (one: PageError): PageError => ({
    ...one,
    step: stepOf(one.step) ? one.step : null,
    plain: isKnown(portal, one, page) ? one.plain : null,
  });
  return {
    ...report,
    steps: [...steps.values()].filter(({ step }) => stepOf(step)),
    errors: report.errors.map(error),
    warnings: report.warnings.filter(isOurs),
    proposals: report.proposals.filter(({ step }) => stepOf(step)),
    probable: isProbable(portal, report.probable) ? report.probable : null,
  };
}
