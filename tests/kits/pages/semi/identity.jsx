import { Button, Col, Form, Row } from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.css';
import { useEffect, useRef, useState } from 'react';
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

function LazyCascader(props) {
  const [data, setData] = useState(tree.map(({ value, label }) => ({ value, label })));
  const load = async (chosen) => {
    await wait(500);
    const { value } = chosen.at(-1);
    const children = tree.find((node) => node.value === value).children.map((node) => ({ ...node, isLeaf: true }));
    setData((all) => all.map((node) => (node.value === value ? { ...node, children } : node)));
  };
  return <Form.Cascader treeData={data} loadData={load} {...props} />;
}
function LateSelect({ one, ...props }) {
  const [options, setOptions] = useState(one.key === 'kind' ? [] : optionsOf(one));
  useEffect(() => {
    if (one.key === 'kind') wait(1200).then(() => setOptions(optionsOf(one)));
  }, [one]);
  const long = one.key === 'country' ? { filter: true, virtualize: { itemSize: 36, height: 270 } } : {};
  return <Form.Select optionList={options} {...long} {...props} />;
}
function control(one) {
  const common = {
    field: pathOf(one).join('.'),
    label: one.label,
    placeholder: asks(one),
    rules: one.key === 'validUntil' ? [] : [{ required: true, message: asks(one) }],
    style: { width: '100%' },
  };
  if (one.kind === 'select') return <LateSelect one={one} {...common} />;
  if (one.kind === 'cascader') return <LazyCascader {...common} />;
  if (one.kind === 'date') return <Form.DatePicker {...common} />;
  if (one.kind === 'text') return <Form.Input {...common} />;
  return (
    <Form.Upload {...common} action="/upload" accept={ACCEPT} limit={1} extraText={UPLOAD_HINT}>
      <Button>{one.caption ?? '点击上传'}</Button>
    </Form.Upload>
  );
}
const flat = (errors) =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) =>
      typeof error === 'object' && !Array.isArray(error)
        ? Object.entries(error).map(([key, message]) => [`${name}.${key}`, String(message)])
        : [[name, String(error)]],
    ),
  );

function Identity() {
  const api = useRef();
  practice({
    page: 'identity',
    model: () =>
      identityModel(api.current.getValues(), {
        region: (codes) => regionNames(codes, tree),
        word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
      }),
    validate: () => api.current.validate().then(() => ({}), flat),
  });
  return (
    <div style={{ width: 960, margin: '24px auto' }}>
      <h2>申请认证</h2>
      <Form getFormApi={(form) => (api.current = form)} labelPosition="left" labelWidth={140} labelAlign="right">
        {GROUPS.map(({ title, fields }) => (
          <Form.Section key={title} text={title}>
            <Row gutter={16}>
              {fields.map((one) => (
                <Col key={one.key} span={12}>
                  {control(one)}
                </Col>
              ))}
            </Row>
          </Form.Section>
        ))}
        <Form.Section text="授权材料">{control(LETTER)}</Form.Section>
        <Button theme="solid">提交</Button>
      </Form>
    </div>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
