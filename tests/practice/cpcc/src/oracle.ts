/**
 * Parts of a page for the test: the committed model, the complaints of the page's own validator, and actions done by
 * script.
 */
export type Forbidden = 'submit' | 'save' | 'next' | 'code' | 'tick' | 'password';

interface Oracle {
  page: string;
  model(): Record<string, unknown>;
  validate(): Promise<Record<string, string>>;
  readonly forbidden: Record<Forbidden, number>;
  /** Plays the Centre's part: decides about a submitted verification. */
  decide?(state: 'passed' | 'rejected'): void;
}

declare global {
  interface Window {
    __practice: Oracle;
  }
}

const KEY = 'practice.forbidden';

function counts(): Record<Forbidden, number> {
  const none = { submit: 0, save: 0, next: 0, code: 0, tick: 0, password: 0 };
  return { ...none, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') };
}

window.__practice = {
  page: 'loading',
  model: () => ({}),
  validate: async () => ({}),
  get forbidden() {
    return counts();
  },
};

/** Counts an event that no person caused. Trusted events, and events nobody guards, pass uncounted. */
export function guard(kind: Forbidden | undefined, event: Event): void {
  if (!kind || event.isTrusted) return;
  const now = counts();
  now[kind] += 1;
  sessionStorage.setItem(KEY, JSON.stringify(now));
}

/** Names the open page, with its form if it has one. */
export function nowOn(
  page: string,
  form: { model(): Record<string, unknown>; check(): Promise<Record<string, string>> } | null = null,
): void {
  window.__practice.page = page;
  window.__practice.model = () => (form ? JSON.parse(JSON.stringify(form.model())) : {});
  window.__practice.validate = async () => (form ? form.check() : {});
}
