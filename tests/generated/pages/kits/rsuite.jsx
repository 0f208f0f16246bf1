import {
  Button,
  Cascader,
  CustomProvider,
  DatePicker,
  Divider,
  Form,
  Input,
  Panel,
  Radio,
  RadioGroup,
  SelectPicker,
  Uploader,
} from 'rsuite';
import 'rsuite/dist/rsuite.css';
import { createRoot } from 'react-dom/client';
import zhCN from 'rsuite/locales/zh_CN';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';

function control(field, { value, set, options, upload }) {
  const placeholder = field.placeholder || undefined;
  if (field.kind === 'select')
    return (
      <SelectPicker
        data={options}
        searchable={false}
        value={value ?? null}
        placeholder={placeholder}
        onChange={set}
        style={{ width: 260 }}
      />
    );
  if (field.kind === 'radio' || field.kind === 'buttons')
    return (
      <RadioGroup
        inline
        appearance={field.kind === 'buttons' ? 'picker' : 'default'}
        value={value ?? null}
        onChange={set}
      >
        {options.map((one) => (
          <Radio key={one.value} value={one.value}>
            {one.label}
          </Radio>
        ))}
      </RadioGroup>
    );
  if (field.kind === 'cascader')
    return (
      <Cascader
        data={tree}
        searchable={false}
        value={value[1] ?? null}
        placeholder={placeholder}
        onSelect={(_node, path) => path.length === 2 && set(path.map((one) => one.value))}
        onClean={() => set([])}
        style={{ width: 260 }}
      />
    );
  if (field.kind === 'date')
    return <DatePicker oneTap format="yyyy-MM-dd" value={value ?? null} placeholder={placeholder} onChange={set} />;
  if (field.kind === 'upload')
    return (
      <Uploader action={upload} onSuccess={(_answer, file) => set([{ name: file.name }])} onRemove={() => set([])}>
        <Button>{zh ? '上传文件' : 'Upload'}</Button>
      </Uploader>
    );
  return <Input value={value} type={field.kind} placeholder={placeholder} onChange={set} />;
}

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    control,
    around: (page) => <CustomProvider locale={zh ? zhCN : undefined}>{page}</CustomProvider>,
    form: (inside) => <Form layout={spec.place === 'kit' ? 'horizontal' : 'vertical'}>{inside}</Form>,
    item: (_field, label, inside) => (
      <Form.Group>
        <Form.ControlLabel>{label}</Form.ControlLabel>
        {inside}
      </Form.Group>
    ),
    button: (words) => <Button appearance="primary">{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider>{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => (
        <Panel header={title} bordered>
          {body}
        </Panel>
      ),
    },
    script: {
      text: typing(),
      select: opening('.rs-picker-toggle', '[role=option]'),
      radio: clicking('label'),
      buttons: clicking('label'),
      cascader: stepping('.rs-picker-toggle', '[role=treeitem]'),
      date: typing('input', { key: 'Enter' }),
      upload: giving,
    },
  },
);
