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
  RadioGroup,
  Select,
  TabPane,
  Tabs,
  Upload,
} from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.css';
import { createRoot } from 'react-dom/client';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';

function control(field, { value, set, options, upload }) {
  const bound = { value, onChange: (chosen) => set(chosen), placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return <Select {...bound} optionList={options} style={{ width: 260 }} />;
  if (field.kind === 'radio' || field.kind === 'buttons')
    return (
      <RadioGroup
        value={value}
        type={field.kind === 'buttons' ? 'button' : 'default'}
        onChange={(event) => set(event.target.value)}
      >
        {options.map((one) => (
          <Radio key={one.value} value={one.value}>
            {one.label}
          </Radio>
        ))}
      </RadioGroup>
    );
  if (field.kind === 'cascader') return <Cascader {...bound} treeData={tree} />;
  if (field.kind === 'date') return <DatePicker {...bound} />;
  if (field.kind === 'upload')
    return (
      <Upload action={upload} fileList={value} onChange={({ fileList }) => set([...fileList])}>
        <Button>{zh ? '点击上传' : 'Upload'}</Button>
      </Upload>
    );
  return <Input {...bound} type={field.kind} />;
}

const names = (list) =>
  (list ?? [])
    .filter(({ status }) => status === 'success')
    .map(({ name }) => name)
    .join();

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    read: { upload: names },
    control,
    item: (field, label, inside, error) => (
      <Form.Slot
        label={{ text: label, required: field.required, ...(spec.place === 'kit' && { width: 170 }) }}
        labelPosition={spec.place === 'kit' ? 'left' : 'top'}
        error={error || undefined}
      >
        {inside}
      </Form.Slot>
    ),
    form: (inside) => <Form>{inside}</Form>,
    showsError: true,
    button: (words) => <Button theme="solid">{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider align="left">{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => <Card title={title}>{body}</Card>,
      h3: (title, body) => <Form.Section text={title}>{body}</Form.Section>,
    },
    collapse: (title, body, open) => (
      <Collapse activeKey={open ? ['a'] : []} keepDOM>
        <Collapse.Panel itemKey="a" header={title}>
          {body}
        </Collapse.Panel>
      </Collapse>
    ),
    tabs: (parts) => (
      <Tabs activeKey={parts.find((one) => one.open).id} lazyRender={false}>
        {parts.map((one) => (
          <TabPane key={one.id} itemKey={one.id} tab={one.title}>
            {one.body()}
          </TabPane>
        ))}
      </Tabs>
    ),
    script: {
      text: typing(),
      select: opening('.semi-select', '.semi-select-option'),
      radio: clicking('.semi-radio'),
      buttons: clicking('.semi-radio'),
      cascader: stepping('.semi-cascader', '.semi-cascader-option'),
      date: typing('input', { key: 'Enter' }),
      upload: giving,
    },
  },
);
