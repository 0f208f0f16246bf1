import { useEffect, useState } from 'react';
import { ACCEPT, asks, field, optionsOf, pathOf, regionNames, regions, UPLOAD_HINT, wait, wordOf } from './data.js';
import { identityModel, practice } from './practice.js';

/**
 * What the pages of Ant Design 4 and 5 have in common: their API is the same. In: the library and what differs. Out: the
 * form item of a field.
 */
export function makeItem({ Button, Cascader, DatePicker, Form, Input, Select, Upload }, { short, late, card, format }) {
  const tree = regions({ short });

  function LazyCascader(props) {
    const [options, setOptions] = useState(tree.map(({ value, label }) => ({ value, label, isLeaf: false })));
    const load = async (chosen) => {
      await wait(600);
      chosen.at(-1).children = tree.find((node) => node.value === chosen.at(-1).value).children;
      setOptions((all) => [...all]);
    };
    return <Cascader options={options} loadData={load} {...props} />;
  }
  function LateSelect({ one, ...props }) {
    const [options, setOptions] = useState(one.key === 'kind' ? [] : optionsOf(one));
    useEffect(() => {
      if (one.key === 'kind') wait(late).then(() => setOptions(optionsOf(one)));
    }, [one]);
    return <Select options={options} {...props} />;
  }
  function control(one) {
    const placeholder = asks(one);
    if (one.kind === 'select')
      return (
        <LateSelect one={one} placeholder={placeholder} showSearch={one.key === 'country'} optionFilterProp="label" />
      );
    if (one.kind === 'cascader') return <LazyCascader placeholder={placeholder} />;
    if (one.kind === 'date') return <DatePicker placeholder={placeholder} format={format} style={{ width: '100%' }} />;
    if (one.kind === 'text') return <Input placeholder={placeholder} allowClear />;
    return (
      <Upload action="/upload" accept={ACCEPT} listType={card ? 'picture-card' : 'text'} maxCount={1}>
        {card ? <div>{one.caption ?? '上传'}</div> : <Button>{one.caption ?? '上传文件'}</Button>}
      </Upload>
    );
  }
  const files = { valuePropName: 'fileList', getValueFromEvent: (event) => event.fileList };
  return {
    item: (one) => (
      <Form.Item
        key={pathOf(one).join('.')}
        name={pathOf(one)}
        label={one.label}
        rules={[{ required: one.key !== 'validUntil', message: asks(one) }]}
        {...(one.kind === 'upload' ? { ...files, extra: UPLOAD_HINT } : {})}
      >
        {control(one)}
      </Form.Item>
    ),
    show: (form) =>
      practice({
        page: 'identity',
        model: () =>
          identityModel(form.getFieldsValue(true), {
            region: (codes) => regionNames(codes, tree),
            word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
          }),
        validate: () => errorsOf(form),
      }),
  };
}

/** The form's own complaints, by dotted field name. */
export const errorsOf = (form) =>
  form.validateFields().then(
    () => ({}),
    ({ errorFields }) => Object.fromEntries(errorFields.map(({ name, errors }) => [name.join('.'), errors[0]])),
  );
