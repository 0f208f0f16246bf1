// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compose } from '../generated/compose';
import { HELD_OUT_WORDS } from '../generated/held-out/words';
import { shrink } from '../generated/shrink';
import { type Spec, shown } from '../generated/spec';
import { stockOf } from '../generated/stock';
import { OPEN } from '../generated/words/index';
import { GRADES, type Pool } from '../generated/words/pool';

const stock = stockOf({ kits: ['plain', 'hd'], heldOut: false });
const pages = Array.from({ length: 300 }, (_, seed) => compose(seed, stock));
const forms = ['account', 'identity', 'type', 'basic', 'poa'] as const;
const all = (pool: Pool | undefined, lang: 'zh' | 'en') => GRADES.flatMap((grade) => pool?.[lang][grade] ?? []);

describe('a composed page', () => {
  it('is the same for the same seed, and in another kit the same but for the kit', () => {
    expect(compose(7, stock)).toEqual(pages[7]);
    const elsewhere = compose(7, { ...stock, kits: ['arco'] });
    expect({ ...elsewhere, kit: '' }).toEqual({ ...pages[7], kit: '' });
  });

  it('has no two fields of one name in a section', () => {
    for (const { seed, sections } of pages)
      for (const { fields } of sections) {
        const names = fields.map(({ label, caption }) => label + caption);
        expect(new Set(names).size, `seed ${seed}: ${names.join()}`).toBe(names.length);
      }
  });

  it('shows something to fill, or is a near miss', () => {
    for (const spec of pages)
      expect(
        shown(spec).some(({ right }) => right.length > 0),
        `seed ${spec.seed}`,
      ).toBe(spec.form !== 'miss');
  });
});

describe('the wordings', () => {
  it.each(forms)('of %s are at least six for each field, a third of them held out', (form) => {
    for (const [id, pool] of Object.entries(OPEN[form]))
      for (const lang of form === 'account' || form === 'identity' ? (['zh'] as const) : (['zh', 'en'] as const)) {
        const [open, held] = [all(pool, lang), all(HELD_OUT_WORDS[form][id], lang)];
        expect(open.length, `${id} ${lang}`).toBeGreaterThanOrEqual(6);
        expect(held.length, `${id} ${lang}`).toBeGreaterThanOrEqual(4);
        expect(open.filter((word) => held.includes(word))).toEqual([]);
      }
  });
});

describe('shrinking', () => {
  it('keeps what makes the fault and nothing else', async () => {
    const spec = pages.find(({ form, kit }) => form === 'identity' && kit === 'hd')!;
    const has = (page: Spec) => page.sections.flatMap(({ fields }) => fields).some(({ id }) => id === 'letter');
    const small = await shrink(spec, async (page) => has(page), 500);
    expect(small.sections.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual(['letter']);
    expect(small).toMatchObject({ kit: 'plain', sectionStyle: 'h3', place: 'left', redraw: 'none', decor: 'none' });
  });
});
