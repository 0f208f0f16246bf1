import { Button, Form, Input, Select, Steps } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';
import { CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const need = (message) => ({ rules: [{ required: true, message }] });

function Account() {
  const [form] = Form.useForm();
  practice({
    page: 'account',
    model: () => accountModel(form.getFieldsValue()),
    validate: () =>
      form.validate().then(
        () => ({}),
        ({ errors }) => Object.fromEntries(Object.entries(errors).map(([key, error]) => [key, error.message])),
      ),
  });
  const code = (
    <Form.Item field="code" noStyle>
      <Select options={CODES} style={{ width: 90 }} />
    </Form.Item>
  );
  return (
    <div style={{ width: 640, margin: '24px auto' }}>
      <Steps current={2} style={{ marginBottom: 24 }}>
        <Steps.Step title="选择身份" />
        <Steps.Step title="创建账户" />
        <Steps.Step title="注册成功" />
      </Steps>
      <Form form={form} initialValues={{ code: '+86' }} autoComplete="off">
        <Form.Item field="username" label="用户名" {...need('请输入用户名')}>
          <Input allowClear />
        </Form.Item>
        <Form.Item field="organizationName" label="机构全称" {...need('请输入机构全称')}>
          <Input allowClear maxLength={80} showWordLimit />
        </Form.Item>
        <Form.Item field="phone" label="手机号" {...need('请输入手机号')}>
          <Input addBefore={code} />
        </Form.Item>
        <div data-code>
          <Form.Item field="smsCode" label="手机验证码" {...need('请输入手机验证码')}>
            <Input.Search searchButton="获取验证码" />
          </Form.Item>
        </div>
        <Form.Item field="password" label="密码" {...need('请输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item field="password2" label="确认密码" {...need('请再次输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item wrapperCol={{ offset: 5 }}>
          <Button type="primary">下一步</Button>
        </Form.Item>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
