import { Button, Form, Input, Select, Steps } from 'antd4';
import 'antd4/dist/antd.css';
import { createRoot } from 'react-dom/client';
import { errorsOf } from '../../shared/antd.jsx';
import { asOptions, CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const need = (message) => ({ rules: [{ required: true, message }] });

function Account() {
  const [form] = Form.useForm();
  practice({ page: 'account', model: () => accountModel(form.getFieldsValue()), validate: () => errorsOf(form) });
  const code = (
    <Form.Item name="code" noStyle>
      <Select style={{ width: 90 }} options={asOptions(CODES)} />
    </Form.Item>
  );
  return (
    <div style={{ width: 480, margin: '24px auto' }}>
      <Steps current={1} size="small">
        <Steps.Step title="选择身份" />
        <Steps.Step title="创建账户" />
        <Steps.Step title="注册成功" />
      </Steps>
      <Form form={form} name="register" layout="vertical" initialValues={{ code: '+86' }} style={{ marginTop: 24 }}>
        <Form.Item name="username" label="用户名" {...need('请输入用户名')}>
          <Input />
        </Form.Item>
        <Form.Item name="organizationName" label="机构全称" tooltip="与营业执照一致" {...need('请输入机构全称')}>
          <Input />
        </Form.Item>
        <Form.Item name="phone" label="手机号" {...need('请输入手机号')}>
          <Input addonBefore={code} />
        </Form.Item>
        <Form.Item label="手机验证码" required data-code>
          <Form.Item name="smsCode" noStyle {...need('请输入手机验证码')}>
            <Input style={{ width: 240 }} />
          </Form.Item>
          <Button>获取验证码</Button>
        </Form.Item>
        <Form.Item name="password" label="密码" {...need('请输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item name="password2" label="确认密码" {...need('请再次输入密码')}>
          <Input.Password />
        </Form.Item>
        <Button type="primary" block>
          下一步
        </Button>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
