// Each trap builds one form and states the outcome of its fields: right, refused (left empty, with a reason) or kept.
const account = { username: '', organizationName: '', phone: '' };
const identity = {
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
};
const app = document.querySelector('#app');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const row = (label, content) => `<tr><td>${label}：</td><td>${content}</td></tr>`;

/** The account form. Its state follows `input`. */
function accountForm(extra = '') {
  app.innerHTML = `<h2>创建账户</h2><form><table>${row('用户名', '<input name="username">')}${row('机构全称', '<input name="organizationName">')}
    ${row('手机号', '<input name="phone">')}${row('手机验证码', '<input name="code">')}${row('密码', '<input type="password">')}${row('确认密码', '<input type="password">')}</table>${extra}<button type="button">下一步</button></form>`;
  for (const name of Object.keys(account)) hear(input(name), (value) => (account[name] = value));
}
const input = (name) => document.querySelector(`[name="${name}"]`);
const nameOf = (name) => input(name).closest('tr').firstElementChild;

/** Lays a box over a cell that lets the pointer through. */
function lay(cell, style, where = 'beforeend', content = '') {
  cell.style.position = 'relative';
  cell.insertAdjacentHTML(
    where,
    `<div style="position:absolute;inset:0;pointer-events:none;${style}">${content}</div>`,
  );
}
const TILE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'%3E%3Ctext y='40' opacity='.1'%3E内部%3C/text%3E%3C/svg%3E";
const WATERMARK = `<div style="position:fixed;inset:0;z-index:9999;pointer-events:none;background:url(&quot;${TILE}&quot;)"></div>`;
const hear = (element, set) => element.addEventListener('input', () => set(element.value));

/** A select of a kit that nobody listed. */
function select(host, { options, set, delay = 0, animate = 0, onOpen }) {
  host.innerHTML = '<div class="my-select" tabindex="0"><span class="my-select__text">请选择</span></div>';
  const box = host.firstElementChild;
  let popup = null;
  const close = () => {
    popup?.remove();
    popup = null;
  };
  box.addEventListener('click', async () => {
    if (popup) return close();
    popup = document.createElement('ul');
    popup.className = 'my-popup';
    const rect = box.getBoundingClientRect();
    popup.style.cssText = `left:${rect.left + scrollX}px;top:${rect.bottom + scrollY}px`;
    document.body.append(popup);
    if (animate)
      popup.animate(
        [
          { transform: 'scaleY(0.1)', opacity: 0.2 },
          { transform: 'none', opacity: 1 },
        ],
        animate,
      );
    const own = popup;
    if (delay) {
      popup.innerHTML = '<div>加载中…</div>';
      await wait(delay);
    }
    own.innerHTML = options.map((option) => `<li>${option}</li>`).join('');
    own.addEventListener('click', (event) => {
      if (!event.target.matches('li')) return;
      box.firstElementChild.textContent = event.target.textContent;
      set(event.target.textContent);
      close();
    });
    onOpen?.(own);
  });
  document.addEventListener('mousedown', (event) => {
    if (popup && !popup.contains(event.target) && !box.contains(event.target)) close();
  });
}

