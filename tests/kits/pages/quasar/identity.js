import {
  QBtn,
  QBtnToggle,
  QCard,
  QCardSection,
  QDate,
  QField,
  QFile,
  QIcon,
  QInput,
  QMenu,
  QOptionGroup,
  QPopupProxy,
  QSelect,
  QTree,
  Quasar,
} from 'quasar/dist/quasar.client.js';
import 'quasar/dist/quasar.css';
import './icons.css';
import { createApp, reactive, ref } from 'vue';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
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
import { send } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const form = reactive(emptyIdentity({ select: null, date: null }));

/** An input with the mask of a date and a calendar behind its icon, as the kit's documentation draws it. */
const DateField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup: () => ({ popup: ref(null) }),
  template: `
    <q-input outlined :label="one.label" mask="####/##/##" :model-value="modelValue ? modelValue.replaceAll('-', '/') : modelValue"
      @update:model-value="$emit('update:modelValue', ($event || '').replaceAll('/', '-'))">
      <template #append><q-icon name="event" class="cursor-pointer"><q-popup-proxy ref="popup">
        <q-date :model-value="(modelValue || '').replaceAll('-', '/')" @update:model-value="$emit('update:modelValue', ($event || '').replaceAll('/', '-')); popup.hide()" />
      </q-popup-proxy></q-icon></template>
    </q-input>`,
};

/** One box that opens a tree of two levels. The leaves are chosen. */
const RegionField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const open = ref(false);
    const nodes = tree.map((node) => ({ ...node, selectable: false }));
    const chosen = (leaf) => {
      const above = tree.find((node) => node.children.some((child) => child.value === leaf));
      if (above) emit('update:modelValue', [above.value, leaf]);
      open.value = false;
    };
    return { open, nodes, chosen, shown: () => regionNames(props.modelValue, tree).join(' / ') };
  },
  template: `
    <q-field outlined stack-label :label="one.label" class="cursor-pointer">
      <template #control><div tabindex="0" style="width: 100%">{{ shown() || '请选择' }}</div></template>
      <q-menu v-model="open" fit><q-tree :nodes="nodes" node-key="value" accordion no-connectors :selected="modelValue[1] ?? null" @update:selected="chosen" /></q-menu>
    </q-field>`,
};

const FileField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(_props, { emit }) {
    const chosen = ref(null);
    const state = ref('');
    const pick = async (file) => {
      chosen.value = file;
      if (!file) return emit('update:modelValue', []);
      state.value = '上传中…';
      await send(file);
      state.value = '上传成功';
      emit('update:modelValue', [file.name]);
    };
    return { chosen, state, pick, ACCEPT, UPLOAD_HINT };
  },
  template: `
    <div>
      <div v-if="one.caption" class="text-caption">{{ one.caption }}</div>
      <q-file filled clearable :label="one.label" :accept="ACCEPT" :hint="UPLOAD_HINT + ' ' + state" :model-value="chosen" @update:model-value="pick" />
    </div>`,
};

const SelectField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props) {
    const options = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(1200).then(() => (options.value = optionsOf(props.one)));
    return { options, isToggle: props.one.key === 'gender', isRadio: props.one.key === 'validity' };
  },
  template: `
    <q-field v-if="isToggle || isRadio" borderless stack-label :label="one.label"><template #control>
      <q-btn-toggle v-if="isToggle" :options="options" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" />
      <q-option-group v-else inline :options="options" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" />
    </template></q-field>
    <q-select v-else outlined emit-value map-options :label="one.label" :options="options" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" />`,
};

const kinds = {
  text: 'q-input',
  date: 'DateField',
  cascader: 'RegionField',
  upload: 'FileField',
  select: 'SelectField',
};

createApp({
  setup: () => ({ form, groups: GROUPS, letter: LETTER, is: (one) => kinds[one.kind] }),
  template: `
    <div style="max-width: 960px; margin: 24px auto">
      <div class="text-h5">申请认证</div>
      <q-card v-for="group in groups" :key="group.title" class="q-my-md"><q-card-section>
        <div class="text-h6">{{ group.title }}</div>
        <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px">
          <component :is="is(one)" v-for="one in group.fields" :key="one.key" :one="one" v-model="form[one.group][one.key]"
            v-bind="one.kind === 'text' ? { label: one.label, outlined: true } : {}" />
        </div>
      </q-card-section></q-card>
      <FileField :one="letter" v-model="form.authorisationLetter" />
      <q-btn color="primary" label="提交" />
    </div>`,
})
  .component('DateField', DateField)
  .component('RegionField', RegionField)
  .component('FileField', FileField)
  .component('SelectField', SelectField)
  .use(Quasar, {
    components: {
      QBtn,
      QBtnToggle,
      QCard,
      QCardSection,
      QDate,
      QField,
      QFile,
      QIcon,
      QInput,
      QMenu,
      QOptionGroup,
      QPopupProxy,
      QSelect,
      QTree,
    },
  })
  .mount('#app');

const model = () =>
  identityModel(form, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
