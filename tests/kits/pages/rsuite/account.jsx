import { Button, Form, InputGroup, Panel, SelectPicker, Steps } from 'rsuite';
import 'rsuite/dist/rsuite.css';
import { asOptions, CODES } from '../../shared/data.js';
import { mountAccount } from '../../shared/react-forms.jsx';

mountAccount(({ state, set }) => {
  const item = (key, label, type = 'text', help = '') => (
    <Form.Group controlId={key}>
      <Form.ControlLabel>{label}</Form.ControlLabel>
      <Form.Control name={key} type={type} autoComplete="off" />
      {help && <Form.HelpText tooltip>{help}</Form.HelpText>}
    </Form.Group>
  );
  return (
    <Panel bordered style={{ width: 640, margin: '24px auto' }}>
      <Steps current={1}>
        {['选择身份', '创建账户', '注册成功'].map((title) => (
          <Steps.Item key={title} title={title} />
        ))}
      </Steps>
      <Form
        layout="horizontal"
        formValue={state}
        onChange={(value) => {
          for (const key of Object.keys(value)) if (value[key] !== state[key]) set(key)(value[key]);
        }}
      >
        {item('username', '用户名')}
        {item('organizationName', '机构全称', 'text', '与营业执照一致')}
        <Form.Group controlId="phone">
          <Form.ControlLabel>手机号</Form.ControlLabel>
          <InputGroup style={{ width: 300, display: 'inline-flex' }}>
            <SelectPicker
              data={asOptions(CODES)}
              searchable={false}
              cleanable={false}
              value={state.code}
              onChange={set('code')}
            />
            <Form.Control name="phone" />
          </InputGroup>
        </Form.Group>
        <div data-code>{item('smsCode', '手机验证码')}</div>
        <Button>获取验证码</Button>
        {item('password', '密码', 'password')}
        {item('password2', '确认密码', 'password')}
        <Button appearance="primary">下一步</Button>
      </Form>
    </Panel>
  );
});
