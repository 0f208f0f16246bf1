import { createApp, reactive, ref } from 'vue';
import { createVuetify } from 'vuetify/dist/vuetify.esm.js';
import 'vuetify/dist/vuetify.css';
import { aliases, mdi } from 'vuetify/lib/iconsets/mdi-svg.js';
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
  VALIDITIES,
  wait,
  wordOf,
} from '../../shared/data.js';
import { send } from '../../shared/native.js';
import { day, identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const form = reactive(emptyIdentity({ select: null, date: null }));

/** A read-only text field that opens a menu with the kit's calendar, as its documentation draws it. */
const DateField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(_props, { emit }) {
    const open = ref(false);
    const set = (value) => {
      emit('update:modelValue', value);
      open.value = false;
    };
    return { open, set, day };
  },
  template: `
    <v-menu v-model="open" :close-on-content-click="false">
      <template #activator="{ props }">
        <v-text-field v-bind="props" :model-value="modelValue ? day(modelValue) : ''" :label="one.label" readonly />
      </template>
      <v-date-picker :model-value="modelValue" @update:model-value="set" />
    </v-menu>`,
};

/** The cities are asked of the server once the province is chosen. */
const RegionField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(_props, { emit }) {
    const cities = ref([]);
    const loading = ref(false);
    const chosen = async (province) => {
      emit('update:modelValue', [province]);
      cities.value = [];
      loading.value = true;
      await wait(500);
      loading.value = false;
      cities.value = tree.find((node) => node.value === province).children;
    };
    return { tree, cities, loading, chosen };
  },
  template: `
    <div>
      <div class="text-caption">{{ one.label }}</div>
      <v-row dense>
        <v-col><v-select :items="tree" item-title="label" placeholder="省份" :model-value="modelValue[0]" @update:model-value="chosen" /></v-col>
        <v-col><v-select :items="cities" item-title="label" placeholder="城市" :loading="loading" :model-value="modelValue[1]"
          @update:model-value="$emit('update:modelValue', [modelValue[0], $event])" /></v-col>
      </v-row>
    </div>`,
};

const FileField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(_props, { emit }) {
    const state = ref('');
    const pick = async (chosen) => {
      const file = [chosen].flat()[0];
      if (!file) return emit('update:modelValue', []);
      state.value = '上传中…';
      await send(file);
      state.value = '上传成功';
      emit('update:modelValue', [file.name]);
    };
    return { state, pick, ACCEPT, UPLOAD_HINT };
  },
  template: `
    <div>
      <div v-if="one.caption" class="text-subtitle-2">{{ one.caption }}</div>
      <v-file-input :label="one.label" :accept="ACCEPT" :hint="UPLOAD_HINT + ' ' + state" persistent-hint @update:model-value="pick" />
    </div>`,
};

const SelectField = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props) {
    const items = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(1200).then(() => (items.value = optionsOf(props.one)));
    return { items, isLong: props.one.key === 'country', isRadio: ['gender', 'validity'].includes(props.one.key) };
  },
  template: `
    <v-radio-group v-if="isRadio" inline :label="one.label" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)">
      <v-radio v-for="item in items" :key="item.value" :label="item.label" :value="item.value" />
    </v-radio-group>
    <v-autocomplete v-else-if="isLong" :items="items" item-title="label" :label="one.label" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" />
    <v-select v-else :items="items" item-title="label" :label="one.label" :model-value="modelValue" @update:model-value="$emit('update:modelValue', $event)" />`,
};

const kinds = {
  text: 'v-text-field',
  date: 'DateField',
  cascader: 'RegionField',
  upload: 'FileField',
  select: 'SelectField',
};

createApp({
  setup: () => ({ form, groups: GROUPS, letter: LETTER, VALIDITIES, is: (one) => kinds[one.kind] }),
  template: `
    <v-app><v-container style="max-width: 960px">
      <h1 class="text-h5 mb-4">申请认证</h1>
      <v-card v-for="group in groups" :key="group.title" :title="group.title" class="mb-6"><v-card-text><v-row>
        <v-col v-for="one in group.fields" :key="one.key" cols="6">
          <component :is="is(one)" :one="one" v-model="form[one.group][one.key]" v-bind="one.kind === 'text' ? { label: one.label } : {}" />
        </v-col>
      </v-row></v-card-text></v-card>
      <FileField :one="letter" v-model="form.authorisationLetter" />
      <v-btn color="primary">提交</v-btn>
    </v-container></v-app>`,
})
  .component('DateField', DateField)
  .component('RegionField', RegionField)
  .component('FileField', FileField)
  .component('SelectField', SelectField)
  .use(createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }))
  .mount('#app');

const model = () =>
  identityModel(form, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
