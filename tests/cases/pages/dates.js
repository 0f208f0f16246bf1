// The identity form with its six dates, each built another way. `?set=` chooses which ways. Every way commits only what
// its own widget has understood.
const two = (n) => String(n).padStart(2, '0');
const iso = (y, m, d) => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? `${y}-${two(m)}-${two(d)}` : '';
};
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const element = (html) => {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content.firstElementChild;
};

/** An input that commits the result of `read` for its text once it is left, and shows the result of `show`. */
function typed(host, set, { placeholder = '', read, show, attributes = '' }) {
  host.innerHTML = `<input placeholder="${placeholder}" ${attributes}>`;
  const input = host.firstElementChild;
  input.addEventListener('change', () => {
    const date = read(input.value);
    set(date);
    if (show) input.value = date ? show(...date.split('-').map(Number)) : '';
  });
}
const yearFirst = (text) => iso(...(text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []).slice(1).map(Number));

/** A read-only input with a panel of days. */
function calendar(
  host,
  set,
  {
    head,
    weekStart = 0,
    lists,
    show = iso,
    ok,
    min = '',
    neighbours = true,
    eager = false,
    deaf = false,
    cross = false,
  },
) {
  host.innerHTML = `<div class="date-picker"><input readonly placeholder="请选择日期">${cross ? '<i class="clear-icon">×</i>' : ''}</div>`;
  const input = host.querySelector('input');
  const at = { year: 2026, month: 11, view: 'days', chosen: '' };
  let panel = null;
  const shut = () => {
    panel?.remove();
    panel = null;
  };
  const take = (date) => {
    set(date);
    input.value = show(...date.split('-').map(Number));
    shut();
  };
  const turn = (months) => {
    const to = new Date(at.year, at.month - 1 + months, 1);
    Object.assign(at, { year: to.getFullYear(), month: to.getMonth() + 1 });
    // Takes the first of the month at once, though nobody has chosen a day.
    if (eager) {
      const { year, month } = at;
      set(iso(year, month, 1));
      input.value = show(year, month, 1);
    }
    draw();
  };
  const days = () => {
    const lead = (new Date(at.year, at.month - 1, 1).getDay() - weekStart + 7) % 7;
    let cells = '';
    for (let i = 0; i < 42; i += 1) {
      const date = new Date(at.year, at.month - 1, 1 - lead + i);
      const own = date.getMonth() === at.month - 1;
      const day = iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
      cells += `${i % 7 ? '' : '<tr>'}<td data-x="${own || neighbours ? day : ''}" class="${day < min ? 'off' : ''}">${own || neighbours ? date.getDate() : ''}</td>`;
    }
    return `<table>${cells}</table>${ok ? '<button type="button" class="ok">确定</button>' : ''}`;
  };
  const decade = () => Math.floor(at.year / 10) * 10;
  const body = () => {
    if (at.view === 'months')
      return `<div class="cells">${MONTHS.map((name) => `<span>${name.slice(0, 3)}</span>`).join('')}</div>`;
    if (at.view === 'years')
      return `<div class="cells">${Array.from({ length: 12 }, (_, i) => `<span>${decade() - 1 + i}</span>`).join('')}</div>`;
    return days();
  };
  const heading = () =>
    at.view === 'years' ? `${decade()}-${decade() + 9}` : at.view === 'months' ? at.year : head(at.year, at.month);
  const draw = () => {
    panel.innerHTML = `<div><button type="button" class="p">‹</button> <b>${heading()}</b> <button type="button" class="n">›</button></div>${body()}`;
    const step = { days: lists ? 1 : 12, months: 12, years: 120 }[at.view];
    panel.querySelector('.p').onclick = () => turn(-step);
    panel.querySelector('.n').onclick = () => turn(step);
    if (!lists) {
      panel.firstElementChild.insertAdjacentHTML(
        'beforeend',
        '<button type="button" class="m">←</button><button type="button" class="o">→</button>',
      );
      panel.querySelector('.m').onclick = () => turn(-1);
      panel.querySelector('.o').onclick = () => turn(1);
    }
    panel.querySelector('b').onclick = () => {
      if (!lists) return;
      at.view = at.view === 'days' ? 'months' : 'years';
      draw();
    };
    panel.onclick = ({ target }) => {
      if (target.matches('.cells span')) {
        if (at.view === 'years') Object.assign(at, { year: Number(target.textContent), view: 'months' });
        else
          Object.assign(at, {
            month: MONTHS.findIndex((name) => name.startsWith(target.textContent)) + 1,
            view: 'days',
          });
        draw();
      }
      if (target.matches('.ok') && at.chosen) take(at.chosen);
      if (!target.dataset.x || target.matches('.off') || deaf) return;
      if (ok) at.chosen = target.dataset.x;
      else take(target.dataset.x);
    };
  };
  input.onclick = () => {
    if (panel) return;
    at.view = 'days';
    panel = element('<div class="panel"></div>');
    const rect = input.getBoundingClientRect();
    panel.style.cssText = `left:${rect.left + scrollX}px;top:${rect.bottom + scrollY}px`;
    document.body.append(panel);
    draw();
  };
  host.querySelector('.clear-icon')?.addEventListener('click', (event) => {
    event.stopPropagation();
    input.value = '';
    set('');
  });
  document.addEventListener(
    'mousedown',
    ({ target }) => panel && !panel.contains(target) && target !== input && shut(),
  );
}

