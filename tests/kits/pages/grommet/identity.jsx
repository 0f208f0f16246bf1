import {
  Box,
  Button,
  Card,
  CardBody,
  CardHeader,
  DateInput,
  FileInput,
  FormField,
  Grommet,
  Heading,
  RadioButtonGroup,
  Select,
  TextInput,
} from 'grommet';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkIdentity } from '../../shared/check.js';
import {
  asCoded,
  COUNTRIES,
  emptyIdentity,
  field,
  GROUPS,
  LETTER,
  pathOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
  wordOf,
} from '../../shared/data.js';
import { send } from '../../shared/native.js';
import { day, identityModel, practice } from '../../shared/practice.js';
import { useCities } from '../../shared/react-forms.jsx';

const tree = regions();

function Region({ value, set }) {
  const [cities, chooseProvince] = useCities(set);
  const level = (id, nodes, at, choose, ask) => (
    <Select
      id={id}
      options={nodes}
      labelKey="label"
      valueKey={{ key: 'value', reduce: true }}
      value={value[at] ?? ''}
      placeholder={ask}
      onChange={({ value: chosen }) => choose(chosen)}
    />
  );
  return (
    <FormField label="所在省份及城市" required>
      <Box direction="row" gap="small">
        {level('province', tree, 0, chooseProvince, '请选择省份')}
        {level('city', cities, 1, (city) => set([value[0], city]), '请选择城市')}
      </Box>
    </FormField>
  );
}

function Upload({ one, set }) {
  const pick = async (_event, { files }) => {
    if (files.length === 0) return set([]);
    await send(files[0]);
    set([files[0].name]);
  };
  return (
    <FormField label={one.label} htmlFor={pathOf(one).join('-')} help={`${one.caption ?? ''} ${UPLOAD_HINT}`} required>
      <FileInput
        id={pathOf(one).join('-')}
        name={pathOf(one).join('-')}
        messages={{ dropPrompt: '将文件拖到此处', browse: '选择文件' }}
        onChange={pick}
      />
    </FormField>
  );
}

function Choice({ one, value, set }) {
  const id = pathOf(one).join('-');
  const words = one.key === 'country' ? COUNTRIES : one.words;
  const [options, setOptions] = useState(one.key === 'kind' ? [] : asCoded(words));
  const [found, setFound] = useState('');
  useEffect(() => {
    if (one.key === 'kind') wait(1200).then(() => setOptions(asCoded(words)));
  }, [one, words]);
  if (one.key === 'gender' || one.key === 'validity')
    return (
      <FormField label={one.label} htmlFor={id} required>
        <RadioButtonGroup
          id={id}
          name={id}
          direction="row"
          options={options}
          value={value ?? ''}
          onChange={(event) => set(event.target.value)}
        />
      </FormField>
    );
  const search = one.key === 'country' ? { onSearch: setFound, searchPlaceholder: '搜索' } : {};
  return (
    <FormField label={one.label} htmlFor={id} required>
      <Select
        id={id}
        options={options.filter(({ label }) => label.includes(found))}
        labelKey="label"
        valueKey={{ key: 'value', reduce: true }}
        value={value ?? ''}
        placeholder="请选择"
        onChange={({ value: chosen }) => set(chosen)}
        {...search}
      />
    </FormField>
  );
}

function Control({ one, value, set }) {
  const id = pathOf(one).join('-');
  if (one.kind === 'cascader') return <Region value={value} set={set} />;
  if (one.kind === 'upload') return <Upload one={one} set={set} />;
  if (one.kind === 'select') return <Choice one={one} value={value} set={set} />;
  return (
    <FormField label={one.label} htmlFor={id} required>
      {one.kind === 'date' ? (
        <DateInput
          id={id}
          name={id}
          format="yyyy-mm-dd"
          value={value ?? ''}
          onChange={({ value: chosen }) => set(chosen)}
        />
      ) : (
        <TextInput id={id} name={id} value={value} onChange={(event) => set(event.target.value)} />
      )}
    </FormField>
  );
}

function Identity() {
  const [state, setState] = useState(() => emptyIdentity());
  const words = (key, group) => asCoded(key === 'country' ? COUNTRIES : field(group, key).words);
  const model = () =>
    identityModel(state, {
      region: (codes) => regionNames(codes, tree),
      files: (names) => names,
      word: (value, key, group) => wordOf(words(key, group), value),
      // A DateInput gives a list of days.
      date: (value) => day(Array.isArray(value) ? value[0] : value),
    });
  practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
  const set = (one) => (value) =>
    setState((now) =>
      one.group ? { ...now, [one.group]: { ...now[one.group], [one.key]: value } } : { ...now, [one.key]: value },
    );
  return (
    <Grommet plain={false}>
      <Box width="large" margin="auto" pad="medium" gap="medium">
        <Heading level={2}>申请认证</Heading>
        {GROUPS.map(({ title, fields }) => (
          <Card key={title} pad="medium">
            <CardHeader>
              <Heading level={3}>{title}</Heading>
            </CardHeader>
            <CardBody>
              {fields.map((one) => (
                <Control key={one.key} one={one} value={state[one.group][one.key]} set={set(one)} />
              ))}
            </CardBody>
          </Card>
        ))}
        <Upload one={LETTER} set={set(LETTER)} />
        <Button primary label="提交" />
      </Box>
    </Grommet>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
