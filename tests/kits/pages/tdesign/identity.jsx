import { Button, Card, Cascader, Col, DatePicker, Form, Input, Row, Select, Upload } from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';
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

const { FormItem } = Form;
const tree = regions({ short: true });
const codesOf = (leaf) =>
  tree.flatMap((one) => (one.children.some((child) => child.value === leaf) ? [one.value, leaf] : []));

/** The form's flat names as groups. */
function nested(values) {
  const state = { organization: {}, administrator: {} };
  for (const [name, value] of Object.entries(values)) {
    const [group, key] = name.split('.');
    if (key) state[group][key] = value;
    else state[group] = value;
  }
  return state;
}
function LazyCascader(props) {
  const [options] = useState(tree.map(({ value, label }) => ({ value, label, children: true })));
  const load = async (node) => {
    await wait(500);
    return tree.find((one) => one.value === node.value).children;
  };
  return <Cascader options={options} load={load} {...props} />;
}
function LateSelect({ one, ...props }) {
  const [options, setOptions] = useState(one.key === 'kind' ? [] : optionsOf(one));
  useEffect(() => {
    if (one.key === 'kind') wait(1200).then(() => setOptions(optionsOf(one)));
  }, [one]);
  const scroll = one.key === 'country' ? { filterable: true, scroll: { type: 'virtual' } } : {};
  return <Select options={options} {...scroll} {...props} />;
}
function control(one) {
  const placeholder = asks(one);
  if (one.kind === 'select') return <LateSelect one={one} placeholder={placeholder} />;
  if (one.kind === 'cascader') return <LazyCascader placeholder={placeholder} />;
  if (one.kind === 'date') return <DatePicker placeholder={placeholder} style={{ width: '100%' }} />;
  if (one.kind === 'text') return <Input placeholder={placeholder} />;
  return (
    <Upload
      action="/upload"
      accept={ACCEPT}
      theme="file"
      tips={`${one.caption ?? ''} ${UPLOAD_HINT}`}
      formatResponse={(answer) => answer}
    />
  );
}
const item = (one) => (
  <FormItem
    key={pathOf(one).join('.')}
    name={pathOf(one).join('.')}
    label={one.label}
    rules={[{ required: one.key !== 'validUntil', message: asks(one) }]}
  >
    {control(one)}
  </FormItem>
);

function Identity() {
  const [form] = Form.useForm();
  practice({
    page: 'identity',
    model: () =>
      identityModel(nested(form.getFieldsValue(true)), {
        region: (leaf) => regionNames(Array.isArray(leaf) ? leaf : codesOf(leaf), tree),
        word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
      }),
    async validate() {
      const result = await form.validate();
      if (result === true) return {};
      return Object.fromEntries(Object.entries(result).map(([key, errors]) => [key, errors[0]?.message ?? '?']));
    },
  });
  return (
    <div style={{ width: 960, margin: '24px auto' }}>
      <h2>申请认证</h2>
      <Form form={form} labelAlign="right" labelWidth={140}>
        {GROUPS.map(({ title, fields }) => (
          <Card key={title} title={title} headerBordered style={{ marginBottom: 16 }}>
            <Row gutter={[16, 24]}>
              {fields.map((one) => (
                <Col key={one.key} span={6}>
                  {item(one)}
                </Col>
              ))}
            </Row>
          </Card>
        ))}
        {item(LETTER)}
        <FormItem>
          <Button theme="primary">提交</Button>
        </FormItem>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
