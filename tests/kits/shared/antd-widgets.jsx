import { useEffect, useRef, useState } from 'react';
import { ACCEPT, UPLOAD_HINT } from './data.js';
import { ask, citiesOf, emptyState, form, later, nameOf, optionsOf, provinces, search, show } from './widgets.js';

/** The page of widgets as Ant Design 4 and 5 draw it: their API is the same. In: the library. Out: the page. */
export function makeWidgets(kit) {
  const { Button, Cascader, Checkbox, DatePicker, Divider, Form, Input, InputNumber, Radio, Select, Switch, Upload } =
    kit;

  function LazyCascader(props) {
    const [options, setOptions] = useState(provinces.map((one) => ({ ...one, isLeaf: false })));
    const load = async (chosen) => {
      chosen.at(-1).children = await citiesOf(chosen.at(-1).value);
      setOptions((all) => [...all]);
    };
    return <Cascader options={options} loadData={load} {...props} />;
  }
  /** Its options come when it is opened, or, when it can be searched, for what was typed. */
  function AskedSelect({ one, ...props }) {
    const [options, setOptions] = useState([]);
    const [loading, setLoading] = useState(false);
    const take = async (answer) => {
      setLoading(true);
      setOptions(await answer);
      setLoading(false);
    };
    const how =
      one.widget === 'lazy'
        ? { onDropdownVisibleChange: (open) => open && options.length === 0 && take(later(one)) }
        : { showSearch: true, filterOption: false, onSearch: (text) => take(search(one, text)) };
    return <Select options={options} loading={loading} {...how} {...props} />;
  }
  const files = (one, value, set) => ({
    action: '/upload',
    accept: one.accept ?? ACCEPT,
    fileList: value,
    onChange: ({ fileList }) => set(fileList),
    maxCount: one.limit,
    multiple: one.widget === 'list',
  });
  const draw = {
    text: (one, value, set) => (
      <Input value={value} onChange={(event) => set(event.target.value)} placeholder={ask(one)} />
    ),
    textarea: (one, value, set) => (
      <Input.TextArea
        value={value}
        maxLength={one.most}
        showCount
        onChange={(event) => set(event.target.value)}
        placeholder={ask(one)}
      />
    ),
    number: (one, value, set) => (
      <InputNumber value={value} onChange={set} style={{ width: '100%' }} placeholder={ask(one)} />
    ),
    date: (_one, value, set) => <DatePicker value={value || null} onChange={set} />,
    range: (_one, value, set) => <DatePicker.RangePicker value={value?.length ? value : null} onChange={set} />,
    select: (one, value, set) => (
      <Select value={value || undefined} onChange={set} options={optionsOf(one)} placeholder={ask(one)} />
    ),
    virtual: (one, value, set) => (
      <Select
        showSearch
        optionFilterProp="label"
        value={value || undefined}
        onChange={set}
        options={optionsOf(one)}
        placeholder={ask(one)}
      />
    ),
    multiple: (one, value, set) => (
      <Select mode="multiple" value={value} onChange={set} options={optionsOf(one)} placeholder={ask(one)} />
    ),
    lazy: (one, value, set) => (
      <AskedSelect one={one} value={value || undefined} onChange={set} placeholder={ask(one)} />
    ),
    searchable: (one, value, set) => (
      <AskedSelect one={one} value={value || undefined} onChange={set} placeholder={ask(one)} />
    ),
    cascader: (one, value, set) => <LazyCascader value={value} onChange={set} placeholder={ask(one)} />,
    radio: (one, value, set) => (
      <Radio.Group value={value} onChange={(event) => set(event.target.value)} options={optionsOf(one)} />
    ),
    buttons: (one, value, set) => (
      <Radio.Group
        optionType="button"
        value={value}
        onChange={(event) => set(event.target.value)}
        options={optionsOf(one)}
      />
    ),
    checkboxes: (one, value, set) => <Checkbox.Group value={value} onChange={set} options={optionsOf(one)} />,
    switch: (_one, value, set) => <Switch checked={value} onChange={set} checkedChildren="是" unCheckedChildren="否" />,
    upload: (one, value, set) => (
      <Upload {...files(one, value, set)}>
        <Button>上传文件</Button>
      </Upload>
    ),
    list: (one, value, set) => (
      <Upload {...files(one, value, set)}>
        <Button>上传文件</Button>
      </Upload>
    ),
    picture: (one, value, set) => (
      <Upload {...files(one, value, set)} listType="picture-card">
        {value.length < one.limit && <div>+ 上传</div>}
      </Upload>
    ),
  };
  return function Widgets() {
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
      <div style={{ width: 760, margin: '24px auto' }}>
        <h1>{form.title}</h1>
        <Form labelCol={{ span: 7 }} wrapperCol={{ span: 14 }}>
          {form.groups.map(({ title, fields }) => (
            <section key={title}>
              {title ? <Divider orientation="left">{title}</Divider> : null}
              {fields.map(item)}
            </section>
          ))}
          <Button type="primary">提交</Button>
        </Form>
      </div>
    );
  };
}
