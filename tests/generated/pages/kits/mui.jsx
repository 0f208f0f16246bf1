import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Button,
  Card,
  CardContent,
  CardHeader,
  Divider,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { send } from '../../../kits/shared/native.js';
import { draw } from '../draw.js';
import { react } from '../frameworks/react.jsx';
import { clicking, giving, opening, placed, press, type, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';

function list({ value, set, options, placeholder }) {
  return (
    <Select
      size="small"
      displayEmpty
      value={value ?? ''}
      onChange={(event) => set(event.target.value)}
      style={{ minWidth: 160 }}
    >
      <MenuItem value="">
        <em>{placeholder || (zh ? '请选择' : 'Select')}</em>
      </MenuItem>
      {options.map((one) => (
        <MenuItem key={one.value} value={one.value}>
          {one.label}
        </MenuItem>
      ))}
    </Select>
  );
}

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
      <Button component="label" variant="outlined">
        {zh ? '选择文件' : 'Choose a file'}
        <input type="file" hidden onChange={pick} />
      </Button>{' '}
      {value[0]?.name} {said}
    </span>
  );
}

function control(field, { value, set, options }) {
  if (field.kind === 'select') return list({ value, set, options, placeholder: field.placeholder });
  if (field.kind === 'radio')
    return (
      <RadioGroup row value={value ?? null} onChange={(event) => set(event.target.value)}>
        {options.map((one) => (
          <FormControlLabel key={one.value} value={one.value} label={one.label} control={<Radio size="small" />} />
        ))}
      </RadioGroup>
    );
  if (field.kind === 'buttons')
    return (
      <ToggleButtonGroup exclusive size="small" value={value ?? null} onChange={(_event, chosen) => set(chosen)}>
        {options.map((one) => (
          <ToggleButton key={one.value} value={one.value}>
            {one.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    );
  if (field.kind === 'cascader') {
    const cities = tree.find((one) => one.value === value[0])?.children ?? [];
    return (
      <span>
        {list({ value: value[0], set: (code) => set([code]), options: tree, placeholder: '省份' })}{' '}
        {list({ value: value[1], set: (code) => set([value[0], code]), options: cities, placeholder: '城市' })}
      </span>
    );
  }
  if (field.kind === 'upload') return <Upload value={value} set={set} />;
  return (
    <TextField
      size="small"
      type={field.kind}
      value={value ?? ''}
      placeholder={field.placeholder}
      onChange={(event) => set(event.target.value)}
    />
  );
}

const choose = opening('[role=combobox]', '[role=option]');

draw(
  react((page, app) => createRoot(app).render(page)),
  {
    control,
    button: (words) => <Button variant="contained">{words}</Button>,
    sections: {
      divider: (title, body) => (
        <div>
          <Divider textAlign="left">{title}</Divider>
          {body}
        </div>
      ),
      card: (title, body) => (
        <Card>
          <CardHeader title={title} />
          <CardContent>{body}</CardContent>
        </Card>
      ),
    },
    collapse: (title, body, open) => (
      <Accordion expanded={open}>
        <AccordionSummary>{title}</AccordionSummary>
        <AccordionDetails>{body}</AccordionDetails>
      </Accordion>
    ),
    script: {
      text: typing(),
      date: async (box, iso) => type(box().querySelector('input'), iso),
      select: choose,
      radio: clicking('label'),
      buttons: clicking('button'),
      async cascader(box, path) {
        for (const [at, name] of path.split('/').entries()) {
          press(box().querySelectorAll('[role=combobox]')[at]);
          const named = () => placed('[role=option]', name);
          press(await until(named));
          await until(() => !named()).catch(() => {});
        }
      },
      upload: giving,
    },
  },
);
