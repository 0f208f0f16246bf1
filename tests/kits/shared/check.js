import { ADMINISTRATOR, asks, LETTER, ORGANIZATION } from './data.js';

/** The validator of pages whose kit has none: everything is required, a permanent document has no end. */
export function checkIdentity(model) {
  const errors = {};
  for (const one of [...ORGANIZATION, ...ADMINISTRATOR]) {
    const group = model[one.group];
    if (one.key === 'validUntil' && group.validity === '长期') continue;
    if (!group[one.key]?.length) errors[`${one.group}.${one.key}`] = asks(one);
  }
  if (!model.authorisationLetter.length) errors.authorisationLetter = asks(LETTER);
  return errors;
}

/** The same for the account form. */
export function checkAccount(state) {
  const errors = {};
  const need = {
    username: '用户名',
    organizationName: '机构全称',
    phone: '手机号',
    smsCode: '手机验证码',
    password: '密码',
  };
  for (const [key, label] of Object.entries(need)) if (!state[key]) errors[key] = `请输入${label}`;
  if (state.phone && !/^1\d{10}$/.test(state.phone)) errors.phone = '手机号格式不正确';
  if (state.password !== state.password2) errors.password2 = '两次输入的密码不一致';
  return errors;
}
