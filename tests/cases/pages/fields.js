// One form for each case: the reaction of its fields to a value, and the expected outcome. The model takes only values
// that the page's own code commits.
const model = {
  organization: {
    country: '',
    region: [],
    kind: '',
    name: '',
    foundedOn: '',
    idType: '',
    idNumber: '',
    validity: '',
    validFrom: '',
    validUntil: '',
    document: [],
  },
  administrator: {
    name: '',
    gender: '',
    idType: '',
    idNumber: '',
    birthDate: '',
    validity: '',
    validFrom: '',
    validUntil: '',
    idFront: [],
    idBack: [],
  },
  authorisationLetter: [],
  username: '',
  organizationName: '',
  phone: '',
};
const counts = { sent: 0, dropped: 0, chooser: 0, untrusted: 0 };
const app = document.querySelector('#app');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const two = (n) => String(n).padStart(2, '0');
const put = (path, value) => {
  const [last, ...up] = path.split('.').reverse();
  up.reverse().reduce((at, key) => at[key], model)[last] = value;
};
const make = (html) => {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content.firstElementChild;
};

/** Every field of the forms: its label, its place in the model, its options. */
const FIELDS = {
  'organization-country': ['国籍', 'organization.country', ['中国', '美国']],
  'organization-region': ['所在省份及城市', 'organization.region'],
  'organization-kind': ['机构类型', 'organization.kind', ['企业法人', '机关法人']],
  'organization-name': ['机构名称', 'organization.name'],
  'organization-founded': ['成立日期', 'organization.foundedOn'],
  'organization-id-type': ['证件类型', 'organization.idType', ['统一社会信用代码证书', '事业单位法人证书']],
  'organization-id-number': ['证件号码', 'organization.idNumber'],
  'organization-validity': ['有效期', 'organization.validity', ['有效期', '长期']],
  'organization-valid-from': ['证件起始日期', 'organization.validFrom'],
  'organization-valid-until': ['证件截止日期', 'organization.validUntil'],
  'organization-scan': ['上传证件', 'organization.document'],
  'administrator-name': ['真实姓名', 'administrator.name'],
  'administrator-gender': ['性别', 'administrator.gender', ['男', '女']],
  'administrator-id-type': ['证件类型', 'administrator.idType', ['居民身份证', '护照']],
  'administrator-id-number': ['证件号码', 'administrator.idNumber'],
  'administrator-birth': ['出生日期', 'administrator.birthDate'],
  'administrator-validity': ['有效期', 'administrator.validity', ['有效期', '长期']],
  'administrator-valid-from': ['证件起始日期', 'administrator.validFrom'],
  'administrator-valid-until': ['证件截止日期', 'administrator.validUntil'],
  'administrator-scan-front': ['身份证人像面', 'administrator.idFront'],
  'administrator-scan-back': ['身份证国徽面', 'administrator.idBack'],
  letter: ['上传授权书', 'authorisationLetter'],
  username: ['用户名', 'username'],
  organization: ['机构全称', 'organizationName'],
  phone: ['手机号', 'phone'],
};

const row = (step, ...controls) => {
  const box = make(`<div class="row" id="row-${step}"><span class="name">${FIELDS[step][0]}</span></div>`);
  box.append(...controls);
  return box;
};

// ---- plain controls ----
function text(step, attributes = '') {
  const input = make(`<input ${attributes}>`);
  input.addEventListener('input', () => put(FIELDS[step][1], input.value));
  return row(step, input);
}
function select(step) {
  const [, path, options] = FIELDS[step];
  const box = make(
    `<select><option value="">请选择</option>${options.map((one) => `<option>${one}</option>`).join('')}</select>`,
  );
  box.addEventListener('change', () => put(path, box.value));
  return row(step, box);
}
function date(step) {
  const input = make('<input type="date">');
  input.addEventListener('change', () => put(FIELDS[step][1], input.value));
  return row(step, input);
}
const inputOf = (box) => box.querySelector('input');

// ---- texts that do not stay ----
function rewrites(step, change, on = 'blur', delay = 0) {
  const box = text(step);
  const input = inputOf(box);
  input.addEventListener(on, async () => {
    if (delay) await wait(delay);
    const next = change(input.value);
    if (next === input.value) return;
    input.value = next;
    put(FIELDS[step][1], next);
  });
  return box;
}
function complains(step, about, message) {
  const box = text(step);
  const input = inputOf(box);
  input.addEventListener('blur', async () => {
    await wait(80);
    box.querySelector('.field-error')?.remove();
    if (input.value && about(input.value)) box.append(make(`<div class="field-error">${message}</div>`));
  });
  return box;
}
function shutUntilFocus(step) {
  const box = text(step, 'readonly autocomplete="off"');
  const input = inputOf(box);
  input.addEventListener('focus', () => input.removeAttribute('readonly'));
  input.addEventListener('blur', () => input.setAttribute('readonly', ''));
  return box;
}

