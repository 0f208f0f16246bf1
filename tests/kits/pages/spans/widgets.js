import { regions, wait } from '../../shared/data.js';
import { send } from '../../shared/native.js';

/** Widgets of a page without any kit: boxes, lists and spans, their state in class names alone. */

const make = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
};
const two = (number) => String(number).padStart(2, '0');
const items = (list) => list.map((word, i) => `<li data-i="${i}">${word}</li>`).join('');

/** Opens and closes on a click on its box, closes on a click anywhere else. */
function opens(root, box, whenOpened = () => {}) {
  box.addEventListener('click', (event) => {
    event.stopPropagation();
    const isOpen = root.classList.contains('on');
    for (const other of document.querySelectorAll('.on.drop')) other.classList.remove('on');
    root.classList.toggle('on', !isOpen);
    if (!isOpen) whenOpened();
  });
  root.addEventListener('click', (event) => event.stopPropagation());
}
document.addEventListener('click', () => {
  for (const other of document.querySelectorAll('.on.drop')) other.classList.remove('on');
});

/** A list that hangs in its box. `late` brings its rows only when it is opened. */
export function dropdown(place, { words, value = '', late = 0, commit }) {
  const root = make(
    `<div class="drop sel"><div class="sel-txt"><span>${value || '请选择'}</span><b></b></div><ul class="sel-ul">${late ? '' : items(words)}</ul></div>`,
  );
  const list = root.querySelector('ul');
  opens(root, root.querySelector('.sel-txt'), async () => {
    if (!late || list.children.length > 0) return;
    list.innerHTML = '<li class="wait">加载中…</li>';
    await wait(late);
    list.innerHTML = items(words);
  });
  list.addEventListener('click', (event) => {
    const row = event.target.closest('li[data-i]');
    if (!row) return;
    root.querySelector('.sel-txt span').textContent = row.textContent;
    root.classList.remove('on');
    commit(words[row.dataset.i]);
  });
  place.append(root);
}

/** Provinces, then cities, each on a tab of its own, as shops ask for an address. */
export function address(place, { commit }) {
  const tree = regions();
  const root = make(
    `<div class="drop addr"><div class="addr-txt">请选择省市</div><div class="addr-pop"><div class="tabs"><a class="cur">省份</a><a>城市</a></div><div class="lists"></div></div></div>`,
  );
  const [first, second] = root.querySelectorAll('.tabs a');
  const lists = root.querySelector('.lists');
  let province = null;
  const show = async (cities) => {
    first.classList.toggle('cur', !cities);
    second.classList.toggle('cur', cities);
    if (cities) {
      lists.textContent = '正在加载';
      await wait(500);
    }
    const rows = cities ? province.children : tree;
    lists.innerHTML = rows.map((one) => `<span><a data-v="${one.value}">${one.label}</a></span>`).join('');
  };
  opens(root, root.querySelector('.addr-txt'), () => show(false));
  first.addEventListener('click', () => show(false));
  lists.addEventListener('click', (event) => {
    const { v } = event.target.dataset;
    if (!v) return;
    if (first.classList.contains('cur')) {
      province = tree.find((one) => one.value === v);
      first.textContent = province.label;
      commit([]);
      show(true);
      return;
    }
    const city = province.children.find((one) => one.value === v);
    root.querySelector('.addr-txt').textContent = `${province.label}${city.label}`;
    root.classList.remove('on');
    commit([province.value, city.value]);
  });
  place.append(root);
}