/** A date that can only be clicked: year and month by arrows, then the day. */
function calendar(host, set) {
  host.innerHTML = '<div class="my-date-picker"><input readonly placeholder="请选择日期"></div>';
  const shown = host.querySelector('input');
  let panel = null;
  let at = new Date();
  const draw = () => {
    const [year, month] = [at.getFullYear(), at.getMonth()];
    const start = new Date(year, month, 1).getDay();
    const days = new Date(year, month + 1, 0).getDate();
    let cells = '';
    for (let i = 0; i < 42; i += 1) {
      const day = i - start + 1;
      cells += `${i % 7 ? '' : '<tr>'}<td>${day > 0 && day <= days ? day : ''}</td>`;
    }
    panel.innerHTML = `<div><button type="button">«</button><button type="button">‹</button> <b>${year}年${month + 1}月</b> <button type="button">›</button><button type="button">»</button></div><table><tr>${[...'日一二三四五六'].map((d) => `<th>${d}</th>`).join('')}</tr>${cells}</table>`;
    const turns = [-12, -1, 1, 12];
    for (const [i, button] of [...panel.querySelectorAll('button')].entries())
      button.onclick = () => {
        at = new Date(year, month + turns[i], 1);
        draw();
      };
    panel.querySelector('table').onclick = ({ target }) => {
      if (!target.matches('td') || !target.textContent) return;
      const two = (n) => String(n).padStart(2, '0');
      shown.value = `${year}-${two(month + 1)}-${two(target.textContent)}`;
      set(shown.value);
      panel.remove();
      panel = null;
    };
  };
  shown.addEventListener('click', () => {
    if (panel) return;
    panel = document.createElement('div');
    panel.className = 'calendar';
    const rect = shown.getBoundingClientRect();
    panel.style.cssText = `left:${rect.left + scrollX}px;top:${rect.bottom + scrollY}px`;
    document.body.append(panel);
    draw();
  });
  document.addEventListener('mousedown', (event) => {
    if (panel && !panel.contains(event.target) && event.target !== shown) {
      panel.remove();
      panel = null;
    }
  });
}

const KINDS = ['企业法人（分支机构）', '机关法人', '企业法人', '其他'];
/** The identity form, without uploads. `how` describes its selects and dates. */
function identityForm(how = {}) {
  const part = (group, fields) =>
    `<table>${fields.map(([label, key, kind]) => row(label, kind === 'text' ? `<input name="${group}.${key}">` : `<div data-${kind}="${group}.${key}"></div>`)).join('')}</table>`;
  app.innerHTML = `<h2>申请认证</h2><form><h3>机构信息</h3>${part('organization', [
    ['国籍', 'country', 'select'],
    ['机构类型', 'kind', 'select'],
    ['机构名称', 'name', 'text'],
    ['成立日期', 'foundedOn', 'date'],
    ['证件类型', 'idType', 'select'],
    ['证件号码', 'idNumber', 'text'],
  ])}
    <h3>管理员信息</h3>${part('administrator', [
      ['真实姓名', 'name', 'text'],
      ['性别', 'gender', 'select'],
      ['证件类型', 'idType', 'select'],
      ['证件号码', 'idNumber', 'text'],
      ['出生日期', 'birthDate', 'date'],
    ])}<button type="button">提交</button></form>`;
  const options = {
    'organization.country': ['中国香港', '中国', '美国'],
    'organization.kind': KINDS,
    'organization.idType': ['组织机构代码证', '统一社会信用代码证书'],
    'administrator.gender': ['男', '女'],
    'administrator.idType': ['居民身份证', '护照'],
  };
  const put = (path, value) => {
    const [group, key] = path.split('.');
    identity[group][key] = value;
    how.changed?.(path, value);
  };
  for (const host of document.querySelectorAll('[data-select]')) {
    const path = host.dataset.select;
    select(host, { options: options[path], set: (value) => put(path, value), ...how.select?.(path) });
  }
  for (const host of document.querySelectorAll('[data-date]')) calendar(host, (value) => put(host.dataset.date, value));
  for (const one of document.querySelectorAll('input[name*="."]')) hear(one, (value) => put(one.name, value));
}

const ALL_ACCOUNT = { username: 'right', organization: 'right', phone: 'right' };
const ALL_IDENTITY = Object.fromEntries(
  [
    'organization-country',
    'organization-kind',
    'organization-name',
    'organization-founded',
    'organization-id-type',
    'organization-id-number',
    'administrator-name',
    'administrator-gender',
    'administrator-id-type',
    'administrator-id-number',
    'administrator-birth',
  ].map((step) => [step, 'right']),
);

