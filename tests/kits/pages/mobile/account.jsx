import { Button, Form, Input, Picker, Steps } from 'antd-mobile';
import { useState } from 'react';
import { asOptions, CODES } from '../../shared/data.js';
import { mountAccount } from '../../shared/react-forms.jsx';

mountAccount(({ state, set }) => {
  const [open, setOpen] = useState(false);
  const item = (key, label, extra, type = 'text') => (
    <Form.Item label={label} extra={extra}>
      <Input type={type} placeholder="请输入" value={state[key]} onChange={set(key)} />
    </Form.Item>
  );
  return (
    <div style={{ maxWidth: 480, margin: '0 auto' }}>
      <Steps current={1}>
        {['选择身份', '创建账户', '注册成功'].map((title) => (
          <Steps.Step key={title} title={title} />
        ))}
      </Steps>
      <Form layout="horizontal">
        {item('username', '用户名')}
        {item('organizationName', '机构全称')}
        {item(
          'phone',
          '手机号',
          <Button size="mini" onClick={() => setOpen(true)}>
            {state.code}
          </Button>,
        )}
        <div data-code>{item('smsCode', '手机验证码', <Button size="mini">获取验证码</Button>)}</div>
        {item('password', '密码', null, 'password')}
        {item('password2', '确认密码', null, 'password')}
      </Form>
      <Picker
        columns={[asOptions(CODES)]}
        visible={open}
        onClose={() => setOpen(false)}
        onConfirm={([value]) => set('code')(value)}
      />
      <Button block color="primary">
        下一步
      </Button>
    </div>
  );
});
