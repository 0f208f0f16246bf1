import * as antd from 'antd5';
import zhCN from 'antd5/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { makeItem } from '../../shared/antd.jsx';
import { GROUPS, LETTER } from '../../shared/data.js';

dayjs.locale('zh-cn');
const { Button, ConfigProvider, Divider, Form, Typography } = antd;
const { item, show } = makeItem(antd, { short: true, late: 2000, card: false });

function Identity() {
  const [form] = Form.useForm();
  show(form);
  return (
    <ConfigProvider locale={zhCN}>
      <div style={{ width: 720, margin: '24px auto' }}>
        <Typography.Title level={3}>申请认证</Typography.Title>
        <Form form={form} labelCol={{ span: 7 }} wrapperCol={{ span: 14 }} scrollToFirstError>
          {GROUPS.map(({ title, fields }) => (
            <section key={title}>
              <Divider orientation="left">{title}</Divider>
              {fields.map(item)}
            </section>
          ))}
          <Divider />
          {item(LETTER)}
          <Form.Item wrapperCol={{ offset: 7 }}>
            <Button type="link">下载说明(仅供参考)</Button>
            <Button type="primary">提交</Button>
          </Form.Item>
        </Form>
      </div>
    </ConfigProvider>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
