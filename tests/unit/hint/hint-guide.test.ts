import { expect, test, vi } from 'vitest';
import type { Hints } from '../../../components/hint/overlay/types';
import { createGuide } from '../../../entrypoints/portal.content/hint-guide';
import type { FindResult } from '../../../utils/engine/find/types';
import account from '../../../utils/portals/cpcc/account';
import signIn from '../../../utils/portals/cpcc/sign-in';

test('guidance that comes while another page is there is kept for its own page', () => {
  const hints = { show: vi.fn(), lookAgain: vi.fn() } as unknown as Hints;
  const guide = createGuide(document, hints, { lang: 'zh', onNever: () => {}, copy: async () => true });
  const element = document.body.appendChild(document.createElement('input'));
  const phone: FindResult = { ok: true, element, why: { zh: '', en: '' } };

  guide.enter(signIn);
  guide.follow({ page: account.id, current: 'phone', asked: ['phone'], done: [], copies: [] });
  expect(hints.show).not.toHaveBeenCalledWith(expect.objectContaining({ id: expect.anything() }), expect.anything());
  guide.enter(account);
  guide.saw({ found: new Map([['phone', phone]]), warnings: [], errors: [] });
  expect(hints.show).toHaveBeenLastCalledWith(expect.objectContaining({ id: `${account.id}/phone` }), {
    scroll: false,
  });
});
