import {
  Button,
  Card,
  Cascader,
  Collapse,
  DatePicker,
  Divider,
  Form,
  Input,
  Radio,
  Select,
  Tabs,
  Upload,
} from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';
import { createRoot } from 'react-dom/client';
import { regionNames, wait } from '../../../kits/shared/data.js';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, press, saying, stepping, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));

function control(field, { value, set, options, upload }) {
  const bound = { value, onChange: (chosen) => set(chosen), placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return <Select {...bound} options={options} style={{ width: 260 }} />;
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? Radio : Radio.Button;
    return (
      <Radio.Group value={value} onChange={set}>
        {options.map((one) => (
          <One key={one.value} value={one.value}>
            {one.label}
          </One>
        ))}
      </Radio.Group>
    );
  }
  if (field.kind === 'cascader') return <Cascader {...bound} options={tree} />;
  if (field.kind === 'date') return <DatePicker {...bound} />;
  if (field.kind === 'upload')
    return (
      <Upload
        action={upload}
        files={value}
        theme="file"
        onChange={(files) => set([...files])}
        formatResponse={(answer) => answer}
      />
    );
  return <Input {...bound} type={field.kind} />;
}

const arrow = (side) =>
  [...document.querySelectorAll(`.t-pagination-mini__${side}`)].findLast((one) => one.getClientRects().length > 0);
const shown = (part) =>
  Number.parseInt([...document.querySelectorAll(`.t-date-picker__header-controller-${part} input`)].at(-1).value, 10);

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    empty: { date: '', cascader: '' },
    read: { cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
    control,
    form: (inside) => (
      <Form labelAlign={spec.place === 'kit' ? 'right' : 'top'} labelWidth={170}>
        {inside}
      </Form>
    ),
    item: (field, label, inside, error) => (
      <Form.FormItem
        label={label}
        requiredMark={field.required}
        status={error ? 'error' : undefined}
        tips={error || undefined}
      >
        <div>{inside}</div>
      </Form.FormItem>
    ),
    showsError: true,
    button: (words) => <Button>{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider align="left">{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => (
        <Card title={title} headerBordered>
          {body}
        </Card>
      ),
    },
    collapse: (title, body, open) => (
      <Collapse value={open ? ['a'] : []}>
        <Collapse.Panel value="a" header={title}>
          {body}
        </Collapse.Panel>
      </Collapse>
    ),
    tabs: (parts) => (
      <Tabs value={parts.find((one) => one.open).id}>
        {parts.map((one) => (
          <Tabs.TabPanel key={one.id} value={one.id} label={one.title} destroyOnHide={false}>
            {one.body()}
          </Tabs.TabPanel>
        ))}
      </Tabs>
    ),
    script: {
      text: typing(),
      select: opening('.t-input', '.t-select-option'),
      radio: clicking('.t-radio'),
      buttons: clicking('.t-radio-button'),
      cascader: stepping('.t-input', '.t-cascader__item'),
      async date(box, iso) {
        const [year, month, day] = iso.split('-').map(Number);
        press(box().querySelector('.t-input'));
        await until(() => document.querySelector('.t-date-picker__panel'));
        for (let turns = 0; turns < 1500; turns++) {
          const away = (year - shown('year')) * 12 + month - shown('month');
          if (away === 0) break;
          press(arrow(away < 0 ? 'prev' : 'next'));
          await wait(0);
        }
        const cell = '.t-date-picker__cell:not(.t-date-picker__cell--additional)';
        press((await until(() => saying(cell, String(day)))).firstElementChild ?? saying(cell, String(day)));
        await until(() => !saying(cell, String(day)), 1000).catch(() => {});
      },
      upload: giving,
    },
  },
);
