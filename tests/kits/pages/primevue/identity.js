import Button from 'primevue/button';
import Calendar from 'primevue/calendar';
import CascadeSelect from 'primevue/cascadeselect';
import PrimeVue from 'primevue/config';
import Dropdown from 'primevue/dropdown';
import FileUpload from 'primevue/fileupload';
import InputText from 'primevue/inputtext';
import Panel from 'primevue/panel';
import 'primevue/resources/themes/lara-light-blue/theme.css';
import { createApp, reactive, ref } from 'vue';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
  asks,
  emptyIdentity,
  field,
  GROUPS,
  LETTER,
  optionsOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
  wordOf,
} from '../../shared/data.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const form = reactive(emptyIdentity({ select: null, date: null, cascader: null }));

const FieldControl = {
  components: { Calendar, CascadeSelect, Dropdown, FileUpload, InputText },
  props: ['one', 'modelValue', 'id'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const options = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(1200).then(() => (options.value = optionsOf(props.one)));
    const set = (value) => emit('update:modelValue', value);
    const long = props.one.key === 'country' ? { filter: true, virtualScrollerOptions: { itemSize: 42 } } : {};
    const sent = ({ files }) => set(files.map((file) => file.name));
    return { options, set, long, tree, sent, ask: asks(props.one), ACCEPT, UPLOAD_HINT };
  },
  template: `
    <Dropdown v-if="one.kind === 'select'" :input-id="id" :model-value="modelValue" :options="options" option-label="label" option-value="value" :placeholder="ask" v-bind="long" style="width: 100%" @update:model-value="set" />
    <CascadeSelect v-else-if="one.kind === 'cascader'" :input-id="id" :model-value="modelValue" :options="tree" option-label="label" option-group-label="label" :option-group-children="['children']" option-value="value" :placeholder="ask" style="width: 100%" @update:model-value="set" />
    <Calendar v-else-if="one.kind === 'date'" :input-id="id" :model-value="modelValue" date-format="yy-mm-dd" show-icon style="width: 100%" @update:model-value="set" />
    <div v-else-if="one.kind === 'upload'">
      <FileUpload mode="basic" auto name="file" url="/upload" :accept="ACCEPT" :choose-label="one.caption || '选择文件'" @upload="sent" />
      <small>{{ (modelValue || []).join() }} {{ UPLOAD_HINT }}</small>
    </div>
    <InputText v-else :id="id" :model-value="modelValue" style="width: 100%" @update:model-value="set" />`,
};

createApp({
  components: { Button, FieldControl, Panel },
  setup: () => ({ form, groups: GROUPS, letter: LETTER }),
  template: `
    <div style="width: 900px; margin: 24px auto; font-family: sans-serif">
      <h2>申请认证</h2>
      <Panel v-for="group in groups" :key="group.title" :header="group.title" toggleable style="margin-bottom: 16px">
        <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px">
          <div v-for="one in group.fields" :key="one.key" class="field">
            <label :for="group.title + one.key">{{ one.label }}</label>
            <FieldControl :id="group.title + one.key" :one="one" v-model="form[one.group][one.key]" />
          </div>
        </div>
      </Panel>
      <div class="field"><label>{{ letter.label }}</label><FieldControl :one="letter" v-model="form.authorisationLetter" /></div>
      <Button label="提交" type="button" />
    </div>`,
})
  .use(PrimeVue)
  .mount('#app');

const codesOf = (leaf) =>
  tree.flatMap((one) => (one.children.some((child) => child.value === leaf) ? [one.value, leaf] : []));
const model = () =>
  identityModel(form, {
    region: (leaf) => regionNames(codesOf(leaf), tree),
    files: (names) => names,
    word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
