import Select from 'react-select';
import { asOptions, CODES } from '../../shared/data.js';
import { mountAccount } from '../../shared/react-forms.jsx';

mountAccount(({ state, set }) => {
  const row = (label, control) => (
    <div style={{ display: 'flex', margin: 12, alignItems: 'center' }}>
      <div style={{ width: 120 }}>{label}</div>
      <div style={{ flex: 1 }}>{control}</div>
    </div>
  );
  const input = (key, type = 'text') => (
    <input type={type} value={state[key]} onChange={(event) => set(key)(event.target.value)} />
  );
  return (
    <form style={{ width: 560, margin: '24px auto' }}>
      <h1>用户注册</h1>
      <p>选择身份 → 创建账户 → 注册成功</p>
      {row('用户名', input('username'))}
      {row('机构全称', input('organizationName'))}
      {row(
        '手机号',
        <div style={{ display: 'flex' }}>
          <Select
            options={asOptions(CODES)}
            defaultValue={asOptions(CODES)[0]}
            onChange={({ value }) => set('code')(value)}
          />
          {input('phone', 'tel')}
        </div>,
      )}
      {row('手机验证码', <span data-code>{input('smsCode')}</span>)}
      <button type="button">获取验证码</button>
      {row('密码', input('password', 'password'))}
      {row('确认密码', input('password2', 'password'))}
      <button type="button">下一步</button>
    </form>
  );
});
