import { Box, Button, Form, FormField, Grommet, Heading, Select, TextInput } from 'grommet';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const STEPS = ['选择身份', '创建账户', '注册成功'];

function Account() {
  const [state, setState] = useState(emptyAccount);
  practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
  return (
    <Grommet plain={false}>
      <Box width="large" margin="auto" pad="medium">
        <Heading level={3}>注册</Heading>
        <Box direction="row" gap="medium">
          {STEPS.map((step, i) => (
            <span key={step} aria-current={i === 1 ? 'step' : undefined}>
              {step}
            </span>
          ))}
        </Box>
        <Form value={state} onChange={setState}>
          <FormField name="username" htmlFor="username" label="用户名" required>
            <TextInput id="username" name="username" />
          </FormField>
          <FormField name="organizationName" htmlFor="organizationName" label="机构全称" help="与营业执照一致" required>
            <TextInput id="organizationName" name="organizationName" />
          </FormField>
          <Box direction="row" gap="small" align="end">
            <FormField name="code" htmlFor="code" label="区号">
              <Select id="code" name="code" options={CODES} />
            </FormField>
            <FormField name="phone" htmlFor="phone" label="手机号" required>
              <TextInput id="phone" name="phone" />
            </FormField>
          </Box>
          <Box direction="row" gap="small" align="end" data-code>
            <FormField name="smsCode" htmlFor="smsCode" label="手机验证码">
              <TextInput id="smsCode" name="smsCode" />
            </FormField>
            <Button label="获取验证码" />
          </Box>
          <FormField name="password" htmlFor="password" label="密码">
            <TextInput id="password" name="password" type="password" />
          </FormField>
          <FormField name="password2" htmlFor="password2" label="确认密码">
            <TextInput id="password2" name="password2" type="password" />
          </FormField>
          <Button primary label="下一步" />
        </Form>
      </Box>
    </Grommet>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
