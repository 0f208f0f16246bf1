import { expect, type Locator, type Page } from '@playwright/test';
import type { Pilot } from './launch';

/** Outcome of one field in the words of the panel. */
export interface Row {
  field: string;
  fate: string;
  why: string;
}

const FATES = {
  filled: ['已填写', 'filled'],
  already: ['已相符', 'already right'],
  kept: ['保留原值', 'kept'],
  'by-hand': ['需手动', 'by hand'],
  'not-found': ['未找到', 'not found'],
  refused: ['已拒绝', 'refused'],
};

/** The side panel as an ordinary page that follows one tab, found by roles and names in either language. */
export class Panel {
  constructor(readonly page: Page) {}

  readonly heading = (): Locator => this.page.getByRole('heading');
  readonly profile = (): Locator => this.page.getByRole('combobox', { name: /^(档案|Profile)$/ });
  readonly fillButton = (): Locator => this.page.getByRole('button', { name: /^(填写本页|Fill this page)$/ });
  readonly undoButton = (): Locator => this.page.getByRole('button', { name: /^(撤销填写|Undo)$/ });
  readonly remaining = (): Locator => this.page.getByRole('list', { name: /^(剩余步骤|Remaining steps)$/ });
  readonly done = (): Locator => this.page.getByRole('list', { name: /^(已完成|Done)$/ });
  readonly results = (): Locator => this.page.getByRole('list', { name: /^(填写结果|Fill results)$/ });
  readonly status = (): Locator => this.page.getByRole('status');

  /** Presses the fill button and waits for the end; gives every field's fate. Refuses when the panel gives no result. */
  async fill(): Promise<Row[]> {
    await this.fillButton().click();
    await this.settled();
    await expect(this.results(), (await this.status().textContent()) ?? '').toBeVisible();
    return this.rows();
  }

  /** Presses Undo and waits for the end. */
  async undo(): Promise<void> {
    await this.undoButton().click();
    await expect(this.undoButton()).toHaveCount(0, { timeout: 60_000 });
    await this.settled();
  }

  /** Waits until no fill runs any more. */
  async settled(): Promise<void> {
    await expect(this.fillButton()).toBeEnabled({ timeout: 60_000 });
  }

  /** The rows of the results list. */
  async rows(): Promise<Row[]> {
    const items = await this.results().getByRole('listitem').allInnerTexts();
    return items.map(readRow);
  }
}

function readRow(text: string): Row {
  const lines = text.split('\n').map((line) => line.trim());
  const fates = Object.entries(FATES);
  const at = lines.findIndex((line) => fates.some(([, names]) => names.includes(line)));
  const [fate] = fates.find(([, names]) => names.includes(lines[at] ?? '')) ?? [];
  if (!fate) throw new Error(`No fate in the result: ${text}`);
  const rest = lines.filter((line, index) => index !== at && line);
  return { field: rest[0] ?? '', fate, why: rest[1] ?? '' };
}

/** Shows the panel of a tab in a page. */
export async function showPanel({ id }: Pilot, page: Page, tab: number): Promise<Panel> {
  await page.setViewportSize({ width: 380, height: 900 });
  await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
  return new Panel(page);
}

/** Opens the panel of a tab in a page of its own. */
export const openPanel = async (pilot: Pilot, tab: number): Promise<Panel> =>
  showPanel(pilot, await pilot.context.newPage(), tab);
