import { Button, Card, Form, Input, Select, Space, Steps } from 'antd5';
import { createRoot } from 'react-dom/client';
import { errorsOf } from '../../shared/antd.jsx';
import { asOptions, CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const need = (message) => ({ rules: [{ required: true, message }] });
const steps = ['选择身份', '创建账户', '注册成功'].map((title) => ({ title }));

function Account() {
  const [form] = Form.useForm();
  practice({ page: 'account', model: () => accountModel(form.getFieldsValue()), validate: () => errorsOf(form) });
  return (
    <Card style={{ width: 720, margin: '24px auto' }} title={<Steps current={1} items={steps} />}>
      <Form form={form} labelCol={{ span: 6 }} wrapperCol={{ span: 14 }} initialValues={{ code: '+86' }}>
        <Form.Item name="username" label="用户名" {...need('请输入用户名')}>
          <Input placeholder="请输入用户名" />
        </Form.Item>
        <Form.Item name="organizationName" label="机构全称" {...need('请输入机构全称')}>
          <Input placeholder="请输入机构全称" />
        </Form.Item>
        <Form.Item label="手机号" required>
          <Space.Compact block>
            <Form.Item name="code" noStyle>
              <Select style={{ width: 90 }} options={asOptions(CODES)} />
            </Form.Item>
            <Form.Item name="phone" noStyle {...need('请输入手机号')}>
              <Input placeholder="请输入手机号" />
            </Form.Item>
          </Space.Compact>
        </Form.Item>
        <div data-code>
          <Form.Item name="smsCode" label="手机验证码" {...need('请输入手机验证码')}>
            <Input.Search enterButton="获取验证码" />
          </Form.Item>
        </div>
        <Form.Item name="password" label="密码" {...need('请输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item name="password2" label="确认密码" {...need('请再次输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item wrapperCol={{ offset: 6 }}>
          <Button type="primary">下一步</Button>
        </Form.Item>
      </Form>
    </Card>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
