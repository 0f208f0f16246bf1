import Vant from 'vant';
import 'vant/lib/index.css';
import { createApp, reactive, ref } from 'vue';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
  asks,
  COUNTRIES,
  emptyIdentity,
  GROUPS,
  LETTER,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
} from '../../shared/data.js';
import { send } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const form = reactive(emptyIdentity({ select: '', date: '' }));

/** Every choice comes up from below: a wheel, a cascader with tabs, three wheels for a date. */
const FieldControl = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const { one } = props;
    const shown = ref(false);
    const words = ref(one.key === 'kind' ? [] : one.key === 'country' ? COUNTRIES : (one.words ?? []));
    if (one.key === 'kind') wait(1500).then(() => (words.value = one.words));
    const nodes = ref(tree.map(({ value, label }) => ({ value, text: label, children: [] })));
    const text = () => {
      if (one.kind === 'cascader') return regionNames(props.modelValue, tree).join('/');
      return props.modelValue ?? '';
    };
    const load = async ({ value }) => {
      const node = nodes.value.find((other) => other.value === value);
      if (!node || node.children.length) return;
      await wait(500);
      node.children = tree
        .find((other) => other.value === value)
        .children.map((child) => ({ value: child.value, text: child.label }));
    };
    const end = (value) => {
      shown.value = false;
      emit('update:modelValue', value);
    };
    const picked = ref('');
    const files = ref([]);
    const read = async (file) => {
      file.status = 'uploading';
      await send(file.file);
      file.status = 'done';
      emit('update:modelValue', [file.file.name]);
    };
    return {
      shown,
      words,
      nodes,
      text,
      load,
      end,
      picked,
      files,
      read,
      ACCEPT,
      UPLOAD_HINT,
      min: new Date(1950, 0, 1),
      max: new Date(2080, 11, 31),
      ask: asks(one),
    };
  },
  template: `
    <van-field v-if="one.kind === 'text'" :model-value="modelValue" :label="one.label" :placeholder="ask" @update:model-value="end" />
    <van-field v-else-if="one.kind === 'upload'" :label="one.label">
      <template #input><van-uploader v-model="files" :accept="ACCEPT" :max-count="1" :after-read="read" @delete="$emit('update:modelValue', [])" />
        <small>{{ one.caption }} {{ files.map((one) => one.file.name).join() }} {{ UPLOAD_HINT }}</small></template>
    </van-field>
    <template v-else>
      <van-field :model-value="text()" is-link readonly :label="one.label" :placeholder="ask" @click="shown = true" />
      <van-popup v-model:show="shown" round position="bottom" teleport="body">
        <van-picker v-if="one.kind === 'select'" :columns="words.map((word) => ({ text: word, value: word }))" :loading="!words.length" @cancel="shown = false" @confirm="({ selectedValues }) => end(selectedValues[0])" />
        <van-cascader v-else-if="one.kind === 'cascader'" v-model="picked" title="请选择所在地区" :options="nodes" @change="load" @close="shown = false" @finish="({ selectedOptions }) => end(selectedOptions.map((one) => one.value))" />
        <van-date-picker v-else :min-date="min" :max-date="max" @cancel="shown = false" @confirm="({ selectedValues }) => end(selectedValues.join('-'))" />
      </van-popup>
    </template>`,
};

createApp({
  components: { FieldControl },
  setup: () => ({ form, groups: GROUPS, letter: LETTER }),
  template: `
    <van-nav-bar title="申请认证" />
    <van-form label-width="8em">
      <van-cell-group v-for="group in groups" :key="group.title" :title="group.title" inset>
        <FieldControl v-for="one in group.fields" :key="one.key" :one="one" v-model="form[one.group][one.key]" />
      </van-cell-group>
      <van-cell-group inset title="授权材料"><FieldControl :one="letter" v-model="form.authorisationLetter" /></van-cell-group>
      <van-button block type="primary" native-type="button">提交</van-button>
    </van-form>`,
})
  .use(Vant)
  .mount('#app');

const model = () =>
  identityModel(form, { region: (codes) => regionNames(codes, tree), files: (names) => names, word: (word) => word });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
