const LABELS = [
  '机构所在国家',
  '机构所在地区',
  '机构类型',
  '机构全称',
  '成立日期',
  '证件类型',
  '证件号码',
  '有效期',
  '管理员姓名',
  '管理员证件号码',
  '出生日期',
  '手机号',
  '邮箱',
];
const form = document.querySelector('#form');

function draw() {
  form.replaceChildren(
    ...LABELS.map((label, index) => {
      const item = document.createElement('div');
      item.className = `item${index % 2 ? ' narrow' : ''}`;
      const name = document.createElement('span');
      name.textContent = label;
      const input = document.createElement('input');
      input.dataset.field = label;
      item.append(name, input);
      return item;
    }),
  );
}

draw();
const query = new URLSearchParams(location.search);
document.body.classList.toggle('dark', query.has('dark'));
if (query.has('restless')) setInterval(draw, 200);
