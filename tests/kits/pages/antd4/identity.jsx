import * as antd from 'antd4';
import zhCN from 'antd4/es/locale/zh_CN';
import 'antd4/dist/antd.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { makeItem } from '../../shared/antd.jsx';
import { GROUPS, LETTER } from '../../shared/data.js';

moment.locale('zh-cn');
const { Button, Col, Collapse, ConfigProvider, Form, Row } = antd;
const { item, show } = makeItem(antd, { short: false, late: 800, card: true, format: 'YYYY年MM月DD日' });

function Identity() {
  const [form] = Form.useForm();
  show(form);
  return (
    <ConfigProvider locale={zhCN}>
      <div style={{ width: 960, margin: '24px auto' }}>
        <h2>申请认证</h2>
        <Form form={form} name="identity" layout="vertical">
          <Collapse defaultActiveKey={GROUPS.map(({ title }) => title)}>
            {GROUPS.map(({ title, fields }) => (
              <Collapse.Panel key={title} header={title} forceRender>
                <Row gutter={24}>
                  {fields.map((one) => (
                    <Col key={one.key} span={8}>
                      {item(one)}
                    </Col>
                  ))}
                </Row>
              </Collapse.Panel>
            ))}
          </Collapse>
          {item(LETTER)}
          <Button type="primary">提交</Button>
        </Form>
      </div>
    </ConfigProvider>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