/** A day out of three lists. */
export function threeLists(place, { commit }) {
  const root = make(
    `<div class="drop ymd"><div class="ymd-txt">年 / 月 / 日</div><div class="ymd-pop"><ul class="y"></ul><ul class="m"></ul><ul class="d"></ul></div></div>`,
  );
  const [years, months, days] = root.querySelectorAll('ul');
  const now = { y: 2026, m: 11, d: 22 };
  const draw = () => {
    const list = (from, to, at, sign) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i)
        .map((n) => `<li data-n="${n}"${n === at ? ' class="now"' : ''}>${n}${sign}</li>`)
        .join('');
    years.innerHTML = list(1930, 2080, now.y, '年');
    months.innerHTML = list(1, 12, now.m, '月');
    days.innerHTML = list(1, new Date(now.y, now.m, 0).getDate(), now.d, '日');
    for (const ul of [years, months, days]) {
      const at = ul.querySelector('.now');
      if (at) ul.scrollTop = at.offsetTop - 80;
    }
  };
  opens(root, root.querySelector('.ymd-txt'), draw);
  root.querySelector('.ymd-pop').addEventListener('click', (event) => {
    const row = event.target.closest('li');
    if (!row) return;
    const part = row.parentElement.className;
    now[part] = Number(row.dataset.n);
    draw();
    if (part !== 'd') return;
    root.querySelector('.ymd-txt').textContent = `${now.y}年${now.m}月${now.d}日`;
    root.classList.remove('on');
    commit(`${now.y}-${two(now.m)}-${two(now.d)}`);
  });
  place.append(root);
}

/** A day in three parts that are typed into, as ARIA describes them, without any input. */
export function segments(place, { commit }) {
  const parts = [
    ['年', 9999, 4],
    ['月', 12, 2],
    ['日', 31, 2],
  ];
  const root = make(
    `<div class="segs" role="group">${parts.map(([name, most]) => `<span role="spinbutton" tabindex="0" contenteditable="true" aria-label="${name}" aria-valuemin="1" aria-valuemax="${most}">${name}</span>`).join('/')}</div>`,
  );
  const cells = [...root.querySelectorAll('span')];
  cells.forEach((cell, i) => {
    const [name, most, length] = parts[i];
    let typed = '';
    const set = (text) => {
      typed = text;
      cell.textContent = text ? text.padStart(length === 2 ? 2 : 1, '0') : name;
      if (text) cell.setAttribute('aria-valuenow', String(Number(text)));
      else cell.removeAttribute('aria-valuenow');
      const [y, m, d] = cells.map((one) => Number(one.getAttribute('aria-valuenow')));
      commit(y > 999 && m && d ? `${y}-${two(m)}-${two(d)}` : undefined);
    };
    cell.addEventListener('focus', () => {
      typed = '';
    });
    cell.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      if (event.inputType === 'deleteContentBackward') return set('');
      if (!/^\d$/.test(event.data ?? '')) return;
      const next = typed + event.data;
      set(next.length > length || Number(next) > most ? event.data : next);
    });
  });
  place.append(root);
}

/** Words of which one is on, drawn. No input behind them. */
export function dots(place, { words, commit }) {
  const root = make(
    `<div class="dots">${words.map((word) => `<span class="dot"><i></i>${word}</span>`).join('')}</div>`,
  );
  root.addEventListener('click', (event) => {
    const dot = event.target.closest('.dot');
    if (!dot) return;
    for (const other of root.children) other.classList.toggle('sel-on', other === dot);
    commit(dot.textContent);
  });
  place.append(root);
}

/** A box that opens the file dialog of an input that nobody sees. */
export function filePress(place, { accept, hint, caption = '', commit }) {
  const root = make(
    `<div class="up"><div class="up-btn">+ ${caption || '选择图片'}</div><input type="file" accept="${accept}" style="display: none"><div class="up-tip">${hint}</div><div class="up-list"></div></div>`,
  );
  const [input, list] = [root.querySelector('input'), root.querySelector('.up-list')];
  root.querySelector('.up-btn').addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    list.innerHTML = '<span class="bar">上传中 0%</span>';
    await send(file);
    list.innerHTML = `<span class="name"></span><a class="del">删除</a>`;
    list.querySelector('.name').textContent = file.name;
    list.querySelector('.del').addEventListener('click', () => {
      list.replaceChildren();
      commit([]);
    });
    input.value = '';
    commit([file.name]);
  });
  place.append(root);
}