/** Columns for year, month and day that glide to a touched row, and a button that takes it. */
function wheels(host, set) {
  host.innerHTML = '<div class="date-picker"><input readonly placeholder="请选择日期"></div>';
  const input = host.querySelector('input');
  input.onclick = () => {
    const at = [2026, 11, 1];
    const panel = element(
      '<div class="panel"><div><button type="button">取消</button><button type="button">确认</button></div><div class="wheels"></div></div>',
    );
    panel.style.cssText = 'position:fixed;left:0;bottom:0;width:100%';
    const columns = [
      Array.from({ length: 120 }, (_, i) => [1950 + i, '年']),
      Array.from({ length: 12 }, (_, i) => [i + 1, '月']),
      Array.from({ length: 31 }, (_, i) => [i + 1, '日']),
    ];
    for (const [index, column] of columns.entries()) {
      const list = element(`<ul>${column.map(([n, sign]) => `<li>${n}${sign}</li>`).join('')}</ul>`);
      const place = () =>
        (list.style.transform = `translateY(${40 - 40 * column.findIndex(([n]) => n === at[index])}px)`);
      list.onclick = ({ target }) => {
        at[index] = Number.parseInt(target.textContent, 10);
        place();
      };
      place();
      panel.lastElementChild.append(list);
    }
    const [no, yes] = panel.querySelectorAll('button');
    no.onclick = () => panel.remove();
    yes.onclick = () => {
      set(iso(...at));
      input.value = iso(...at);
      panel.remove();
    };
    document.body.append(panel);
  };
}

function parts(host, set, tag) {
  const numbers = (from, to) =>
    Array.from({ length: to - from + 1 }, (_, i) => `<option>${from + i}</option>`).join('');
  host.innerHTML =
    tag === 'select'
      ? `<select><option value="">年</option>${numbers(1949, 2080)}</select><select><option value="">月</option>${numbers(1, 12)}</select><select><option value="">日</option>${numbers(1, 31)}</select>`
      : '<input placeholder="年" size="4"><input placeholder="月" size="2"><input placeholder="日" size="2">';
  const all = [...host.children];
  for (const one of all) one.addEventListener('change', () => set(iso(...all.map(({ value }) => Number(value)))));
}

