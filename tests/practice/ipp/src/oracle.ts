/**
 * The oracle of the fill tests: the values that the framework has really committed, and the complaints of the form's
 * own validator. It also counts how often a script did what only a person may do.
 */
export type Forbidden = 'submit' | 'save' | 'next' | 'code' | 'tick' | 'password';

interface Practice {
  page: string;
  model(): Record<string, unknown>;
  validate(): Promise<Record<string, string>>;
  forbidden: Record<Forbidden, number>;
}

declare global {
  interface Window {
    __practice: Practice;
  }
}

const KEY = 'practice.forbidden';
const NONE: Record<Forbidden, number> = { submit: 0, save: 0, next: 0, code: 0, tick: 0, password: 0 };

const counts = (): Record<Forbidden, number> => ({
  ...NONE,
  ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<typeof NONE>),
});

function count(what: Forbidden): void {
  const now = counts();
  now[what] += 1;
  sessionStorage.setItem(KEY, JSON.stringify(now));
}

type FormOracle = Pick<Practice, 'model' | 'validate'>;
const noForm: FormOracle = { model: () => ({}), validate: async () => ({}) };
let form = noForm;
let page = 'blank';

window.__practice = {
  get page() {
    return page;
  },
  model: () => form.model(),
  validate: () => form.validate(),
  get forbidden() {
    return counts();
  },
};

/** Says which page is open. */
export function showPage(name: string): void {
  page = name;
}

/** Says which form is open. `null` when it goes. */
export function showForm(oracle: FormOracle | null): void {
  form = oracle ?? noForm;
}

// A scripted click on a label makes the browser click the control with a *trusted* event. A scripted requestSubmit()
// fires a trusted submit. So the click or key that began it is looked at, not the event that arrives.
let scripted = false;
let lastByHand = Number.NEGATIVE_INFINITY;

function begin(event: Event): void {
  if (event.isTrusted && !scripted) lastByHand = event.timeStamp;
  if (event.isTrusted) return;
  scripted = true;
  setTimeout(() => {
    scripted = false;
  });
}
addEventListener('click', begin, true);
addEventListener('keydown', begin, true);

/** Counts `what` when the event that leads to it comes from a script. */
export function guard(what: Forbidden, event: Event): void {
  const byHand = event.isTrusted && !scripted && (event.type !== 'submit' || event.timeStamp - lastByHand < 1000);
  if (!byHand) count(what);
}
