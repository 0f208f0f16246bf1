import * as datepicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { ACCEPT, asCoded, COUNTRIES, GROUPS, LETTER, regions, UPLOAD_HINT, wait, wordOf } from '../../shared/data.js';
import { mountIdentity, useUpload } from '../../shared/react-forms.jsx';

// A CommonJS build wrapped once more by the bundler.
const DatePicker = datepicker.default.default ?? datepicker.default;
const tree = regions();
const codes = (one) => asCoded(one.key === 'country' ? COUNTRIES : one.words);
const groups = tree.map((province) => ({ ...province, options: province.children }));

function File({ set }) {
  const [said, take] = useUpload(set);
  return (
    <div>
      <label style={{ border: '1px solid #999', padding: 6, cursor: 'pointer' }}>
        选择文件
        <input
          type="file"
          accept={ACCEPT}
          style={{ position: 'absolute', opacity: 0, width: 1, height: 1 }}
          onChange={(event) => take(event.target.files[0])}
        />
      </label>
      <small>{UPLOAD_HINT}</small>
      <div>{said}</div>
    </div>
  );
}
function Region({ value, set }) {
  const province = tree.find((node) => node.value === value[0]) ?? null;
  const city = province?.children.find((node) => node.value === value[1]) ?? null;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 }}>
      <Select
        options={groups.map(({ value, label }) => ({ value, label }))}
        value={province}
        placeholder="省"
        onChange={(one) => set([one.value])}
      />
      <Select
        options={province?.children ?? []}
        value={city}
        placeholder="市"
        isDisabled={!province}
        onChange={(one) => set([value[0], one.value])}
      />
    </div>
  );
}
function Control({ one, value, set }) {
  if (one.kind === 'cascader') return <Region value={value} set={set} />;
  if (one.kind === 'upload') return <File set={set} />;
  if (one.kind === 'date')
    return (
      <DatePicker
        selected={value ?? null}
        onChange={set}
        dateFormat={one.group === 'organization' ? 'yyyy-MM-dd' : 'dd/MM/yyyy'}
        placeholderText={one.group === 'organization' ? 'yyyy-MM-dd' : 'dd/MM/yyyy'}
        showYearDropdown={one.key === 'birthDate'}
        showMonthDropdown={one.key === 'birthDate'}
        dropdownMode="select"
        {...(one.key === 'foundedOn' && { onFocus: (event) => event.target.blur() })}
      />
    );
  if (one.kind === 'select') {
    const options = codes(one);
    const common = {
      value: options.find((option) => option.value === value) ?? null,
      onChange: (chosen) => set(chosen?.value),
    };
    if (one.key === 'kind')
      return <AsyncSelect defaultOptions loadOptions={() => wait(1200).then(() => options)} {...common} />;
    return (
      <Select
        options={options}
        isSearchable={one.key === 'country'}
        isClearable
        menuPortalTarget={document.body}
        {...common}
      />
    );
  }
  return <input value={value} onChange={(event) => set(event.target.value)} style={{ width: '100%' }} />;
}
const item = (one, { get, set }) => (
  <div key={one.key} style={{ display: 'grid', gridTemplateColumns: '140px 1fr', margin: '12px 0' }}>
    <span>
      {one.caption ? `${one.label}（${one.caption}）` : one.label} <span style={{ color: 'red' }}>*</span>
    </span>
    <Control one={one} value={get(one)} set={set(one)} />
  </div>
);
mountIdentity(
  (form) => (
    <form style={{ width: 800, margin: '24px auto' }}>
      <h1>申请认证</h1>
      {GROUPS.map(({ title, fields }) => (
        <section key={title}>
          <h2>{title}</h2>
          {fields.map((one) => item(one, form))}
        </section>
      ))}
      {item(LETTER, form)}
      <button type="button">提交</button>
    </form>
  ),
  { word: (value, one) => wordOf(codes(one), value) },
);
