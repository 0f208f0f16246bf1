import {
  Button,
  Card,
  Cascader,
  Collapse,
  ConfigProvider,
  DatePicker,
  Divider,
  Form,
  Icon,
  Input,
  Radio,
  Select,
  Tabs,
  Upload,
} from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import 'antd/dist/antd.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import ReactDOM from 'react-dom';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, press, stepping, type, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
if (zh) moment.locale('zh-cn');

function control(field, { value, set, options, upload }) {
  const placeholder = field.placeholder || undefined;
  if (field.kind === 'select')
    return (
      <Select value={value} onChange={set} placeholder={placeholder} style={{ width: 260 }}>
        {options.map((one) => (
          <Select.Option key={one.value} value={one.value}>
            {one.label}
          </Select.Option>
        ))}
      </Select>
    );
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? Radio : Radio.Button;
    return (
      <Radio.Group value={value} onChange={(event) => set(event.target.value)}>
        {options.map((one) => (
          <One key={one.value} value={one.value}>
            {one.label}
          </One>
        ))}
      </Radio.Group>
    );
  }
  if (field.kind === 'cascader')
    return <Cascader value={value} options={tree} onChange={set} placeholder={placeholder} />;
  if (field.kind === 'date') return <DatePicker value={value} onChange={set} placeholder={placeholder} />;
  if (field.kind === 'upload')
    return (
      <Upload action={upload} fileList={value} onChange={({ fileList }) => set([...fileList])}>
        <Button>
          <Icon type="upload" /> {zh ? '上传文件' : 'Upload'}
        </Button>
      </Upload>
    );
  return (
    <Input value={value} type={field.kind} placeholder={placeholder} onChange={(event) => set(event.target.value)} />
  );
}

const columns = spec.place === 'kit' ? { labelCol: { span: 7 }, wrapperCol: { span: 15 } } : {};

draw(
  react((page, app) => ReactDOM.render(page, app)),
  {
    empty: { date: null },
    control,
    around: (page) => <ConfigProvider locale={zh ? zhCN : undefined}>{page}</ConfigProvider>,
    form: (inside) => <Form layout={spec.place === 'kit' ? 'horizontal' : 'vertical'}>{inside}</Form>,
    item: (field, label, inside, error) => (
      <Form.Item
        label={label}
        required={field.required}
        {...columns}
        validateStatus={error && 'error'}
        help={error || undefined}
      >
        {inside}
      </Form.Item>
    ),
    showsError: true,
    errorClass: 'ant-form-explain',
    button: (words) => <Button type="primary">{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider orientation="left">{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => <Card title={title}>{body}</Card>,
    },
    collapse: (title, body, open) => (
      <Collapse activeKey={open ? ['a'] : []}>
        <Collapse.Panel key="a" header={title} forceRender>
          {body}
        </Collapse.Panel>
      </Collapse>
    ),
    tabs: (parts) => (
      <Tabs activeKey={parts.find((one) => one.open).id} animated={false}>
        {parts.map((one) => (
          <Tabs.TabPane key={one.id} tab={one.title} forceRender>
            {one.body()}
          </Tabs.TabPane>
        ))}
      </Tabs>
    ),
    script: {
      text: typing(),
      select: opening('.ant-select-selection', '.ant-select-dropdown-menu-item'),
      radio: clicking('.ant-radio-wrapper'),
      buttons: clicking('.ant-radio-button-wrapper'),
      cascader: stepping('.ant-cascader-picker', '.ant-cascader-menu-item'),
      async date(box, iso) {
        press(await until(() => box().querySelector('.ant-calendar-picker-input')));
        const input = await until(() => document.querySelector('input.ant-calendar-input'));
        type(input, iso, { key: 'Enter', stay: true });
        await until(() => !document.querySelector('input.ant-calendar-input'));
      },
      upload: giving,
    },
  },
);
