import {
  Button,
  Card,
  CascaderSelect,
  Checkbox,
  ConfigProvider,
  DatePicker,
  DatePicker2,
  Form,
  Input,
  NumberPicker,
  Radio,
  Select,
  Switch,
  Upload,
} from '@alifd/next';
import zhCN from '@alifd/next/lib/locale/zh-cn';
import '@alifd/next/dist/next.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { Component } from 'react';
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
const wide = { width: '100%' };

class LazyCascader extends Component {
  state = { options: provinces };
  load = async (node) => {
    const children = (await citiesOf(node.value)).map((one) => ({ ...one, isLeaf: true }));
    this.setState(({ options }) => ({
      options: options.map((one) => (one.value === node.value ? { ...one, children } : one)),
    }));
  };
  render() {
    return <CascaderSelect dataSource={this.state.options} loadData={this.load} style={wide} {...this.props} />;
  }
}
/** Its options come when it is opened, or for what was typed. */
class AskedSelect extends Component {
  state = { options: [], state: undefined };
  take = async (answer) => {
    this.setState({ state: 'loading' });
    this.setState({ options: await answer, state: undefined });
  };
  render() {
    const { one, ...props } = this.props;
    const { options, state } = this.state;
    const how =
      one.widget === 'lazy'
        ? { onVisibleChange: (open) => open && options.length === 0 && this.take(later(one)) }
        : { showSearch: true, filterLocal: false, onSearch: (text) => this.take(search(one, text)) };
    return <Select dataSource={options} state={state} style={wide} placeholder={ask(one)} {...how} {...props} />;
  }
}
const select = (one, value, set) => (
  <Select
    dataSource={optionsOf(one)}
    placeholder={ask(one)}
    style={wide}
    value={value || undefined}
    onChange={set}
    {...(one.widget === 'virtual' ? { showSearch: true, useVirtual: true } : {})}
    {...(one.widget === 'multiple' ? { mode: 'multiple' } : {})}
  />
);
const asked = (one, value, set) => <AskedSelect one={one} value={value || undefined} onChange={set} />;
const radio = (one, value, set) => (
  <Radio.Group
    shape={one.widget === 'buttons' ? 'button' : undefined}
    value={value}
    onChange={set}
    dataSource={optionsOf(one)}
  />
);
const files = (one, value, set) => ({
  action: '/upload',
  accept: one.accept ?? ACCEPT,
  value,
  limit: one.limit,
  multiple: one.widget === 'list',
  formatter: () => ({ success: true, url: '#' }),
  onChange: set,
});
const upload = (one, value, set) => (
  <Upload {...files(one, value, set)} listType="text">
    <Button>上传文件</Button>
  </Upload>
);
const draw = {
  text: (one, value, set) => <Input value={value} onChange={set} placeholder={ask(one)} />,
  textarea: (one, value, set) => (
    <Input.TextArea value={value} maxLength={one.most} showLimitHint onChange={set} placeholder={ask(one)} />
  ),
  number: (one, value, set) => <NumberPicker value={value} onChange={set} placeholder={ask(one)} style={wide} />,
  date: (_one, value, set) => <DatePicker2 value={value || null} onChange={set} />,
  range: (one, value, set) => {
    const Range = one.group === 'organization' ? DatePicker2.RangePicker : DatePicker.RangePicker;
    return <Range value={value} onChange={set} />;
  },
  select,
  virtual: select,
  multiple: select,
  lazy: asked,
  searchable: asked,
  cascader: (one, value, set) => (
    <LazyCascader
      value={value?.at(-1)}
      placeholder={ask(one)}
      onChange={(_value, _data, { selectedPath }) => set(selectedPath.map((node) => node.value))}
    />
  ),
  radio,
  buttons: radio,
  checkboxes: (one, value, set) => <Checkbox.Group value={value} onChange={set} dataSource={optionsOf(one)} />,
  switch: (_one, value, set) => <Switch checked={value} onChange={set} checkedChildren="是" unCheckedChildren="否" />,
  upload,
  list: upload,
  picture: (one, value, set) => <Upload.Card {...files(one, value, set)} />,
};

class Widgets extends Component {
  state = emptyState();
  componentDidMount() {
    show(() => this.state);
  }
  item = (one) => (
    <Form.Item
      key={nameOf(one)}
      label={one.label}
      extra={one.hint ?? (/upload|list|picture/.test(one.widget) && !one.accept ? UPLOAD_HINT : undefined)}
    >
      {draw[one.widget](one, this.state[nameOf(one)], (value) => this.setState({ [nameOf(one)]: value }))}
    </Form.Item>
  );
  render() {
    return (
      <ConfigProvider locale={zhCN}>
        <div style={{ width: 800, margin: '24px auto' }}>
          <h2>{form.title}</h2>
          <Form labelCol={{ fixedSpan: 10 }} wrapperCol={{ span: 14 }}>
            {form.groups.map(({ title, fields }) => (
              <Card key={title} title={title} contentHeight="auto" style={{ marginBottom: 16 }}>
                {fields.map(this.item)}
              </Card>
            ))}
            <Button type="primary">提交</Button>
          </Form>
        </div>
      </ConfigProvider>
    );
  }
}
ReactDOM.render(<Widgets />, document.querySelector('#app'));
