// The identity form with makes of controls that were met in blind tries of kits, and that no other page here has. Each
// commits only what its own widget has understood, and states the outcome of its field.
const two = (n) => String(n).padStart(2, '0');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const state = { organization: {}, administrator: {}, authorisationLetter: [] };
const expected = {};
const PLACES = { 北京市: ['市辖区'], 福建省: ['福州市', '厦门市'], 广东省: ['广州市', '深圳市'] };

/** A list at the end of the page. `take` gets the word that was pressed. */
function list(words, box, take, moved = () => true) {
  const popup = document.createElement('ul');
  popup.setAttribute('role', 'listbox');
  popup.innerHTML = words.map((word) => `<li role="option">${word}</li>`).join('');
  const { left, bottom } = box.getBoundingClientRect();
  Object.assign(popup.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY}px` });
  document.body.append(popup);
  const away = ({ target }) => {
    if (popup.contains(target)) return;
    document.removeEventListener('mousedown', away);
    popup.remove();
  };
  setTimeout(() => document.addEventListener('mousedown', away));
  popup.addEventListener('pointerup', ({ target }) => {
    if (!target.matches('li') || !moved()) return;
    take(target.textContent);
    popup.remove();
  });
}

/** A trigger that wraps a button, which shows the chosen word. */
function wrapped(host, ask, words, set) {
  const box = document.createElement('div');
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-haspopup', 'listbox');
  box.innerHTML = `<button type="button"><span class="filter-option">${ask}</span></button>`;
  host.append(box);
  const say = (word) => (box.querySelector('span').textContent = word);
  box.addEventListener('click', () => {
    if (box.ariaDisabled !== 'true')
      list(words(), box, (word) => {
        say(word);
        set(word);
      });
  });
  return { box, say };
}

/** Province and city. The city has no name, and is switched off until its list is there. */
function region(host, set) {
  let cities = [];
  wrapped(
    host,
    '省份',
    () => Object.keys(PLACES),
    async (province) => {
      set([province]);
      await wait(600);
      cities = PLACES[province];
      city.box.ariaDisabled = 'false';
      set([province]);
      chosen = province;
    },
  );
  let chosen = '';
  const city = wrapped(
    host,
    '城市',
    () => cities,
    (word) => set([chosen, word]),
  );
  city.box.ariaDisabled = 'true';
}

/** A read-only input and an arrow beside it in one box, which both say that they open the list. */
function arrowed(words) {
  return (host, set) => {
    host.innerHTML =
      '<div class="dropdown"><div class="hidden"><input readonly aria-haspopup="listbox"></div><span class="said">请选择</span><div class="arrow" role="button" aria-haspopup="listbox" aria-label="请选择"><svg width="14" height="14"></svg></div></div>';
    const box = host.firstElementChild;
    box.addEventListener('click', () =>
      list(words, box, (word) => {
        box.querySelector('.said').textContent = word;
        set(word);
      }),
    );
  };
}

/** Takes no option before the pointer has moved away from where it pressed the trigger. */
function still(words) {
  return (host, set) => {
    host.innerHTML = '<button type="button" role="combobox" aria-haspopup="listbox">请选择</button>';
    const box = host.firstElementChild;
    let moved = false;
    box.addEventListener('pointerdown', () => {
      moved = false;
      addEventListener('pointermove', () => (moved = true), { once: true });
      list(
        words,
        box,
        (word) => {
          box.textContent = word;
          set(word);
        },
        () => moved,
      );
    });
  };
}

/** A list that is always open. */
function standing(words) {
  return (host, set) => {
    host.innerHTML = `<ul class="standing" role="listbox">${words.map((word) => `<li role="option" aria-selected="false">${word}</li>`).join('')}</ul>`;
    host.addEventListener('click', ({ target }) => {
      if (!target.matches('li')) return;
      for (const one of host.querySelectorAll('li')) one.ariaSelected = String(one === target);
      set(target.textContent);
    });
  };
}

/** Year, month and day in three inputs, each with its character behind it. */
function signed(host, set, mark = '') {
  host.innerHTML = ['年', '月', '日']
    .map((sign) => `<input class="part">${mark ? `<${mark}>${sign}</${mark}>` : sign}`)
    .join('');
  host.addEventListener('input', () => {
    const [y, m, d] = [...host.querySelectorAll('input')].map(({ value }) => value);
    set(/^\d{4}$/.test(y) && Number(m) && Number(d) ? `${y}-${two(m)}-${two(d)}` : '');
  });
}

/** One input for the year, a select for the rest: no date can be typed into either. */
function yearAlone(host, set) {
  host.innerHTML = '<input class="part">年<select><option value=""></option><option>上半</option></select>';
  host.addEventListener('input', ({ target }) => set(target.value));
}

/** Days under a select of months and one of years, all redrawn at each change. Keeps a text that it cannot read. */
function calendar(host, set, readOnly = true) {
  host.innerHTML = `<div class="date-picker"><input ${readOnly ? 'readonly' : ''}></div>`;
  const input = host.querySelector('input');
  const at = { year: 2026, month: 11 };
  let panel = null;
  let unread = false;
  const draw = () => {
    panel?.remove();
    panel = document.createElement('div');
    panel.className = 'panel';
    const options = (from, to, now) =>
      Array.from(
        { length: to - from + 1 },
        (_, i) => `<option ${from + i === now ? 'selected' : ''}>${from + i}${to === 12 ? '月' : ''}</option>`,
      ).join('');
    const lead = new Date(at.year, at.month - 1, 1).getDay();
    const days = new Date(at.year, at.month, 0).getDate();
    const cells = [...Array(lead).fill(''), ...Array.from({ length: days }, (_, i) => i + 1)];
    panel.innerHTML = `<select>${options(1, 12, at.month)}</select><select>${options(1950, 2100, at.year)}</select><table>${cells.map((d, i) => `${i % 7 ? '' : '<tr>'}<td>${d}</td>`).join('')}</table>`;
    const [month, year] = panel.querySelectorAll('select');
    const drawn = { ...at };
    month.addEventListener('change', () => draw(Object.assign(at, drawn, { month: month.selectedIndex + 1 })));
    year.addEventListener('change', () => draw(Object.assign(at, drawn, { year: Number(year.value) })));
    panel.addEventListener('click', ({ target }) => {
      if (!target.matches('td') || !target.textContent) return;
      set(`${at.year}-${two(at.month)}-${two(target.textContent)}`);
      if (!unread) input.value = `${at.year}年${at.month}月${target.textContent}日`;
      shut();
    });
    document.body.append(panel);
    const { left, bottom } = input.getBoundingClientRect();
    Object.assign(panel.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY}px` });
  };
  const shut = () => {
    panel?.remove();
    panel = null;
  };
  input.addEventListener('click', () => panel ?? draw());
  input.addEventListener('input', () => {
    unread = input.value !== '';
    if (unread) input.value = 'Invalid date';
    set('');
  });
  input.addEventListener('blur', () => unread && set(''));
  document.addEventListener('mousedown', ({ target }) => target !== input && !panel?.contains(target) && shut());
}

