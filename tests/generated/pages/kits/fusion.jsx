import {
  Button,
  Card,
  CascaderSelect,
  Collapse,
  DatePicker,
  DatePicker2,
  Divider,
  Form,
  Input,
  Radio,
  Select,
  Tab,
  Upload,
} from '@alifd/next';
import '@alifd/next/dist/next.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import ReactDOM from 'react-dom';
import { regionNames } from '../../../kits/shared/data.js';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, press, stepping, type, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
if (zh) moment.locale('zh-cn');
const Day = spec.seed % 2 ? DatePicker : DatePicker2;
const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));

function control(field, { value, set, options, upload }) {
  const bound = { value, onChange: (chosen) => set(chosen), placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return <Select {...bound} dataSource={options} style={{ width: 260 }} />;
  if (field.kind === 'radio' || field.kind === 'buttons')
    return (
      <Radio.Group
        value={value}
        onChange={set}
        dataSource={options}
        shape={field.kind === 'buttons' ? 'button' : undefined}
      />
    );
  if (field.kind === 'cascader') return <CascaderSelect {...bound} dataSource={tree} style={{ width: 260 }} />;
  if (field.kind === 'date') return <Day {...bound} />;
  if (field.kind === 'upload')
    return (
      <Upload
        action={upload}
        listType="text"
        value={value}
        formatter={() => ({ success: true, url: '#' })}
        onChange={(list) => set([...list])}
      >
        <Button>{zh ? '上传文件' : 'Upload'}</Button>
      </Upload>
    );
  return <Input {...bound} htmlType={field.kind} />;
}

const names = (list) =>
  (list ?? [])
    .filter(({ state }) => state === 'done')
    .map(({ name }) => name)
    .join();

draw(
  react((page, app) => ReactDOM.render(page, app)),
  {
    empty: { date: null, cascader: undefined },
    read: { upload: names, cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
    control,
    form: (inside) => <Form labelAlign={spec.place === 'kit' ? 'left' : 'top'}>{inside}</Form>,
    item: (field, label, inside, error) => (
      <Form.Item
        label={label}
        required={field.required}
        {...(spec.place === 'kit' && { labelCol: { fixedSpan: 8 }, wrapperCol: { span: 16 } })}
        validateState={error ? 'error' : undefined}
        help={error || undefined}
      >
        <div>{inside}</div>
      </Form.Item>
    ),
    showsError: true,
    button: (words) => <Button type="primary">{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider orientation="left">{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => (
        <Card title={title} contentHeight="auto">
          {body}
        </Card>
      ),
    },
    collapse: (title, body, open) => (
      <Collapse expandedKeys={open ? ['0'] : []}>
        <Collapse.Panel title={title}>{body}</Collapse.Panel>
      </Collapse>
    ),
    tabs: (parts) => (
      <Tab activeKey={parts.find((one) => one.open).id} animation={false} lazyLoad={false}>
        {parts.map((one) => (
          <Tab.Item key={one.id} title={one.title}>
            {one.body()}
          </Tab.Item>
        ))}
      </Tab>
    ),
    script: {
      text: typing(),
      select: opening('.next-select-trigger', '.next-menu-item'),
      radio: clicking('.next-radio-wrapper'),
      buttons: clicking('.next-radio-wrapper'),
      cascader: stepping('.next-select-trigger', '.next-cascader-menu-item'),
      async date(box, iso) {
        if (Day === DatePicker2) return type(box().querySelector('input'), iso, { key: 'Enter' });
        press(box().querySelector('.next-date-picker-trigger'));
        const input = await until(() => document.querySelector('.next-date-picker-panel-input input'));
        type(input, iso, { key: 'Enter', stay: true });
        document.body.click();
        await until(() => !document.querySelector('.next-date-picker-panel-input input'), 1000).catch(() => {});
      },
      upload: giving,
    },
  },
);
