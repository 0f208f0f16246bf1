import {
  Button,
  Cascader,
  CustomProvider,
  DatePicker,
  Form,
  Input,
  Panel,
  Radio,
  RadioGroup,
  SelectPicker,
  Uploader,
} from 'rsuite';
import 'rsuite/dist/rsuite.css';
import { useState } from 'react';
import zhCN from 'rsuite/locales/zh_CN';
import { ACCEPT, asCoded, COUNTRIES, GROUPS, LETTER, regions, UPLOAD_HINT, wait, wordOf } from '../../shared/data.js';
import { mountIdentity } from '../../shared/react-forms.jsx';

const tree = regions();
const codes = (one) => asCoded(one.key === 'country' ? COUNTRIES : one.words);
const lazyTree = tree.map((node) => ({ ...node, children: [] }));

function LateSelect({ one, value, set }) {
  const [data, setData] = useState(one.key === 'kind' ? [] : codes(one));
  const load = () => one.key === 'kind' && wait(1200).then(() => setData(codes(one)));
  return (
    <SelectPicker
      block
      data={data}
      onOpen={load}
      searchable={one.key === 'country'}
      virtualized={one.key === 'country'}
      value={value ?? null}
      onChange={set}
    />
  );
}
function Region({ value, set }) {
  const load = (node) => wait(500).then(() => tree.find((one) => one.value === node.value).children);
  return (
    <Cascader
      block
      data={lazyTree}
      getChildren={load}
      value={value[1] ?? null}
      onSelect={(_node, path) => path.length === 2 && set(path.map((one) => one.value))}
      onClean={() => set([])}
    />
  );
}
function Control({ one, value, set }) {
  if (one.kind === 'cascader') return <Region value={value} set={set} />;
  if (one.kind === 'date')
    return (
      <DatePicker
        block
        oneTap
        format="yyyy-MM-dd"
        editable={one.group === 'organization'}
        value={value ?? null}
        onChange={set}
      />
    );
  if (one.kind === 'upload')
    return (
      <Uploader
        action="/upload"
        accept={ACCEPT}
        onSuccess={(_response, file) => set([file.name])}
        onRemove={() => set([])}
        listType={one.caption ? 'picture-text' : 'text'}
      >
        <Button>{one.caption ?? UPLOAD_HINT}</Button>
      </Uploader>
    );
  if (one.key === 'gender' || one.key === 'validity')
    return (
      <RadioGroup inline appearance={one.key === 'gender' ? 'picker' : 'default'} value={value ?? null} onChange={set}>
        {codes(one).map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.label}
          </Radio>
        ))}
      </RadioGroup>
    );
  if (one.kind === 'select') return <LateSelect one={one} value={value} set={set} />;
  return <Input value={value} onChange={set} />;
}
const item = (one, { get, set }) => (
  <Form.Group key={one.key}>
    <Form.ControlLabel>{one.label}</Form.ControlLabel>
    <Control one={one} value={get(one)} set={set(one)} />
  </Form.Group>
);
mountIdentity(
  (form) => (
    <CustomProvider locale={zhCN}>
      <Form style={{ width: 900, margin: '24px auto' }} fluid>
        <h3>申请认证</h3>
        {GROUPS.map(({ title, fields }) => (
          <Panel key={title} header={title} bordered>
            {fields.map((one) => item(one, form))}
          </Panel>
        ))}
        {item(LETTER, form)}
        <Button appearance="primary">提交</Button>
      </Form>
    </CustomProvider>
  ),
  { word: (value, one) => wordOf(codes(one), value) },
);
