import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { language, readWords, sayFrom } from '../../utils/i18n';

const named = (name: string) =>
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name, version: '1' });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the words', () => {
  it.each([
    ['版权引航', 'zh'],
    ['Copyright Pilot', 'en'],
  ])('are in the language of the name %s: %s', (name, lang) => {
    named(name);
    expect(language()).toBe(lang);
  });

  it('come from the package’s own file, whatever i18n says', async () => {
    named('版权引航');
    const fetched = vi.fn(async () => new Response(JSON.stringify({ panel_fill: { message: '填写本页' } })));
    vi.stubGlobal('fetch', fetched);
    vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
    const { lang, t } = await readWords();
    expect([lang, t('panel_fill', [])]).toEqual(['zh', '填写本页']);
    expect(fetched).toHaveBeenCalledWith('/_locales/zh_CN/messages.json');
  });

  it('take their parts by number, with nothing of the parts read as a pattern', () => {
    const t = sayFrom({ panel_count: { message: '$2 $1 $3' } });
    expect(t('panel_count', ['$2', 'a$&'])).toBe('a$& $2 ');
  });

  it('show a word that is missing by its name', () => expect(sayFrom({})('panel_none', [])).toBe('panel_none'));
});