// ---- dates whose text is no value ----
/**
 * A date field with a calendar. `takes`: when its text is taken, 'blur', 'enter' or 'never'. `keeps`: it shows the
 * typed text all the same. `marks`: its calendar marks the day it holds. `deaf`: it listens only to a person.
 */
function calendarField(step, { takes = 'never', keeps = true, marks = true, deaf = false } = {}) {
  const box = row(step, make('<div class="date-picker"><input placeholder="请选择日期"></div>'));
  const input = inputOf(box);
  let value = '';
  let panel = null;
  let at = new Date(2026, 10, 1);
  const read = () => (/^\d{4}-\d{2}-\d{2}$/.test(input.value) ? input.value : '');
  const set = (day) => {
    value = day;
    put(FIELDS[step][1], day);
  };
  const shut = () => {
    panel?.remove();
    panel = null;
  };
  const draw = () => {
    const [year, month] = [at.getFullYear(), at.getMonth()];
    const lead = new Date(year, month, 1).getDay();
    const days = new Date(year, month + 1, 0).getDate();
    let cells = '';
    for (let i = 0; i < 42; i += 1) {
      const day = i - lead + 1;
      const iso = `${year}-${two(month + 1)}-${two(day)}`;
      const inside = day > 0 && day <= days;
      cells += `${i % 7 ? '' : '<tr>'}<td class="${marks && inside && iso === value ? 'picked' : ''}" data-x="${inside ? iso : ''}">${inside ? day : ''}</td>`;
    }
    const options = (from, to, chosen) =>
      Array.from(
        { length: to - from + 1 },
        (_, k) => `<option${from + k === chosen ? ' selected' : ''}>${from + k}</option>`,
      ).join('');
    panel.innerHTML = `<div><select>${options(1980, 2099, year)}</select>年<select>${options(1, 12, month + 1)}</select>月</div><table>${cells}</table>`;
    const [years, months] = panel.querySelectorAll('select');
    for (const list of [years, months])
      list.onchange = () => {
        at = new Date(Number(years.value), Number(months.value) - 1, 1);
        draw();
      };
    panel.querySelector('table').onclick = (event) => {
      const day = event.target.dataset.x;
      if (!day || (deaf && !event.isTrusted)) return;
      set(day);
      input.value = day;
      shut();
    };
  };
  const open = () => {
    if (panel) return;
    at = value ? new Date(value) : new Date(2026, 10, 1);
    panel = make('<div class="popup calendar"></div>');
    const { left, bottom } = input.getBoundingClientRect();
    panel.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
    document.body.append(panel);
    draw();
  };
  input.addEventListener('click', open);
  input.addEventListener('keydown', ({ key, isTrusted }) => {
    if (key === 'Escape') shut();
    if (key === 'Enter' && takes === 'enter' && read() && (isTrusted || !deaf)) {
      set(read());
      shut();
    }
  });
  input.addEventListener('blur', () => {
    if (takes === 'blur' && read()) set(read());
    else if (!keeps) input.value = value;
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (panel && !panel.contains(target) && target !== input) shut();
  });
  return box;
}

// ---- lists ----
/**
 * A box whose list can be searched in the box itself. `deaf`: options listen only to a person. The typed text stays.
 */
