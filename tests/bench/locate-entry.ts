import { readPage } from '../../utils/engine/find/page-model';
import { survey } from '../../utils/engine/page/survey';
import type { Page, Step } from '../../utils/portals/types';

/** A page description with a step for each of the page's 200 labels, as `locate-page.ts` names them. */
const steps = Array.from({ length: 200 }, (_, at): Step => {
  const control = (['text', 'select', 'date', 'choice', 'select', 'textarea', 'upload'] as const)[at % 7]!;
  const group = [`信息 ${Math.floor(at / 10)}`];
  return {
    id: `step-${at}`,
    title: { zh: `字段${at}`, en: `Field ${at}` },
    find: { label: [`字段${at}`, `字段 ${at}（全称）`], control, ...(at % 3 === 0 && { group }) },
    hint: { what: { zh: '', en: '' } },
  };
});

const page: Page = { id: 'bench/page', title: { zh: '', en: '' }, when: {}, steps };

/** Locates and surveys every step once. Answers how long that took in milliseconds, and how many were found. */
export function once(): { ms: number; found: number; controls: number; elements: number } {
  const start = performance.now();
  const model = readPage(document, page);
  const states = survey(page, document, model);
  const ms = performance.now() - start;
  return {
    ms,
    found: states.filter(({ state }) => state === 'empty').length,
    controls: model.widgets.length,
    elements: document.querySelectorAll('*').length,
  };
}
