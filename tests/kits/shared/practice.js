const KEY = 'kits-forbidden';
const ZERO = { submit: 0, save: 0, next: 0, code: 0, tick: 0, password: 0 };
const WORDS = { 提交: 'submit', 保存: 'save', 下一步: 'next', 获取验证码: 'code', 发送验证码: 'code' };

const read = () => ({ ...ZERO, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') });
const count = (what) => {
  const counts = read();
  counts[what] += 1;
  sessionStorage.setItem(KEY, JSON.stringify(counts));
};

/**
 * Records an untrusted event that did what only the person may do. Capturing, so that no kit can hide it by stopping
 * it.
 */
function watch(event) {
  if (event.isTrusted) return;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return;
  if (event.type === 'click') {
    const button = target.closest('button, a, [role=button], input[type=submit], input[type=button]');
    const what = button && WORDS[(button.textContent || button.value || '').replace(/\s+/g, '')];
    if (what) count(what);
    if (target.closest('[data-agreement]')) count('tick');
  } else if (target.matches('input[type=password]')) count('password');
  else if (target.closest('[data-code]')) count('code');
}
for (const type of ['click', 'input', 'change']) document.addEventListener(type, watch, true);

/** A value of any kit's date widget as YYYY-MM-DD of the local calendar. '' when there is none. */
export function day(value) {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return value.slice(0, 10);
  if (typeof value.format === 'function') return value.format('YYYY-MM-DD');
  const date = new Date(value);
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Names of the files that a kit says have been sent. */
export const sent = (list) =>
  (list ?? [])
    .filter((file) => ['success', 'done', 'finished', 'complete', undefined].includes(file.status))
    .map((file) => file.name);

/**
 * Returns the state of a kit's identity form as the oracle's model. In: the state, and readers for kinds of values that
 * differ in this kit. `region` gives names, `files` names of sent files, `word` the word of a select.
 */
export function identityModel(state, how = {}) {
  const { region = (value) => value ?? [], files = sent, word = (value) => value ?? '', date = day } = how;
  const group = (values = {}, name) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        if (key === 'region') return [key, region(value)];
        if (['document', 'idFront', 'idBack'].includes(key)) return [key, files(value)];
        if (['foundedOn', 'birthDate', 'validFrom', 'validUntil'].includes(key)) return [key, date(value)];
        if (['name', 'idNumber'].includes(key)) return [key, value ?? ''];
        return [key, word(value, key, name)];
      }),
    );
  return {
    organization: group(state.organization, 'organization'),
    administrator: group(state.administrator, 'administrator'),
    authorisationLetter: files(state.authorisationLetter),
  };
}

export const accountModel = (state) => ({
  username: state.username ?? '',
  organizationName: state.organizationName ?? '',
  phone: state.phone ?? '',
});

/** Shows the page's model and validator to the test that drives it. */
export function practice({ page, model, validate }) {
  window.__practice = {
    page,
    model: () => JSON.parse(JSON.stringify(model())),
    validate: async () => JSON.parse(JSON.stringify((await validate()) ?? {})),
    get forbidden() {
      return read();
    },
  };
}
