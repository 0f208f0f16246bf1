import { Button, Card, Form, Input, Select, Steps } from 'antd';
import 'antd/dist/antd.css';
import ReactDOM from 'react-dom';
import { CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const layout = { labelCol: { span: 6 }, wrapperCol: { span: 14 } };

function Account({ form }) {
  const { getFieldDecorator } = form;
  const need = (message) => ({ rules: [{ required: true, message }] });
  practice({
    page: 'account',
    model: () => accountModel(form.getFieldsValue()),
    validate: () =>
      new Promise((resolve) => {
        form.validateFields((errors) => {
          const entries = Object.entries(errors ?? {}).map(([key, error]) => [key, error.errors[0].message]);
          resolve(Object.fromEntries(entries));
        });
      }),
  });
  const code = getFieldDecorator('code', { initialValue: '+86' })(
    <Select style={{ width: 80 }}>
      {CODES.map((one) => (
        <Select.Option key={one} value={one}>
          {one}
        </Select.Option>
      ))}
    </Select>,
  );
  return (
    <Card style={{ width: 720, margin: '24px auto' }}>
      <Steps current={1} style={{ marginBottom: 24 }}>
        <Steps.Step title="选择身份" />
        <Steps.Step title="创建账户" />
        <Steps.Step title="注册成功" />
      </Steps>
      <Form {...layout}>
        <Form.Item label="用户名">{getFieldDecorator('username', need('请输入用户名'))(<Input />)}</Form.Item>
        <Form.Item label="机构全称" extra="请与营业执照保持一致">
          {getFieldDecorator('organizationName', need('请输入机构全称'))(<Input />)}
        </Form.Item>
        <Form.Item label="手机号">
          {getFieldDecorator('phone', need('请输入手机号'))(<Input addonBefore={code} style={{ width: '100%' }} />)}
        </Form.Item>
        <Form.Item label="手机验证码">
          <div data-code>
            {getFieldDecorator('smsCode', need('请输入手机验证码'))(<Input style={{ width: 200, marginRight: 8 }} />)}
            <Button>获取验证码</Button>
          </div>
        </Form.Item>
        <Form.Item label="密码">{getFieldDecorator('password', need('请输入密码'))(<Input.Password />)}</Form.Item>
        <Form.Item label="确认密码">
          {getFieldDecorator('password2', need('请再次输入密码'))(<Input.Password />)}
        </Form.Item>
        <Form.Item wrapperCol={{ offset: 6 }}>
          <Button type="primary">下一步</Button>
        </Form.Item>
      </Form>
    </Card>
  );
}

const Wrapped = Form.create({ name: 'account' })(Account);
ReactDOM.render(<Wrapped />, document.querySelector('#app'));