const native = (attributes) => (host, set) => typed(host, set, { attributes, read: (text) => text.slice(0, 10) });
const WAYS = {
  native: native('type="date"'),
  'native, before what it allows': native('type="date" min="2020-01-01"'),
  'native with a time': native('type="datetime-local"'),
  'three selects': (host, set) => parts(host, set, 'select'),
  'three texts': (host, set) => parts(host, set, 'input'),
  'DD/MM/YYYY': (host, set) =>
    typed(host, set, {
      placeholder: 'DD/MM/YYYY',
      read: (text) => iso(...(text.match(/^(\d{2})\/(\d{2})\/(\d{4})$/) ?? []).slice(1).map(Number).reverse()),
    }),
  'an order that must be proved': (host, set) =>
    typed(host, set, {
      attributes: 'class="date-input"',
      read: yearFirst,
      show: (y, m, d) => `${two(m)}/${two(d)}/${y}`,
    }),
  年月日: (host, set) =>
    typed(host, set, {
      placeholder: 'YYYY年MM月DD日',
      read: (text) => iso(...(text.match(/^(\d{4})年(\d{2})月(\d{2})日$/) ?? []).slice(1).map(Number)),
    }),
  'only slashes': (host, set) =>
    typed(host, set, {
      attributes: 'class="date-input"',
      read: (text) => yearFirst(text.includes('-') ? '' : text.replaceAll('/', '-')),
      show: (y, m, d) => `${y}/${two(m)}/${two(d)}`,
    }),
  'arrows, English, Monday first': (host, set) =>
    calendar(host, set, { head: (y, m) => `${MONTHS[m - 1]} ${y}`, weekStart: 1 }),
  'months, then years': (host, set) => calendar(host, set, { head: (y, m) => `${MONTHS[m - 1]} ${y}`, lists: true }),
  'numbers alone': (host, set) => calendar(host, set, { head: (y, m) => `${two(m)} / ${y}` }),
  'a button takes it': (host, set) =>
    calendar(host, set, { head: (y, m) => `${y}年${m}月`, ok: true, neighbours: false }),
  'shows day first': (host, set) =>
    calendar(host, set, {
      head: (y, m) => `${y}年 ${m}月`,
      lists: true,
      show: (y, m, d) => `${two(d)}/${two(m)}/${y}`,
    }),
  'takes the month at once': (host, set) => calendar(host, set, { head: (y, m) => `${y}年${m}月`, eager: true }),
  'takes the month at once, the day is off': (host, set) =>
    calendar(host, set, { head: (y, m) => `${y}年${m}月`, eager: true, min: '2100-01-01', cross: true }),
  'takes the month at once, for good': (host, set) =>
    calendar(host, set, { head: (y, m) => `${y}年${m}月`, eager: true, deaf: true }),
  'no day answers': (host, set) => calendar(host, set, { head: (y, m) => `${y}年${m}月`, deaf: true }),
  'three selects without the day': (host, set) => {
    parts(host, set, 'select');
    for (const option of host.lastElementChild.querySelectorAll('option[value], option:not(:first-child)'))
      if (Number(option.text) > 0) option.disabled = true;
  },
  'makes another day of it': (host, set) =>
    typed(host, set, {
      attributes: 'class="date-input"',
      read: (text) => text && `${text.slice(0, 8).replaceAll('/', '-')}01`,
      show: iso,
    }),
  'the day is off': (host, set) => calendar(host, set, { head: (y, m) => `${y}-${two(m)}`, min: '2100-01-01' }),
  wheels,
  'read-only, nothing opens': (host) => (host.innerHTML = '<input readonly placeholder="请选择日期">'),
};

