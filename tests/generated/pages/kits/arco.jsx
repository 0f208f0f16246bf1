import {
  Button,
  Card,
  Cascader,
  Collapse,
  DatePicker,
  Divider,
  Form,
  Input,
  Radio,
  Select,
  Tabs,
  Upload,
} from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

function control(field, { value, set, options, upload }) {
  const bound = { value, onChange: set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return <Select {...bound} options={options} style={{ width: 260 }} />;
  if (field.kind === 'radio' || field.kind === 'buttons')
    return <Radio.Group {...bound} type={field.kind === 'buttons' ? 'button' : 'radio'} options={options} />;
  if (field.kind === 'cascader') return <Cascader {...bound} options={tree} />;
  if (field.kind === 'date') return <DatePicker {...bound} />;
  if (field.kind === 'upload') return <Upload action={upload} fileList={value} onChange={(list) => set([...list])} />;
  return field.kind === 'password' ? <Input.Password {...bound} /> : <Input {...bound} />;
}

const names = (list) =>
  (list ?? [])
    .filter(({ status }) => status === 'done')
    .map(({ name }) => name)
    .join();

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    read: { upload: names },
    control,
    form: (inside) => <Form layout={spec.place === 'kit' ? 'horizontal' : 'vertical'}>{inside}</Form>,
    item: (field, label, inside, error) => (
      <Form.Item
        label={label}
        required={field.required}
        validateStatus={error ? 'error' : undefined}
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
      card: (title, body) => <Card title={title}>{body}</Card>,
    },
    collapse: (title, body, open) => (
      <Collapse activeKey={open ? ['a'] : []}>
        <Collapse.Item name="a" header={title}>
          {body}
        </Collapse.Item>
      </Collapse>
    ),
    tabs: (parts) => (
      <Tabs activeTab={parts.find((one) => one.open).id} lazyload={false}>
        {parts.map((one) => (
          <Tabs.TabPane key={one.id} title={one.title}>
            {one.body()}
          </Tabs.TabPane>
        ))}
      </Tabs>
    ),
    script: {
      text: typing(),
      select: opening('.arco-select-view', '.arco-select-option'),
      radio: clicking('.arco-radio'),
      buttons: clicking('.arco-radio-button'),
      cascader: stepping('.arco-cascader-view', '.arco-cascader-list-item'),
      date: typing('input', { key: 'Enter' }),
      upload: giving,
    },
  },
);
