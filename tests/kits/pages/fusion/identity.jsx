import { Button, Card, CascaderSelect, DatePicker, DatePicker2, Field, Form, Input, Select, Upload } from '@alifd/next';
import '@alifd/next/dist/next.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { Component } from 'react';
import ReactDOM from 'react-dom';
import {
  ACCEPT,
  asks,
  field as fieldOf,
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

moment.locale('zh-cn');
const tree = regions();

class Identity extends Component {
  field = new Field(this, { parseName: true });
  state = { kinds: [], regions: tree.map(({ value, label }) => ({ value, label })) };
  componentDidMount() {
    const kind = fieldOf('organization', 'kind');
    wait(1200).then(() => this.setState({ kinds: optionsOf(kind) }));
    const code = (value) =>
      Array.isArray(value)
        ? value
        : tree.flatMap((node) =>
            node.children.some((child) => child.value === value) ? [[node.value, value]] : [],
          )[0];
    practice({
      page: 'identity',
      model: () =>
        identityModel(this.field.getValues(), {
          region: (value) => regionNames(code(value), tree),
          word: (value, key, group) => wordOf(optionsOf(fieldOf(group, key)), value),
        }),
      validate: () =>
        new Promise((resolve) => {
          this.field.validateCallback((errors) => {
            resolve(Object.fromEntries(Object.entries(errors ?? {}).map(([key, error]) => [key, error.errors[0]])));
          });
        }),
    });
  }
  load = async (node) => {
    await wait(500);
    const children = tree.find((one) => one.value === node.value).children.map((one) => ({ ...one, isLeaf: true }));
    this.setState((state) => ({
      regions: state.regions.map((one) => (one.value === node.value ? { ...one, children } : one)),
    }));
  };
  control(one) {
    const name = pathOf(one).join('.');
    const placeholder = asks(one);
    const wide = { width: '100%' };
    if (one.kind === 'select')
      return (
        <Select
          name={name}
          placeholder={placeholder}
          style={wide}
          dataSource={one.key === 'kind' ? this.state.kinds : optionsOf(one)}
          {...(one.key === 'country' ? { showSearch: true, useVirtual: true } : {})}
        />
      );
    if (one.kind === 'cascader')
      return (
        <CascaderSelect
          name={name}
          placeholder={placeholder}
          style={wide}
          dataSource={this.state.regions}
          loadData={this.load}
        />
      );
    if (one.kind === 'date')
      return one.group === 'organization' ? (
        <DatePicker2 name={name} placeholder={placeholder} style={wide} />
      ) : (
        <DatePicker name={name} placeholder={placeholder} style={wide} />
      );
    if (one.kind === 'text') return <Input name={name} placeholder={placeholder} />;
    return (
      <Upload
        name={name}
        action="/upload"
        accept={ACCEPT}
        listType="text"
        formatter={() => ({ success: true, url: '#' })}
      >
        <Button>{one.caption ?? '上传文件'}</Button>
      </Upload>
    );
  }
  item(one) {
    const required = one.key !== 'validUntil';
    return (
      <Form.Item
        key={pathOf(one).join('.')}
        label={one.label}
        required={required}
        requiredMessage={asks(one)}
        help={undefined}
        extra={one.kind === 'upload' ? UPLOAD_HINT : undefined}
      >
        {this.control(one)}
      </Form.Item>
    );
  }
  render() {
    return (
      <div style={{ width: 800, margin: '24px auto' }}>
        <h2>申请认证</h2>
        <Form field={this.field} labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 14 }}>
          {GROUPS.map(({ title, fields }) => (
            <Card key={title} title={title} contentHeight="auto" style={{ marginBottom: 16 }}>
              {fields.map((one) => this.item(one))}
            </Card>
          ))}
          {this.item(LETTER)}
          <Button text>下载说明(仅供参考)</Button>
          <Button type="primary">提交</Button>
        </Form>
      </div>
    );
  }
}
ReactDOM.render(<Identity />, document.querySelector('#app'));
