import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Autocomplete,
  Box,
  Button,
  FormControl,
  FormHelperText,
  FormLabel,
  Grid,
  MenuItem,
  Select,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
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
import { identityModel, practice } from '../../shared/practice.js';
import { useCities } from '../../shared/react-forms.jsx';

const tree = regions();

function Region({ value, set }) {
  const [cities, chooseProvince] = useCities(set);
  const level = (nodes, at, choose, ask) => (
    <Select value={value[at] ?? ''} displayEmpty fullWidth onChange={(event) => choose(event.target.value)}>
      <MenuItem value="">
        <em>{ask}</em>
      </MenuItem>
      {nodes.map((node) => (
        <MenuItem key={node.value} value={node.value}>
          {node.label}
        </MenuItem>
      ))}
    </Select>
  );
  return (
    <FormControl fullWidth required>
      <FormLabel>所在省份及城市</FormLabel>
      <Stack direction="row" spacing={1}>
        {level(tree, 0, chooseProvince, '省份')}
        {level(cities, 1, (city) => set([value[0], city]), '城市')}
      </Stack>
    </FormControl>
  );
}
function Upload({ one, value, set }) {
  const [state, setState] = useState('');
  const pick = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    setState('上传中…');
    await send(file);
    setState('上传成功');
    set([file.name]);
  };
  return (
    <FormControl fullWidth>
      <FormLabel required>{one.label}</FormLabel>
      <Button component="label" variant="outlined">
        {one.caption ?? '选择文件'}
        <input type="file" hidden accept={ACCEPT} onChange={pick} />
      </Button>
      <FormHelperText>
        {UPLOAD_HINT} {value[0]} {state}
      </FormHelperText>
    </FormControl>
  );
}
function LateSelect({ one, ...props }) {
  const [options, setOptions] = useState(one.key === 'kind' ? [] : asCoded(one.words));
  useEffect(() => {
    if (one.key === 'kind') wait(1200).then(() => setOptions(asCoded(one.words)));
  }, [one]);
  return (
    <TextField select {...props}>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
function Control({ one, value, set }) {
  const common = { label: one.label, required: true, fullWidth: true, onChange: (event) => set(event.target.value) };
  if (one.kind === 'cascader') return <Region value={value} set={set} />;
  if (one.kind === 'upload') return <Upload one={one} value={value} set={set} />;
  if (one.key === 'country')
    return (
      <Autocomplete
        options={COUNTRIES}
        value={value || null}
        onChange={(_event, word) => set(word)}
        renderInput={(params) => <TextField {...params} label={one.label} required />}
      />
    );
  if (one.kind === 'select') return <LateSelect one={one} value={value ?? ''} {...common} />;
  if (one.kind === 'date')
    return <TextField type="date" value={value ?? ''} InputLabelProps={{ shrink: true }} {...common} />;
  return <TextField value={value} {...common} />;
}

function Identity() {
  const [state, setState] = useState(() => emptyIdentity());
  const model = () =>
    identityModel(state, {
      region: (codes) => regionNames(codes, tree),
      files: (names) => names,
      word: (value, key, group) =>
        key === 'country' ? (value ?? '') : wordOf(asCoded(field(group, key).words), value),
    });
  practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
  const set = (one) => (value) =>
    setState((now) =>
      one.group ? { ...now, [one.group]: { ...now[one.group], [one.key]: value } } : { ...now, [one.key]: value },
    );
  return (
    <Box sx={{ width: 1000, margin: '24px auto' }}>
      <Typography variant="h4">申请认证</Typography>
      {GROUPS.map(({ title, fields }) => (
        <Accordion key={title} defaultExpanded>
          <AccordionSummary>
            <Typography>{title}</Typography>
          </AccordionSummary>
          <AccordionDetails>
            <Grid container spacing={3}>
              {fields.map((one) => (
                <Grid item key={one.key} xs={6}>
                  <Control one={one} value={state[one.group][one.key]} set={set(one)} />
                </Grid>
              ))}
            </Grid>
          </AccordionDetails>
        </Accordion>
      ))}
      <Box sx={{ margin: 2 }}>
        <Upload one={LETTER} value={state[pathOf(LETTER)[0]]} set={set(LETTER)} />
      </Box>
      <Button variant="contained">提交</Button>
    </Box>
  );
}
createRoot(document.querySelector('#app')).render(<Identity />);