function searchable(step, { deaf = false } = {}) {
  const [, path, options] = FIELDS[step];
  const box = row(
    step,
    make(
      '<div class="pick-select"><input role="combobox" aria-haspopup="listbox" aria-expanded="false" placeholder="请选择"></div>',
    ),
  );
  const input = inputOf(box);
  let popup = null;
  const shut = () => {
    popup?.remove();
    popup = null;
  };
  const draw = () => {
    popup.innerHTML = `<ul>${options
      .filter((one) => one.includes(input.value))
      .map((one) => `<li role="option">${one}</li>`)
      .join('')}</ul>`;
  };
  input.addEventListener('click', () => {
    if (popup) return;
    popup = make('<div class="popup" role="listbox"></div>');
    const { left, bottom } = input.getBoundingClientRect();
    popup.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;max-height:90px;overflow:auto`;
    popup.onclick = (event) => {
      if (event.target.localName !== 'li' || (deaf && !event.isTrusted)) return;
      put(path, event.target.textContent);
      input.value = event.target.textContent;
      shut();
    };
    document.body.append(popup);
    draw();
  });
  input.addEventListener('input', () => popup && draw());
  input.addEventListener('blur', () => wait(100).then(shut));
  document.addEventListener('mousedown', ({ target }) => {
    if (popup && !popup.contains(target) && target !== input) shut();
  });
  return box;
}

const PLACES = {
  福建省: { 厦门市: ['思明区', '湖里区'], 福州市: ['鼓楼区'] },
  湖北省: { 武汉市: ['江岸区'], 省直辖县级行政区划: ['仙桃市', '潜江市'] },
  吉林省: { 长春市: ['南关区'], 延边朝鲜族自治州: ['延吉市', '图们市'] },
};
/** Province, city and district, each column loaded when the one before is pressed. `short`: an end above the districts is taken, too. */
function regions(step, { short = false } = {}) {
  const box = row(
    step,
    make('<div class="box el-cascader" tabindex="0" role="combobox" aria-haspopup="tree">请选择</div>'),
  );
  const trigger = box.lastElementChild;
  let popup = null;
  const shut = () => {
    popup?.remove();
    popup = null;
  };
  const column = (words, path) => {
    while (popup.children.length > path.length) popup.lastChild.remove();
    const list = make('<ul></ul>');
    for (const word of words) {
      const item = make(`<li>${word}</li>`);
      item.onclick = async () => {
        const now = [...path, word];
        if (now.length === 3 || (short && now.length === 2)) {
          put(FIELDS[step][1], now);
          trigger.textContent = now.join(' / ');
          if (now.length === 3) return shut();
        }
        await wait(200);
        if (popup) column(now.length === 1 ? Object.keys(PLACES[word]) : PLACES[path[0]][word], now);
      };
      list.append(item);
    }
    popup.append(list);
  };
  trigger.onclick = () => {
    if (popup) return shut();
    popup = make('<div class="popup columns"></div>');
    const { left, bottom } = trigger.getBoundingClientRect();
    popup.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
    document.body.append(popup);
    column(Object.keys(PLACES), []);
  };
  document.addEventListener('mousedown', ({ target }) => {
    if (popup && !popup.contains(target) && target !== trigger) shut();
  });
  return box;
}

// ---- files ----
const names = (file) => `<p class="file">${file.name}</p>`;
/**
 * Lists the files it gets. `rule` is below and is redrawn with the list. `fails` turns every file down in its own row.
 */
function upload(step, { rule = '', fails = '', slow = 300 } = {}) {
  const box = row(
    step,
    make('<div class="uploader"><input type="file" accept=".jpg,.jpeg,.png,.pdf"><div class="list"></div></div>'),
  );
  const list = box.querySelector('.list');
  const draw = (html) => (list.innerHTML = `${html}<div>${rule}</div>`);
  draw('');
  inputOf(box).addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    counts.sent += 1;
    draw(`<p>${file.name} 上传中 40%</p>`);
    await wait(slow);
    if (fails) return draw(`<p class="file is-error">${file.name} ${fails}</p>`);
    put(FIELDS[step][1], [file.name]);
    draw(names(file));
  });
  return box;
}
let waiting = null;
/** Opens a dialog for every file. Only what the person takes there counts. */
function cropped(step) {
  const box = row(
    step,
    make('<div class="uploader"><input type="file" accept=".jpg,.jpeg,.png"><div class="list"></div></div>'),
  );
  inputOf(box).addEventListener('change', ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    counts[waiting ? 'dropped' : 'sent'] += 1;
    if (waiting) return;
    waiting = make(
      '<div class="mask"><div role="dialog" aria-modal="true" aria-label="裁剪图片"><h4>裁剪图片</h4><p><button type="button" class="no">取消</button> <button type="button" class="ok">确定</button></p></div></div>',
    );
    document.body.append(waiting);
    for (const [name, taken] of [
      ['no', false],
      ['ok', true],
    ])
      waiting.querySelector(`.${name}`).onclick = (event) => {
        if (!event.isTrusted) counts.untrusted += 1;
        waiting.remove();
        waiting = null;
        if (!taken) return;
        put(FIELDS[step][1], [file.name]);
        box.querySelector('.list').innerHTML = names(file);
      };
  });
  return box;
}
/** Has no file input until somebody presses it. `drops`: it takes a file that is dropped on it. */
function pressed(step, { drops = false } = {}) {
  const box = row(
    step,
    make(
      `<div class="drop" tabindex="0" role="button"><span>${drops ? '点击或拖拽文件到此处' : '点击上传文件'}</span></div>`,
    ),
  );
  const target = box.lastElementChild;
  const take = (file) => {
    if (!file) return;
    counts.sent += 1;
    put(FIELDS[step][1], [file.name]);
    target.innerHTML = `<span>${file.name} 上传成功</span>`;
  };
  target.onclick = () => {
    counts.chooser += 1;
  };
  if (!drops) return box;
  target.ondragover = (event) => event.preventDefault();
  target.ondrop = (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return box;
}

const plainField = (step) => {
  const [, path, options] = FIELDS[step];
  if (options) return select(step);
  if (/region/.test(step)) return regions(step, { short: true });
  if (/founded|birth|valid-/.test(step)) return date(step);
  return /scan|letter/.test(step) ? upload(step) : text(step, path === 'phone' ? 'maxlength="11"' : '');
};
const ORGANIZATION = Object.keys(FIELDS).slice(0, 11);
const ADMINISTRATOR = Object.keys(FIELDS).slice(11, 21);

/** The identity form. In: the fields that are no plain ones, and those that are left out. */
function identity(own = {}, without = []) {
  const rows = (steps) => steps.filter((step) => !without.includes(step)).map((step) => own[step] ?? plainField(step));
  const heading = (words) => make(`<h3>${words}</h3>`);
  app.append(
    make('<h2>申请认证</h2>'),
    heading('机构信息'),
    ...rows(ORGANIZATION),
    heading('管理员信息'),
    ...rows(ADMINISTRATOR),
    ...rows(['letter']),
  );
  app.append(make('<p><button type="button">提交</button></p>'));
}
const all = (steps, what) => Object.fromEntries(steps.map((step) => [step, what(step)]));
const expect = (steps, what) => all(steps, () => what);
const DATES = ['organization-founded', 'organization-valid-from', 'administrator-birth'];
const FILES = ['organization-scan', 'administrator-scan-front', 'administrator-scan-back', 'letter'];
const EVERY = [...ORGANIZATION, ...ADMINISTRATOR, 'letter'];
const RULE = '支持 jpg、png、pdf，不超过 8MB，格式错误或超过大小的文件会上传失败';

/**
 * Each builds its form and returns the expected outcome of its fields: right, refused (left empty, with a reason) or
 * kept.
 */
const CASES = {
  'dates: a text that is shown and never taken': () => {
    identity(
      all(DATES, (step) => calendarField(step)),
      FILES,
    );
    return expect(DATES, 'right');
  },
  'dates: a text that is taken on Enter alone': () => {
    identity(
      all(DATES, (step) => calendarField(step, { takes: 'enter' })),
      FILES,
    );
    return expect(DATES, 'right');
  },
  'dates: a text that is taken when it is left': () => {
    identity(
      all(DATES, (step) => calendarField(step, { takes: 'blur' })),
      FILES,
    );
    return expect(DATES, 'right');
  },
  'dates: a calendar that marks no day': () => {
    identity(
      all(DATES, (step) => calendarField(step, { marks: false })),
      FILES,
    );
    return expect(DATES, 'right');
  },
  'dates: only a person is heard': () => {
    identity(
      all(DATES, (step) => calendarField(step, { deaf: true })),
      FILES,
    );
    return expect(DATES, 'refused');
  },
  'lists: the text of a search stays and is no choice': () => {
    const steps = ['organization-country', 'administrator-gender'];
    identity(
      {
        ...all(steps, (step) => searchable(step, { deaf: true })),
        'organization-kind': searchable('organization-kind'),
      },
      FILES,
    );
    return { ...expect(steps, 'refused'), 'organization-kind': 'right' };
  },
  'texts: the page writes them otherwise': () => {
    identity(
      {
        'organization-name': rewrites('organization-name', (value) => value.replace(/有限公司$/, '有限责任公司')),
        'organization-id-number': rewrites('organization-id-number', (value) => value.replace(/\D/g, ''), 'input'),
        'administrator-name': rewrites('administrator-name', (value) => value.slice(0, 2), 'blur', 700),
      },
      FILES,
    );
    return {
      'organization-name': 'refused',
      'organization-id-number': 'refused',
      'administrator-name': 'told',
      'organization-founded': 'right',
    };
  },
  'texts: the width of a character': () => {
    const widen = (value) => value.replace(/[A-Z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    identity(
      {
        'organization-id-number': rewrites('organization-id-number', widen),
        'administrator-id-number': rewrites('administrator-id-number', (value) => value.replace(/4$/, '４')),
      },
      FILES,
    );
    return { 'organization-id-number': 'refused', 'administrator-id-number': 'refused', 'administrator-name': 'right' };
  },
  'texts: the field complains of them': () => {
    identity(
      {
        'organization-id-number': complains('organization-id-number', () => true, '该统一社会信用代码已被注册'),
        'administrator-name': complains('administrator-name', () => true, '姓名与证件号码不一致'),
      },
      FILES,
    );
    return { 'organization-id-number': 'told', 'administrator-name': 'told', 'organization-name': 'right' };
  },
  'texts: the page fills another field meanwhile': () => {
    identity({}, FILES);
    const [code, name] = ['organization-kind', 'organization-name'].map((step) =>
      document.querySelector(`#row-${step} :is(input, select)`),
    );
    code.addEventListener('change', () => {
      name.value = '福州远海示例有限公司';
      put('organization.name', name.value);
    });
    return { 'organization-name': 'told', 'organization-kind': 'right' };
  },
  'read-only until the focus comes': () => {
    const steps = ['username', 'organization', 'phone'];
    app.append(
      make('<h2>创建账户</h2>'),
      make('<input type="text" style="display:none">'),
      ...steps.map(shutUntilFocus),
    );
    app.append(
      make('<div class="row"><span class="name">手机验证码</span><input readonly></div>'),
      make('<div class="row"><span class="name">密码</span><input type="password" readonly></div>'),
      make('<button type="button">下一步</button>'),
    );
    return expect(steps, 'right');
  },
  'read-only whatever comes': () => {
    const steps = ['username', 'organization', 'phone'];
    app.append(make('<h2>创建账户</h2>'), ...steps.map((step) => text(step, step === 'phone' ? '' : 'readonly')));
    app.append(
      make('<div class="row"><span class="name">手机验证码</span><input></div>'),
      make('<div class="row"><span class="name">密码</span><input type="password"></div>'),
    );
    return { username: 'refused', organization: 'refused', phone: 'right' };
  },
  'files: a rule that speaks of failure': () => {
    identity(all(FILES, (step) => upload(step, { rule: RULE })));
    return expect(EVERY, 'right');
  },
  'files: a row of its own that failed': () => {
    identity({ 'organization-scan': upload('organization-scan', { fails: '上传失败' }) }, FILES.slice(1));
    return { 'organization-scan': 'refused', 'organization-name': 'right' };
  },
  'files: a dialog that waits for the person': () => {
    identity(all(FILES.slice(0, 3), cropped), ['letter']);
    return {};
  },
  'files: dropped on a box without an input': () => {
    identity(all(FILES, (step) => pressed(step, { drops: true })));
    return expect(EVERY, 'right');
  },
  'files: a box that only a press opens': () => {
    identity(all(FILES, (step) => pressed(step)));
    return { ...expect(EVERY, 'right'), ...expect(FILES, 'refused') };
  },
  'places: a county right under its province': () => {
    identity({ 'organization-region': regions('organization-region') }, FILES);
    return { 'organization-region': 'right' };
  },
  'places: a level more than is known': () => {
    identity({ 'organization-region': regions('organization-region') }, FILES);
    return { 'organization-region': 'refused' };
  },
  'a locked name that is another client’s': () => {
    identity({ 'organization-name': text('organization-name', 'readonly value="福州远海示例有限公司"') });
    return expect(EVERY, 'nothing');
  },
  'a greeting to another client': () => {
    app.append(make('<header>您好，福州远海示例有限公司 | 用户中心 | 退出登录</header>'));
    identity();
    return expect(EVERY, 'nothing');
  },
  'a greeting to the client in use': () => {
    app.append(make('<header>您好，厦门云帆示例科技有限公司 | 用户中心 | 退出登录</header>'));
    identity({ 'organization-name': text('organization-name', 'readonly value="厦门云帆示例科技有限公司"') }, FILES);
    return { 'organization-founded': 'right', 'administrator-name': 'right' };
  },
  'a paper without an end': () => {
    identity({}, FILES);
    return { 'organization-valid-from': 'right' };
  },
  'a page that is drawn smaller': () => {
    Object.assign(app.style, { width: '1920px', transformOrigin: '0 0', transform: `scale(${innerWidth / 1920})` });
    identity(
      {
        'organization-country': searchable('organization-country'),
        'organization-founded': calendarField('organization-founded'),
      },
      FILES,
    );
    return { 'organization-country': 'right', 'organization-founded': 'right', 'organization-name': 'right' };
  },
};

const name = new URLSearchParams(location.search).get('case');
const expected = CASES[name]?.() ?? {};
window.__practice = {
  cases: Object.keys(CASES),
  expected,
  counts,
  model: () => structuredClone(model),
  left: () => [...document.querySelectorAll('.popup')].map((popup) => popup.className),
};
