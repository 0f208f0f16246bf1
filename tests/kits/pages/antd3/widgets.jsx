import {
  Button,
  Card,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Icon,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
  Upload,
} from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import 'antd/dist/antd.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { useEffect, useRef, useState } from 'react';
import ReactDOM from 'react-dom';
import { ACCEPT, UPLOAD_HINT } from '../../shared/data.js';
import {
  ask,
  citiesOf,
  emptyState,
  form,
  later,
  nameOf,
  optionsOf,
  provinces,
  search,
  show,
} from '../../shared/widgets.js';

moment.locale('zh-cn');

function LazyCascader(props) {
  const [options, setOptions] = useState(provinces.map((one) => ({ ...one, isLeaf: false })));
  const load = async ([target]) => {
    target.loading = true;
    setOptions((all) => [...all]);
    target.children = await citiesOf(target.value);
    target.loading = false;
    setOptions((all) => [...all]);
  };
  return <Cascader options={options} loadData={load} {...props} />;
}
function List({ one, ...props }) {
  const isAsked = /lazy|searchable/.test(one.widget);
  const [options, setOptions] = useState(isAsked ? [] : optionsOf(one));
  const how = {
    lazy: { onDropdownVisibleChange: (open) => open && later(one).then(setOptions) },
    searchable: { showSearch: true, filterOption: false, onSearch: (text) => search(one, text).then(setOptions) },
    virtual: { showSearch: true, optionFilterProp: 'children' },
    multiple: { mode: 'multiple' },
  }[one.widget];
  return (
    <Select placeholder={ask(one)} {...how} {...props}>
      {options.map(({ value, label }) => (
        <Select.Option key={value} value={value}>
          {label}
        </Select.Option>
      ))}
    </Select>
  );
}
const files = (one, value, set) => ({
  action: '/upload',
  accept: one.accept ?? ACCEPT,
  fileList: value,
  multiple: one.widget === 'list',
  onChange: ({ fileList }) => set([...fileList]),
});
const list = (one, value, set) => <List one={one} value={value || undefined} onChange={set} />;
const upload = (one, value, set) => (
  <Upload {...files(one, value, set)}>
    <Button>
      <Icon type="upload" /> 上传文件
    </Button>
  </Upload>
);
const draw = {
  text: (one, value, set) => (
    <Input value={value} onChange={(event) => set(event.target.value)} placeholder={ask(one)} />
  ),
  textarea: (one, value, set) => (
    <Input.TextArea
      value={value}
      maxLength={one.most}
      onChange={(event) => set(event.target.value)}
      placeholder={ask(one)}
    />
  ),
  number: (one, value, set) => (
    <InputNumber value={value} onChange={set} style={{ width: '100%' }} placeholder={ask(one)} />
  ),
  date: (_one, value, set) => <DatePicker value={value || null} onChange={set} />,
  range: (_one, value, set) => <DatePicker.RangePicker value={value} onChange={set} />,
  select: list,
  virtual: list,
  multiple: list,
  lazy: list,
  searchable: list,
  cascader: (one, value, set) => <LazyCascader value={value} onChange={set} placeholder={ask(one)} />,
  radio: (one, value, set) => (
    <Radio.Group value={value} onChange={(event) => set(event.target.value)} options={optionsOf(one)} />
  ),
  buttons: (one, value, set) => (
    <Radio.Group value={value} onChange={(event) => set(event.target.value)}>
      {optionsOf(one).map((option) => (
        <Radio.Button key={option.value} value={option.value}>
          {option.label}
        </Radio.Button>
      ))}
    </Radio.Group>
  ),
  checkboxes: (one, value, set) => <Checkbox.Group value={value} onChange={set} options={optionsOf(one)} />,
  switch: (_one, value, set) => <Switch checked={value} onChange={set} checkedChildren="是" unCheckedChildren="否" />,
  upload,
  list: upload,
  picture: (one, value, set) => (
    <Upload {...files(one, value, set)} listType="picture-card">
      {value.length < one.limit && <div>上传</div>}
    </Upload>
  ),
};

function Widgets() {
  const [state, setState] = useState(() => emptyState());
  const now = useRef(state);
  now.current = state;
  useEffect(() => show(() => now.current), []);
  const item = (one) => (
    <Form.Item
      key={nameOf(one)}
      label={one.label}
      extra={one.hint ?? (/upload|list|picture/.test(one.widget) && !one.accept ? UPLOAD_HINT : undefined)}
    >
      {draw[one.widget](one, state[nameOf(one)], (value) => setState((all) => ({ ...all, [nameOf(one)]: value })))}
    </Form.Item>
  );
  return (
    <ConfigProvider locale={zhCN}>
      <div style={{ width: 860, margin: '24px auto' }}>
        <h1>{form.title}</h1>
        <Form labelCol={{ span: 7 }} wrapperCol={{ span: 14 }}>
          {form.groups.map(({ title, fields }) => (
            <Card key={title} title={title} style={{ marginBottom: 16 }}>
              {fields.map(item)}
            </Card>
          ))}
          <Button type="primary">提交</Button>
        </Form>
      </div>
    </ConfigProvider>
  );
}
ReactDOM.render(<Widgets />, document.querySelector('#app'));
