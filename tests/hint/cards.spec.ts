import { practicePages } from '../e2e/pages';
import { expect, test } from '../support/fixtures';
import { onPracticePage } from '../support/oracle';
import { meets } from './fixture';
import { look, type Rect } from './lab';

// Cards to choose between: the ring takes the whole card, and the bubble leaves the others free.

const cardsOf = (css: string) =>
  [...document.querySelectorAll(css)].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return { text: card.textContent ?? '', box: { x, y, width, height } };
  });

for (const width of [1280, 900])
  test(`the card of R11 is ringed, and every card can be read: ${width} px wide`, async ({ open }) => {
    const { url, practice } = practicePages.find(({ name }) => name === 'cpcc-register-soft')!;
    const { portal } = await open(url);
    const { page } = portal;
    await page.setViewportSize({ width, height: 900 });
    await onPracticePage(page, practice);
    await expect.poll(async () => (await look(page))?.seen ?? false).toBe(true);
    const cards = await page.evaluate(cardsOf, '.filing_card');
    expect(cards.length).toBeGreaterThan(2);
    const own = cards.find(({ text }) => text.includes('R11'))!;
    const { ring, bubble } = (await look(page)) as { ring: Rect; bubble: Rect };
    expect(ring.width).toBeGreaterThanOrEqual(own.box.width);
    expect(ring.height).toBeGreaterThanOrEqual(own.box.height);
    expect(cards.filter(({ box }) => meets(bubble, box)).map(({ text }) => text)).toEqual([]);
  });
