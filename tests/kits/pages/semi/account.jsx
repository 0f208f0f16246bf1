import { Button, Form, Steps } from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.css';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { asOptions, CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const need = (message) => ({ rules: [{ required: true, message }] });

function Account() {
  const api = useRef();
  practice({
    page: 'account',
    model: () => accountModel(api.current.getValues()),
    validate: () =>
      api.current.validate().then(
        () => ({}),
        (errors) => errors,
      ),
  });
  return (
    <div style={{ width: 520, margin: '24px auto' }}>
      <Steps type="basic" current={1}>
        <Steps.Step title="选择身份" />
        <Steps.Step title="创建账户" />
        <Steps.Step title="注册成功" />
      </Steps>
      <Form getFormApi={(form) => (api.current = form)} initValues={{ code: '+86' }}>
        <Form.Input field="username" label="用户名" {...need('请输入用户名')} />
        <Form.Input field="organizationName" label="机构全称" extraText="与营业执照一致" {...need('请输入机构全称')} />
        <Form.InputGroup label={{ text: '手机号', required: true }} style={{ width: '100%' }}>
          <Form.Select field="code" optionList={asOptions(CODES)} style={{ width: 90 }} />
          <Form.Input field="phone" {...need('请输入手机号')} style={{ width: 400 }} />
        </Form.InputGroup>
        <div data-code>
          <Form.Input
            field="smsCode"
            label="手机验证码"
            addonAfter={<Button>获取验证码</Button>}
            {...need('请输入手机验证码')}
          />
        </div>
        <Form.Input field="password" label="密码" mode="password" {...need('请输入密码')} />
        <Form.Input field="password2" label="确认密码" mode="password" {...need('请再次输入密码')} />
        <Button theme="solid">下一步</Button>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
