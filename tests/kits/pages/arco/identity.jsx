import { Button, Card, Cascader, DatePicker, Form, Grid, Input, Select, Upload } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ACCEPT,
  asks,
  field,
  GROUPS,
  LETTER,
  optionsOf,
  pathOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
  wordOf,
} from '../../shared/data.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();

const provinces = tree.map(({ value, label }) => ({ value, label, isLeaf: false }));
async function loadMore(pathValue) {
  await wait(500);
  return tree.find((node) => node.value === pathValue.at(-1)).children.map((node) => ({ ...node, isLeaf: true }));
}
function LateSelect({ one, ...props }) {
  const [options, setOptions] = useState(one.key === 'kind' ? [] : optionsOf(one));
  useEffect(() => {
    if (one.key === 'kind') wait(1000).then(() => setOptions(optionsOf(one)));
  }, [one]);
  return <Select options={options} {...props} />;
}
function control(one) {
  const placeholder = asks(one);
  if (one.kind === 'select')
    return (
      <LateSelect
        one={one}
        placeholder={placeholder}
        showSearch={one.key === 'country'}
        filterOption={(text, option) => option.props.children.includes(text)}
      />
    );
  if (one.kind === 'cascader') return <Cascader options={provinces} loadMore={loadMore} placeholder={placeholder} />;
  if (one.kind === 'date') return <DatePicker placeholder={placeholder} style={{ width: '100%' }} />;
  if (one.kind === 'text') return <Input placeholder={placeholder} />;
  return <Upload action="/upload" accept={ACCEPT} limit={1} tip={`${one.caption ?? ''} ${UPLOAD_HINT}`} />;
}
const item = (one) => (
  <Form.Item
    key={pathOf(one).join('.')}
    field={pathOf(one).join('.')}
    label={one.label}
    rules={[{ required: one.key !== 'validUntil', message: asks(one) }]}
    {...(one.kind === 'upload' ? { triggerPropName: 'fileList' } : {})}
  >
    {control(one)}
  </Form.Item>
);

function Identity() {
  const [form] = Form.useForm();
  practice({
    page: 'identity',
    model: () =>
      identityModel(form.getFieldsValue(), {
        region: (codes) => regionNames(codes, tree),
        word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
      }),
    validate: () =>
      form.validate().then(
        () => ({}),
        ({ errors }) => Object.fromEntries(Object.entries(errors).map(([key, error]) => [key, error.message])),
      ),
  });
  return (
    <div style={{ width: 960, margin: '24px auto' }}>
      <h2>申请认证</h2>
      <Form form={form} layout="vertical">
        {GROUPS.map(({ title, fields }) => (
          <Card key={title} title={title} style={{ marginBottom: 16 }}>
            <Grid.Row gutter={24}>
              {fields.map((one) => (
                <Grid.Col key={one.key} span={12}>
                  {item(one)}
                </Grid.Col>
              ))}
            </Grid.Row>
          </Card>
        ))}
        {item(LETTER)}
        <Button type="primary">提交</Button>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
