import { Button, Field, Form, Input, Select, Step } from '@alifd/next';
import '@alifd/next/dist/next.css';
import { Component } from 'react';
import ReactDOM from 'react-dom';
import { asOptions, CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

class Account extends Component {
  field = new Field(this, { values: { code: '+86' } });
  componentDidMount() {
    practice({
      page: 'account',
      model: () => accountModel(this.field.getValues()),
      validate: () =>
        new Promise((resolve) => {
          this.field.validateCallback((errors) => {
            resolve(Object.fromEntries(Object.entries(errors ?? {}).map(([key, error]) => [key, error.errors[0]])));
          });
        }),
    });
  }
  render() {
    const code = (
      <Select name="code" dataSource={asOptions(CODES)} style={{ width: 90 }} {...this.field.init('code')} />
    );
    return (
      <div style={{ width: 680, margin: '24px auto' }}>
        <Step current={1} shape="circle">
          <Step.Item title="选择身份" />
          <Step.Item title="创建账户" />
          <Step.Item title="注册成功" />
        </Step>
        <Form field={this.field} labelAlign="left" labelCol={{ fixedSpan: 7 }} wrapperCol={{ span: 16 }} colon>
          <Form.Item label="用户名" required requiredMessage="请输入用户名">
            <Input name="username" />
          </Form.Item>
          <Form.Item label="机构全称" required requiredMessage="请输入机构全称">
            <Input name="organizationName" hasClear />
          </Form.Item>
          <Form.Item label="手机号" required requiredMessage="请输入手机号">
            <Input name="phone" addonBefore={code} />
          </Form.Item>
          <Form.Item label="手机验证码" required requiredMessage="请输入手机验证码" data-code>
            <Input name="smsCode" addonAfter={<Button>获取验证码</Button>} />
          </Form.Item>
          <Form.Item label="密码" required requiredMessage="请输入密码">
            <Input.Password name="password" />
          </Form.Item>
          <Form.Item label="确认密码" required requiredMessage="请再次输入密码">
            <Input.Password name="password2" />
          </Form.Item>
          <Form.Item label=" ">
            <Button type="primary">下一步</Button>
          </Form.Item>
        </Form>
      </div>
    );
  }
}
ReactDOM.render(<Account />, document.querySelector('#app'));
