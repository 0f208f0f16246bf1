import * as datepicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import { send } from '../../../kits/shared/native.js';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, placed, press, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

// A CommonJS build wrapped once more by the bundler.
const DatePicker = datepicker.default.default ?? datepicker.default;
const zh = spec.lang === 'zh';

function Upload({ value, set }) {
  const [said, say] = useState('');
  const pick = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    say(zh ? '上传中…' : 'uploading …');
    await send(file, spec.delays.upload);
    say(zh ? '上传成功' : 'uploaded');
    set([{ name: file.name }]);
  };
  return (
    <span>
      <label style={{ border: '1px solid #999', padding: 6 }}>
        {zh ? '选择文件' : 'Choose a file'}
        <input type="file" style={{ position: 'absolute', opacity: 0, width: 1, height: 1 }} onChange={pick} />
      </label>{' '}
      {value[0]?.name} {said}
    </span>
  );
}

const list = (options, value, set, placeholder) => (
  <Select
    options={options}
    isSearchable={false}
    menuPortalTarget={spec.seed % 2 ? document.body : undefined}
    placeholder={placeholder || (zh ? '请选择' : 'Select')}
    value={options.find((one) => one.value === value) ?? null}
    onChange={(chosen) => set(chosen?.value)}
  />
);

function control(field, { value, set, options, name }) {
  if (field.kind === 'select') return list(options, value, set, field.placeholder);
  if (field.kind === 'radio' || field.kind === 'buttons')
    return options.map((one) => (
      <label key={one.value} className="choice">
        <input type="radio" name={name} checked={one.value === value} onChange={() => set(one.value)} /> {
          one.label
        }{' '}
      </label>
    ));
  if (field.kind === 'cascader') {
    const cities = tree.find((one) => one.value === value[0])?.children ?? [];
    return (
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 }}>
        {list(tree, value[0], (code) => set([code]), '省')}
        {list(cities, value[1], (code) => set([value[0], code]), '市')}
      </div>
    );
  }
  if (field.kind === 'date')
    return (
      <DatePicker
        selected={value ?? null}
        onChange={set}
        dateFormat="yyyy-MM-dd"
        placeholderText={field.placeholder || 'yyyy-MM-dd'}
      />
    );
  if (field.kind === 'upload') return <Upload value={value} set={set} />;
  return (
    <input
      type={field.kind}
      value={value}
      placeholder={field.placeholder}
      onChange={(event) => set(event.target.value)}
    />
  );
}

const pick = async (box, at, word) => {
  press(box().querySelectorAll('[class*="-control"]')[at]);
  press(await until(() => placed('[role=option]', word)));
};

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    control,
    script: {
      text: typing(),
      select: (box, word) => pick(box, 0, word),
      radio: clicking('label'),
      buttons: clicking('label'),
      async cascader(box, path) {
        const [province, city] = path.split('/');
        await pick(box, 0, province);
        await pick(box, 1, city);
      },
      date: typing('input', { key: 'Enter' }),
      upload: giving,
    },
  },
);
