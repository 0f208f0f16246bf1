import {
  Button,
  CascadePicker,
  DatePicker,
  Form,
  ImageUploader,
  Input,
  Picker,
  Radio,
  Selector,
  Space,
} from 'antd-mobile';
import { useState } from 'react';
import {
  ACCEPT,
  asCoded,
  COUNTRIES,
  GROUPS,
  LETTER,
  regionNames,
  regions,
  UPLOAD_HINT,
  wordOf,
} from '../../shared/data.js';
import { send } from '../../shared/native.js';
import { mountIdentity } from '../../shared/react-forms.jsx';

const tree = regions();
const codes = (one) => asCoded(one.key === 'country' ? COUNTRIES : one.words);
const day = (date) =>
  date &&
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

function Opened({ one, value, set }) {
  const [open, setOpen] = useState(false);
  const common = { visible: open, onClose: () => setOpen(false) };
  const text =
    one.kind === 'cascader'
      ? regionNames(value, tree).join('-')
      : one.kind === 'date'
        ? (value ?? '')
        : wordOf(codes(one), value);
  return (
    <Form.Item label={one.label} onClick={() => setOpen(true)} trigger="onConfirm">
      <div>
        {text || <span style={{ color: '#ccc' }}>请选择</span>}
        {one.kind === 'cascader' && <CascadePicker {...common} options={tree} onConfirm={(value) => set(value)} />}
        {one.kind === 'date' && (
          <DatePicker
            {...common}
            min={new Date(1930, 0, 1)}
            max={new Date(2080, 11, 31)}
            onConfirm={(date) => set(day(date))}
          />
        )}
        {one.kind === 'select' && <Picker {...common} columns={[codes(one)]} onConfirm={([value]) => set(value)} />}
      </div>
    </Form.Item>
  );
}
function Control({ one, value, set }) {
  if (one.kind === 'upload')
    return (
      <Form.Item label={one.caption ? `${one.label}（${one.caption}）` : one.label} help={UPLOAD_HINT}>
        <ImageUploader
          accept={ACCEPT}
          maxCount={1}
          value={value.map((name) => ({ url: `data:image/gif;base64,R0lGODlhAQABAAAAACw=#${name}`, extra: name }))}
          onChange={(items) => set(items.map(({ extra }) => extra))}
          upload={async (file) => {
            await send(file);
            return { url: URL.createObjectURL(file), extra: file.name };
          }}
        />
      </Form.Item>
    );
  if (one.key === 'gender')
    return (
      <Form.Item label={one.label}>
        <Selector options={codes(one)} value={value ? [value] : []} onChange={([next]) => set(next)} />
      </Form.Item>
    );
  if (one.key === 'validity')
    return (
      <Form.Item label={one.label}>
        <Radio.Group value={value ?? null} onChange={set}>
          <Space>
            {codes(one).map((item) => (
              <Radio key={item.value} value={item.value}>
                {item.label}
              </Radio>
            ))}
          </Space>
        </Radio.Group>
      </Form.Item>
    );
  if (one.kind === 'text')
    return (
      <Form.Item label={one.label}>
        <Input placeholder="请输入" value={value} onChange={set} />
      </Form.Item>
    );
  return <Opened one={one} value={value} set={set} />;
}
mountIdentity(
  ({ get, set }) => (
    <div style={{ maxWidth: 520, margin: '0 auto' }}>
      <h2>申请认证</h2>
      {GROUPS.map(({ title, fields }) => (
        <Form key={title} layout="horizontal" mode="card">
          <Form.Header>{title}</Form.Header>
          {fields.map((one) => (
            <Control key={one.key} one={one} value={get(one)} set={set(one)} />
          ))}
        </Form>
      ))}
      <Form>
        <Form.Header />
        <Control one={LETTER} value={get(LETTER)} set={set(LETTER)} />
      </Form>
      <Button block color="primary">
        提交
      </Button>
    </div>
  ),
  { word: (value, one) => wordOf(codes(one), value) },
);
