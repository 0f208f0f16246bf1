import { Box, Button, MenuItem, Stack, Step, StepLabel, Stepper, TextField } from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

function Account() {
  const [state, setState] = useState(emptyAccount);
  practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
  const bind = (name) => ({
    name,
    value: state[name],
    onChange: (event) => setState((now) => ({ ...now, [name]: event.target.value })),
    required: true,
    fullWidth: true,
    margin: 'normal',
  });
  return (
    <Box sx={{ width: 520, margin: '24px auto' }}>
      <Stepper activeStep={1}>
        {['选择身份', '创建账户', '注册成功'].map((title) => (
          <Step key={title}>
            <StepLabel>{title}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <form noValidate>
        <TextField label="用户名" {...bind('username')} />
        <TextField label="机构全称" helperText="与营业执照一致" {...bind('organizationName')} />
        <Stack direction="row" spacing={1}>
          <TextField select label="区号" {...bind('code')} sx={{ width: 120 }}>
            {CODES.map((code) => (
              <MenuItem key={code} value={code}>
                {code}
              </MenuItem>
            ))}
          </TextField>
          <TextField label="手机号" {...bind('phone')} />
        </Stack>
        <Stack direction="row" spacing={1} data-code>
          <TextField label="手机验证码" {...bind('smsCode')} />
          <Button>获取验证码</Button>
        </Stack>
        <TextField label="密码" type="password" {...bind('password')} />
        <TextField label="确认密码" type="password" {...bind('password2')} />
        <Button variant="contained">下一步</Button>
      </form>
    </Box>
  );
}
createRoot(document.querySelector('#app')).render(<Account />);
