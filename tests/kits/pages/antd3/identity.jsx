import { Button, Card, Cascader, Col, ConfigProvider, DatePicker, Form, Icon, Input, Row, Select, Upload } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import 'antd/dist/antd.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { useEffect, useState } from 'react';
import ReactDOM from 'react-dom';
import {
  ACCEPT,
  asCoded,
  asks,
  field,
  GROUPS,
  LETTER,
  pathOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
  wordOf,
} from '../../shared/data.js';
import { identityModel, practice } from '../../shared/practice.js';

moment.locale('zh-cn');
const tree = regions({ short: true });
const layout = { labelCol: { span: 8 }, wrapperCol: { span: 16 } };

function LazyCascader(props) {
  const [options, setOptions] = useState(tree.map(({ value, label }) => ({ value, label, isLeaf: false })));
  const load = async ([target]) => {
    target.loading = true;
    setOptions((all) => [...all]);
    await wait(500);
    target.loading = false;
    target.children = tree.find((node) => node.value === target.value).children;
    setOptions((all) => [...all]);
  };
  return <Cascader options={options} loadData={load} changeOnSelect={false} {...props} />;
}
function LateSelect({ one, ...props }) {
  const [options, setOptions] = useState(one.key === 'kind' ? [] : asCoded(one.words));
  useEffect(() => {
    if (one.key === 'kind') wait(1500).then(() => setOptions(asCoded(one.words)));
  }, [one]);
  return (
    <Select {...props}>
      {options.map((option) => (
        <Select.Option key={option.value} value={option.value}>
          {option.label}
        </Select.Option>
      ))}
    </Select>
  );
}
function control(one) {
  const placeholder = asks(one);
  if (one.kind === 'select')
    return <LateSelect one={one} placeholder={placeholder} showSearch={one.key === 'country'} />;
  if (one.kind === 'cascader') return <LazyCascader placeholder={placeholder} />;
  if (one.kind === 'date') return <DatePicker placeholder={placeholder} style={{ width: '100%' }} />;
  if (one.kind === 'text') return <Input placeholder={placeholder} />;
  return (
    <Upload action="/upload" accept={ACCEPT}>
      <Button>
        <Icon type="upload" /> {one.caption ?? '上传文件'}
      </Button>
    </Upload>
  );
}

function Identity({ form }) {
  const item = (one) => {
    const upload = one.kind === 'upload' && { valuePropName: 'fileList', getValueFromEvent: (event) => event.fileList };
    const rules = [{ required: one.key !== 'validUntil', message: asks(one) }];
    return (
      <Form.Item label={one.label} extra={one.kind === 'upload' ? UPLOAD_HINT : undefined}>
        {form.getFieldDecorator(pathOf(one).join('.'), { ...upload, rules })(control(one))}
      </Form.Item>
    );
  };
  practice({
    page: 'identity',
    model: () =>
      identityModel(form.getFieldsValue(), {
        region: (codes) => regionNames(codes, tree),
        word: (value, key, group) => wordOf(asCoded(field(group, key).words), value),
      }),
    validate: () =>
      new Promise((resolve) => {
        form.validateFields({ force: true }, () => {
          const flat = Object.entries(form.getFieldsError()).flatMap(([name, error]) =>
            error && !Array.isArray(error)
              ? Object.entries(error).map(([key, errors]) => [`${name}.${key}`, errors])
              : [[name, error]],
          );
          resolve(Object.fromEntries(flat.filter(([, errors]) => errors).map(([key, errors]) => [key, errors[0]])));
        });
      }),
  });
  return (
    <ConfigProvider locale={zhCN}>
      <div style={{ width: 1000, margin: '24px auto' }}>
        <h1>申请认证</h1>
        <Form {...layout}>
          {GROUPS.map(({ title, fields }) => (
            <Card key={title} title={title} style={{ marginBottom: 16 }}>
              <Row gutter={16}>
                {fields.map((one) => (
                  <Col key={one.key} span={12}>
                    {item(one)}
                  </Col>
                ))}
              </Row>
            </Card>
          ))}
          {item(LETTER)}
          <Button type="link">下载说明(仅供参考)</Button>
          <Button type="primary">提交</Button>
        </Form>
      </div>
    </ConfigProvider>
  );
}
const Wrapped = Form.create({ name: 'identity' })(Identity);
ReactDOM.render(<Wrapped />, document.querySelector('#app'));