/** Sends a file as soon as it is chosen. */
async function sendFile(file, say, set) {
  say(`${file.name} 上传中`);
  const body = new FormData();
  body.append('file', file);
  await fetch('/upload?delay=200', { method: 'POST', body });
  say(file.name);
  set([file.name]);
}

/** A label that holds the whole upload. */
function drop(host, set) {
  host.innerHTML = '<label class="drop"><input type="file"><span>将文件拖到此处或点击选择</span></label>';
  const file = host.querySelector('input');
  file.addEventListener('change', () =>
    sendFile(file.files[0], (text) => (host.querySelector('span').textContent = text), set),
  );
}

const text = (host, set) => {
  host.innerHTML = '<input>';
  host.firstElementChild.addEventListener('input', ({ target }) => set(target.value));
};
const KINDS = ['企业法人', '机关法人', '其他组织'];
const PAPERS = ['组织机构代码证', '统一社会信用代码证书', '其他'];
const FORM = {
  organization: [
    ['国籍', 'country', still(['美国', '日本', '中国', '中国香港'])],
    ['所在省份及城市', 'region', region],
    ['机构类型', 'kind', (host, set) => wrapped(host, '请选择', () => KINDS, set)],
    ['机构名称', 'name', text],
    ['成立日期', 'foundedOn', signed],
    ['证件类型', 'idType', arrowed(PAPERS)],
    ['证件号码', 'idNumber', text],
    ['证件起始日期', 'validFrom', (host, set) => signed(host, set, 'span')],
    ['证件截止日期', 'validUntil', yearAlone, 'refused'],
    ['上传证件', 'document', drop],
  ],
  administrator: [
    ['真实姓名', 'name', text],
    ['证件类型', 'idType', standing(['居民身份证', '护照'])],
    ['证件号码', 'idNumber', text],
    ['出生日期', 'birthDate', calendar],
    ['证件起始日期', 'validFrom', (host, set) => calendar(host, set, false)],
  ],
};
const STEPS = {
  foundedOn: 'founded',
  idType: 'id-type',
  idNumber: 'id-number',
  validFrom: 'valid-from',
  validUntil: 'valid-until',
  document: 'scan',
  birthDate: 'birth',
};
const item = ([label]) => `<div class="item"><p>${label} <em>（必填）</em></p><div class="host"></div></div>`;
document.querySelector('#app').innerHTML = `<h2>申请认证</h2>${Object.entries({
  organization: '机构信息',
  administrator: '管理员信息',
})
  .map(([group, title]) => `<section id="${group}"><h3>${title}</h3>${FORM[group].map(item).join('')}</section>`)
  .join('')}<button type="button">提交</button>`;
for (const [group, fields] of Object.entries(FORM))
  for (const [i, [, key, make, fate = 'right']] of fields.entries()) {
    state[group][key] = '';
    expected[`${group}-${STEPS[key] ?? key}`] = fate;
    make(document.querySelectorAll(`#${group} .host`)[i], (value) => (state[group][key] = value));
  }
window.__practice = {
  model: () => structuredClone(state),
  expected,
  left: () => [...document.querySelectorAll('.panel, body > ul')].map(() => 'a popup was left open'),
};
