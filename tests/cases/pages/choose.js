// 天干 and 地支 stand for words that no list has. One is the user name, and the model says which.
const app = document.querySelector('#app');
const drawnAnew = new URLSearchParams(location.search).has('drawn');
const model = { username: '', organizationName: '', phone: '', other: '' };
const FIELDS = [
  ['username', '天干'],
  ['other', '地支'],
  ['organizationName', '机构全称'],
  ['phone', '手机号码'],
  ['', '手机验证码'],
  ['graphic', '图形验证码'],
];
const row = ([key, words]) => {
  const box = document.createElement('div');
  box.className = drawnAnew ? 'line' : 'row';
  box.innerHTML = drawnAnew
    ? `<b>${words}：</b><div><div><input></div></div>`
    : `<span class="name">${words}</span><input>`;
  const input = box.querySelector('input');
  if (key && !drawnAnew) input.id = key;
  input.addEventListener('input', () => {
    if (key in model) model[key] = input.value;
  });
  return box;
};
const secret = document.createElement('div');
secret.className = 'row';
secret.innerHTML = '<span class="name">密码</span><input type="password">';
app.innerHTML = '<h2>创建账户</h2>';
app.append(...(drawnAnew ? [...FIELDS].reverse() : FIELDS).map(row), secret);
window.__practice = { model: () => ({ ...model }), heard: () => [...heard] };