const SETS = {
  typed: ['native', 'three selects', 'an order that must be proved', 'three texts', 'DD/MM/YYYY', '年月日'],
  pressed: [
    'arrows, English, Monday first',
    'numbers alone',
    'months, then years',
    'the day is off',
    'a button takes it',
    'shows day first',
  ],
  odd: [
    'wheels',
    'native, before what it allows',
    'native with a time',
    'read-only, nothing opens',
    'only slashes',
    'three selects',
  ],
};
SETS.unruly = [
  'takes the month at once',
  'takes the month at once, the day is off',
  'takes the month at once, for good',
  'no day answers',
  'three selects without the day',
  'makes another day of it',
];
/** One input that takes both dates, as some kits do it. */
function inOne(host, set) {
  host.innerHTML = '<div class="date-picker"><input placeholder="选择日期范围"></div>';
  const input = host.querySelector('input');
  input.addEventListener('change', () => {
    const [from = '', until = '', ...more] = input.value.split(' ~ ').map(yearFirst);
    const right = from && until && more.length === 0 && from <= until;
    set(right ? from : '', right ? until : '');
    if (!right) input.value = '';
  });
}
/** Two inputs of one widget: it forgets the first when it is left without the second. */
function inTwo(host, set) {
  host.innerHTML =
    '<div class="date-range-picker"><input placeholder="开始日期"> - <input placeholder="结束日期"></div>';
  const [first, second] = host.querySelectorAll('input');
  const leave = ({ relatedTarget }) => {
    if (host.contains(relatedTarget)) return;
    setTimeout(() => {
      if (host.contains(document.activeElement)) return;
      const [from, until] = [yearFirst(first.value), yearFirst(second.value)];
      const right = from && until;
      set(right ? from : '', right ? until : '');
      if (!right) first.value = second.value = '';
    });
  };
  for (const input of [first, second]) input.addEventListener('focusout', leave);
}
/** The same two, which show typed text and listen only to a person. */
function deafOne(host) {
  host.innerHTML = '<div class="date-picker"><input placeholder="选择日期范围"></div>';
}
function deafTwo(host) {
  host.innerHTML =
    '<div class="date-range-picker"><input placeholder="开始日期"> - <input placeholder="结束日期"></div>';
}
const PAIRS = {
  together: ['native', 'together', 'together', 'native', 'together', 'together'],
  range: ['native', 'native', 'native', 'native', 'only slashes', 'only slashes'],
  deaf: ['native', 'deaf', 'deaf', 'native', 'deaf', 'deaf'],
};
/** Ranges that are one widget, by section. */
const TOGETHER = {
  together: { organization: inOne, administrator: inTwo },
  deaf: { organization: deafOne, administrator: deafTwo },
};
const REFUSED = [
  'deaf',
  'the day is off',
  'native, before what it allows',
  'read-only, nothing opens',
  'takes the month at once, the day is off',
  'no day answers',
  'three selects without the day',
  'makes another day of it',
];
/** Fields of these keep a rest that cannot be taken back, and the reason must say so. */
const SAID = ['takes the month at once, for good'];
const STEPS = [
  ['organization', 'foundedOn', '成立日期', 'organization-founded'],
  ['organization', 'validFrom', '证件起始日期', 'organization-valid-from'],
  ['organization', 'validUntil', '证件截止日期', 'organization-valid-until'],
  ['administrator', 'birthDate', '出生日期', 'administrator-birth'],
  ['administrator', 'validFrom', '证件起始日期', 'administrator-valid-from'],
  ['administrator', 'validUntil', '证件截止日期', 'administrator-valid-until'],
];
const model = { organization: {}, administrator: {} };
const asked = new URLSearchParams(location.search).get('set');
const set = SETS[asked] ?? PAIRS[asked];
const row = (label, content) => `<tr><td>${label}：</td><td>${content}</td></tr>`;
/** Both dates of a paper in one row, as a range. */
const pair = (group) =>
  row(
    '有效期限',
    TOGETHER[asked]
      ? `<span data-pair="${group}"></span>`
      : ['validFrom', 'validUntil'].map((key) => `<span data-date="${group}.${key}"></span>`).join(' 至 '),
  );
const dates = (group) =>
  STEPS.filter(([of, key]) => of === group && !(PAIRS[asked] && key.startsWith('valid')))
    .map(([, key, label]) => row(label, `<span data-date="${group}.${key}"></span>`))
    .join('') + (PAIRS[asked] ? pair(group) : '');
const text = (label) => row(label, '<input>');
document.querySelector('#app').innerHTML =
  `<h2>申请认证</h2><form><h3>机构信息</h3><table>${['国籍', '机构类型', '机构名称', '证件号码'].map(text).join('')}${dates('organization')}</table>
  <h3>管理员信息</h3><table>${['真实姓名', '性别', '证件号码'].map(text).join('')}${dates('administrator')}</table></form>`;
for (const host of document.querySelectorAll('[data-pair]'))
  TOGETHER[asked][host.dataset.pair](host, (validFrom, validUntil) =>
    Object.assign(model[host.dataset.pair], { validFrom, validUntil }),
  );
for (const [index, [group, key]] of STEPS.entries())
  if (!TOGETHER[set[index]])
    WAYS[set[index]](document.querySelector(`[data-date="${group}.${key}"]`), (value) => (model[group][key] = value));

window.__practice = {
  model: () => structuredClone(model),
  /** The expected outcome of each step, and the kind of its control. */
  expected: Object.fromEntries(
    STEPS.map(([, , , step], index) => [
      step,
      [REFUSED.includes(set[index]) ? 'refused' : SAID.includes(set[index]) ? 'said' : 'right', set[index]],
    ]),
  ),
  left: () => [...document.querySelectorAll('.panel')].map(() => 'a panel was left open'),
};
