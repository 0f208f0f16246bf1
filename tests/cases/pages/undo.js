// A small form whose widgets are each emptied in one way, or in none. `undone` has the expected outcome of each.
const at = (id) => document.querySelector(`#${id}`);
const organization = { country: '', kind: '', name: '', foundedOn: '', document: [] };
const administrator = { name: '', gender: '', idType: '' };
const model = { organization, administrator, authorisationLetter: [] };
at('name').oninput = ({ target }) => (organization.name = target.value);
at('person').oninput = ({ target }) => (administrator.name = target.value);

/** A list under a box. Returns a function that empties the box. `shows` puts a text into it. */
function list(box, options, put, shows) {
  let popup = null;
  const close = () => {
    popup?.remove();
    popup = null;
  };
  box.addEventListener('click', (event) => {
    if (event.target.closest('[data-cross]')) return;
    if (popup) return close();
    popup = document.createElement('ul');
    popup.className = 'popup';
    const { left, bottom } = box.getBoundingClientRect();
    popup.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
    popup.innerHTML = options.map((option) => `<li>${option}</li>`).join('');
    popup.onclick = ({ target }) => {
      put(target.textContent);
      close();
      shows(target.textContent);
    };
    document.body.append(popup);
  });
  document.addEventListener('mousedown', (event) => {
    if (popup && !popup.contains(event.target) && !box.contains(event.target)) close();
  });
  return () => {
    put('');
    shows('');
  };
}

const text = (host, ask, extra = '') => {
  host.innerHTML = `<div class="pick-select" tabindex="0"><span class="pick-text">${ask}</span>${extra}</div>`;
  const [said] = host.querySelectorAll('.pick-text');
  return { box: host.firstElementChild, shows: (value) => (said.textContent = value || ask) };
};

/** The cross of this one is drawn when the pointer comes, and only then. */
function crossUnderMouse(host, options, put) {
  const { box, shows } = text(host, '请选择');
  let value = '';
  const keep = (one) => {
    value = one;
    put(one);
  };
  const empty = list(box, options, keep, shows);
  box.addEventListener('mouseenter', () => {
    if (!value || box.querySelector('[data-cross]')) return;
    box.insertAdjacentHTML('beforeend', '<i class="pick-clear" data-cross>⨯</i>');
    box.querySelector('[data-cross]').onclick = ({ currentTarget }) => {
      currentTarget.remove();
      empty();
    };
  });
}
crossUnderMouse(at('kind'), ['企业法人', '机关法人'], (value) => (organization.kind = value));

/** This one has no cross. Backspace in its input empties it. */
function backspace(host, options, put) {
  host.innerHTML =
    '<div class="pick-select"><input role="combobox" aria-expanded="false" readonly placeholder="请选择"></div>';
  const input = host.querySelector('input');
  const empty = list(host.firstElementChild, options, put, (value) => (input.value = value));
  input.onkeydown = ({ key, keyCode }) => key === 'Backspace' && keyCode === 8 && empty();
}
backspace(at('gender'), ['男', '女'], (value) => (administrator.gender = value));

/** This one shows nothing while its list is open, its arrow is called a cross's place, and nothing empties it. */
function hides(host, options, put) {
  const { box, shows } = text(host, '请选择', '<i class="pick-clear__placeholder">▾</i>');
  let value = '';
  const keep = (one) => {
    value = one;
    put(one);
  };
  list(box, options, keep, shows);
  box.addEventListener('click', () => {
    shows('');
    const timer = setInterval(() => {
      if (document.querySelector('.popup')) return;
      clearInterval(timer);
      shows(value);
    }, 30);
  });
}
hides(at('country'), ['中国', '美国', '日本'], (value) => (organization.country = value));

const { box, shows } = text(at('paper'), '请选择');
list(box, ['居民身份证', '护照'], (value) => (administrator.idType = value), shows);

at('founded').innerHTML = '<div class="x-date"><input placeholder="YYYY-MM-DD"></div>';
const [date] = at('founded').querySelectorAll('input');
// Keeps its day when only the text is emptied, as some kits do. The cross takes both.
date.onblur = () => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.value)) organization.foundedOn = date.value;
};
date.parentElement.onmouseenter = () => {
  if (!organization.foundedOn || date.nextSibling) return;
  date.insertAdjacentHTML('afterend', '<span title="清空">⨯</span>');
  date.nextSibling.onclick = () => {
    date.nextSibling.remove();
    organization.foundedOn = date.value = '';
  };
};

at('scan').onchange = ({ target }) => (organization.document = [...target.files].map(({ name }) => name));

at('letter').innerHTML = '<label>选择文件<input type="file" hidden></label><div></div>';
at('letter').querySelector('input').onchange = ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  model.authorisationLetter = [file.name];
  const rows = at('letter').lastElementChild;
  rows.innerHTML = `<p><span>${file.name}</span><button type="button"><svg width="12" height="12"></svg></button></p>`;
  rows.querySelector('button').onclick = () => {
    rows.innerHTML = '';
    model.authorisationLetter = [];
  };
};

window.__practice = {
  undone: { 'organization-country': 'refused', 'administrator-id-type': 'refused' },
  model: () => structuredClone(model),
  validate: async () => ({}),
  left: () => [...document.querySelectorAll('.popup')].map(() => 'a popup was left open'),
};
