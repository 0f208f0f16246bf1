import { Button, Form, Input, InputAdornment, Select, Steps } from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';
import { createRoot } from 'react-dom/client';
import { asOptions, CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const { FormItem } = Form;
const need = (message) => ({ rules: [{ required: true, message }] });

function Account() {
  const [form] = Form.useForm();
  practice({
    page: 'account',
    model: () => accountModel(form.getFieldsValue(true)),
    async validate() {
      const result = await form.validate();
      if (result === true) return {};
      return Object.fromEntries(Object.entries(result).map(([key, errors]) => [key, errors[0].message]));
    },
  });
  return (
    <div style={{ width: 640, margin: '24px auto' }}>
      <Steps current={1}>
        <Steps.StepItem title="选择身份" />
        <Steps.StepItem title="创建账户" />
        <Steps.StepItem title="注册成功" />
      </Steps>
      <Form form={form} labelWidth={120} colon initialData={{ code: '+86' }}>
        <FormItem name="username" label="用户名" {...need('请输入用户名')}>
          <Input clearable />
        </FormItem>
        <FormItem name="organizationName" label="机构全称" help="与营业执照一致" {...need('请输入机构全称')}>
          <Input clearable />
        </FormItem>
        <FormItem label="手机号" requiredMark>
          <FormItem name="code" style={{ marginRight: 8 }}>
            <Select options={asOptions(CODES)} style={{ width: 90 }} />
          </FormItem>
          <FormItem name="phone" {...need('请输入手机号')}>
            <Input />
          </FormItem>
        </FormItem>
        <FormItem name="smsCode" label="手机验证码" {...need('请输入手机验证码')}>
          <InputAdornment append={<Button variant="text">获取验证码</Button>} data-code>
            <Input />
          </InputAdornment>
        </FormItem>
        <FormItem name="password" label="密码" {...need('请输入密码')}>
          <Input type="password" />
        </FormItem>
        <FormItem name="password2" label="确认密码" {...need('请再次输入密码')}>
          <Input type="password" />
        </FormItem>
        <FormItem>
          <Button theme="primary">下一步</Button>
        </FormItem>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