const TRAPS = {
  'plain account'() {
    accountForm();
    return ALL_ACCOUNT;
  },
  'replaced when it gets the focus'() {
    accountForm();
    input('organizationName').addEventListener('focus', function replace() {
      const fresh = this.cloneNode();
      hear(fresh, (value) => (account.organizationName = value));
      this.replaceWith(fresh);
    });
    return ALL_ACCOUNT;
  },
  'replaced at every input'() {
    accountForm();
    const watch = (element) =>
      element.addEventListener('input', () => {
        account.organizationName = element.value;
        const fresh = element.cloneNode();
        fresh.value = element.value;
        watch(fresh);
        element.replaceWith(fresh);
      });
    watch(input('organizationName'));
    return ALL_ACCOUNT;
  },
  'spaces in the phone number'() {
    accountForm();
    input('phone').addEventListener('input', ({ target }) => {
      const digits = target.value.replace(/\D/g, '');
      account.phone = digits;
      target.value = digits.replace(/^(\d{3})(\d{1,4})/, '$1 $2').replace(/^(\d{3} \d{4})(\d)/, '$1 $2');
    });
    return ALL_ACCOUNT;
  },
  'too short for the name'() {
    accountForm();
    input('organizationName').maxLength = 6;
    return { ...ALL_ACCOUNT, organization: 'refused' };
  },
  'outside the bounds of a number'() {
    accountForm();
    // A plain input that says `max` and means a length is not bound by it.
    input('username').setAttribute('max', '6');
    input('phone').type = 'number';
    input('phone').max = '9999999999';
    return { ...ALL_ACCOUNT, phone: 'refused' };
  },
  'read-only and disabled'() {
    accountForm();
    input('username').readOnly = true;
    input('phone').disabled = true;
    return { username: 'refused', organization: 'right', phone: 'refused' };
  },
  'typed by the person'() {
    accountForm();
    input('username').value = account.username = 'my_own_name';
    return { ...ALL_ACCOUNT, username: 'kept' };
  },
  'behind another element'() {
    accountForm();
    const cell = input('username').parentElement;
    cell.style.position = 'relative';
    cell.insertAdjacentHTML('beforeend', '<div style="position:absolute;inset:0;background:#eee">正在核对</div>');
    return { ...ALL_ACCOUNT, username: 'refused' };
  },
  'fields that nobody can see'() {
    accountForm();
    input('username').style.cssText = 'color:#fff;background:#fff;border:0';
    lay(input('organizationName').parentElement, 'background:#fff');
    input('phone').style.cssText = 'width:4px;height:4px;padding:0;border:1px solid';
    return { username: 'refused', organization: 'refused', phone: 'refused' };
  },
  'names that nobody can see'() {
    accountForm();
    nameOf('username').style.color = '#fefefe';
    // First in the document, and painted over what is not placed all the same.
    const { left, top, width, height } = nameOf('phone').getBoundingClientRect();
    const at = `left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px`;
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<div style="position:absolute;pointer-events:none;background:#eee;${at}">昵称</div>`,
    );
    return { username: 'refused', organization: 'right', phone: 'refused' };
  },
  'drawn over, and meant so'() {
    accountForm();
    document.body.insertAdjacentHTML('beforeend', WATERMARK);
    // Kits draw the text beside an input whose own is transparent.
    input('username').style.cssText = 'position:relative;color:transparent;background:none;border:0';
    lay(input('username').parentElement, 'border:1px solid #999', 'afterbegin');
    // A drawn placeholder as wide as its field.
    lay(input('organizationName').parentElement, 'background:#fff', 'beforeend', '请输入全称');
    // A dark bar behind white words.
    input('phone').closest('form').style.isolation = 'isolate';
    lay(nameOf('phone'), 'z-index:-1;background:#036');
    nameOf('phone').style.color = '#fff';
    return ALL_ACCOUNT;
  },
  'honeypots around'() {
    accountForm(
      '<div style="position:absolute;left:-5000px"><label>用户名 <input class="pot"></label></div><div style="opacity:0;height:0"><label>机构全称 <input class="pot"></label></div><label style="clip-path:inset(50%);position:absolute">手机号 <input class="pot"></label><p hidden><label>手机号 <input class="pot"></label></p>',
    );
    return ALL_ACCOUNT;
  },
  'one field clears another'() {
    accountForm();
    input('organizationName').addEventListener('change', () => {
      input('username').value = account.username = '';
    });
    return ALL_ACCOUNT;
  },
  'the page throws the value away'() {
    accountForm();
    input('organizationName').addEventListener('blur', ({ target }) => {
      target.value = account.organizationName = '';
    });
    return { ...ALL_ACCOUNT, organization: 'refused' };
  },
  'the page throws it away a second later'() {
    accountForm();
    input('organizationName').addEventListener('change', async ({ target }) => {
      await wait(300);
      target.value = account.organizationName = '';
    });
    return { ...ALL_ACCOUNT, organization: 'refused' };
  },
  'a field that comes late'() {
    accountForm();
    const line = input('phone').closest('tr');
    const next = line.nextElementSibling;
    line.remove();
    input('organizationName').addEventListener('change', async () => {
      await wait(900);
      next.before(line);
    });
    return ALL_ACCOUNT;
  },
  'the page complains of a value'() {
    accountForm();
    // Complains like a server that has to be asked.
    input('phone').addEventListener('blur', async () => {
      await wait(300);
      if (input('phone').parentElement.querySelector('.tip')) return;
      input('phone').insertAdjacentHTML('afterend', '<div class="tip" style="color: #f5222d">该手机号已被使用</div>');
    });
    return { ...ALL_ACCOUNT, phone: 'told' };
  },
  'plain identity'() {
    identityForm();
    return ALL_IDENTITY;
  },
  'options after three seconds'() {
    identityForm({ select: (path) => (path === 'organization.kind' ? { delay: 3000 } : {}) });
    return ALL_IDENTITY;
  },
  'without the wanted option'() {
    identityForm({
      select: (path) =>
        path === 'organization.kind' ? { options: ['企业法人（分支机构）', '非企业法人', '机关法人'] } : {},
    });
    return { ...ALL_IDENTITY, 'organization-kind': 'refused' };
  },
  'without any option'() {
    identityForm({ select: (path) => (path === 'organization.kind' ? { options: [] } : {}) });
    return { ...ALL_IDENTITY, 'organization-kind': 'refused' };
  },
  'the wanted option is switched off'() {
    const onOpen = (popup) => {
      for (const li of popup.children)
        if (li.textContent === '企业法人') {
          li.className = 'is-disabled';
          li.setAttribute('aria-disabled', 'true');
          li.addEventListener('click', (event) => event.stopPropagation());
        }
    };
    identityForm({ select: (path) => (path === 'organization.kind' ? { onOpen } : {}) });
    return { ...ALL_IDENTITY, 'organization-kind': 'refused' };
  },
  'popups that grow for half a second'() {
    identityForm({ select: () => ({ animate: 500 }) });
    return ALL_IDENTITY;
  },
  'options drawn anew while open'() {
    const onOpen = (popup) => wait(60).then(() => (popup.innerHTML = `${popup.innerHTML}`));
    identityForm({ select: () => ({ onOpen }) });
    return ALL_IDENTITY;
  },
  'the kind of document clears its number'() {
    identityForm({
      changed(path) {
        if (!path.endsWith('.idType')) return;
        const name = path.replace('idType', 'idNumber');
        input(name).value = '';
        identity[name.split('.')[0]].idNumber = '';
      },
    });
    return ALL_IDENTITY;
  },
  'the kind of organisation clears the country'() {
    identityForm({
      changed(path) {
        if (path !== 'organization.kind' || identity.cleared) return;
        identity.cleared = true;
        identity.organization.country = '';
        document.querySelector('[data-select="organization.country"] .my-select__text').textContent = '请选择';
      },
    });
    return ALL_IDENTITY;
  },
};

const name = new URLSearchParams(location.search).get('trap');
const isAccount = Object.keys(TRAPS).indexOf(name) < Object.keys(TRAPS).indexOf('plain identity');
const expected = TRAPS[name]();
window.__practice = {
  page: isAccount ? 'account' : 'identity',
  traps: Object.keys(TRAPS),
  expected,
  says: name === 'the page complains of a value' ? { phone: '该手机号已被使用' } : {},
  model: () => structuredClone(isAccount ? account : identity),
  validate: async () => ({}),
  /** Values in fields that no person can see, and popups that were left open. */
  left: () => [
    ...[...document.querySelectorAll('.pot')].filter((pot) => pot.value).map(() => 'a honeypot was filled'),
    ...[...document.querySelectorAll('.my-popup, .calendar')].map(() => 'a popup was left open'),
  ],
};
