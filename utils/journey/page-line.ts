import type { Page } from '../portals/types';
import type { Standing } from './standing';

export type PageState = 'done' | 'here' | 'ahead';

export interface PageMark {
  page: Page;
  state: PageState;
}

/** Returns the pages of the journey in its order, each done, open or still to come. Optional steps hold no page up. */
export function pageLine({ journey, page: open, remaining, done }: Standing): PageMark[] {
  const items = [...remaining, ...done];
  const left = new Set(remaining.filter(({ step }) => !step.optional).map(({ page }) => page));
  const ids = [...new Set(journey?.pages)];
  return ids.flatMap((id): PageMark[] => {
    const page = items.find((one) => one.page.id === id)?.page;
    if (!page) return [];
    return [{ page, state: page === open ? 'here' : left.has(page) ? 'ahead' : 'done' }];
  });
}
