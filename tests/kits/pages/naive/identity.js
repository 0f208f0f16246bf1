import naive, { dateZhCN, zhCN } from 'naive-ui';
import { createApp, reactive, ref } from 'vue';
import {
  ACCEPT,
  asks,
  emptyIdentity,
  field,
  GROUPS,
  LETTER,
  optionsOf,
  pathOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
  wordOf,
} from '../../shared/data.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const codesOf = (leaf) =>
  tree.flatMap((one) => (one.children.some((child) => child.value === leaf) ? [one.value, leaf] : []));
const form = reactive(emptyIdentity({ select: null, date: null, cascader: null }));
const formRef = ref();
const rules = {};
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  const type = one.kind === 'date' ? { type: 'number' } : one.kind === 'upload' ? { type: 'array' } : {};
  const trigger = ['blur', 'change'];
  if (one.key !== 'validUntil') rules[pathOf(one).join('.')] = { required: true, message: asks(one), trigger, ...type };
}

const FieldControl = {
  props: ['one', 'value'],
  emits: ['update:value'],
  setup(props, { emit }) {
    const options = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(900).then(() => (options.value = optionsOf(props.one)));
    const lazy = ref(tree.map(({ value, label }) => ({ value, label, depth: 1, isLeaf: false })));
    const load = async (option) => {
      await wait(500);
      option.children = tree
        .find((one) => one.value === option.value)
        .children.map((one) => ({ ...one, isLeaf: true }));
    };
    return {
      options,
      lazy,
      load,
      set: (value) => emit('update:value', value),
      ask: asks(props.one),
      ACCEPT,
      UPLOAD_HINT,
    };
  },
  template: `
    <n-select v-if="one.kind === 'select'" :value="value" :options="options" :placeholder="ask" :filterable="one.key === 'country'" @update:value="set" />
    <n-cascader v-else-if="one.kind === 'cascader'" :value="value" :options="lazy" remote :on-load="load" check-strategy="child" :placeholder="ask" @update:value="set" />
    <n-date-picker v-else-if="one.kind === 'date'" :value="value" type="date" :placeholder="ask" style="width: 100%" @update:value="set" />
    <div v-else-if="one.kind === 'upload'">
      <n-upload action="/upload" :accept="ACCEPT" :max="1" :file-list="value" @update:file-list="set">
        <n-button>{{ one.caption || '上传文件' }}</n-button>
      </n-upload>
      <small>{{ UPLOAD_HINT }}</small>
    </div>
    <n-input v-else :value="value" :placeholder="ask" @update:value="set" />`,
};

createApp({
  components: { FieldControl },
  setup: () => ({ form, formRef, rules, groups: GROUPS, letter: LETTER, zhCN, dateZhCN }),
  template: `
    <n-config-provider :locale="zhCN" :date-locale="dateZhCN">
      <div style="width: 960px; margin: 24px auto">
        <n-h2>申请认证</n-h2>
        <n-form ref="formRef" :model="form" :rules="rules" label-placement="top">
          <n-card v-for="group in groups" :key="group.title" :title="group.title" style="margin-bottom: 16px">
            <n-grid :cols="2" :x-gap="24">
              <n-form-item-gi v-for="one in group.fields" :key="one.key" :label="one.label" :path="one.group + '.' + one.key">
                <FieldControl :one="one" v-model:value="form[one.group][one.key]" />
              </n-form-item-gi>
            </n-grid>
          </n-card>
          <n-form-item :label="letter.label" path="authorisationLetter"><FieldControl :one="letter" v-model:value="form.authorisationLetter" /></n-form-item>
          <n-button type="primary">提交</n-button>
        </n-form>
      </div>
    </n-config-provider>`,
})
  .use(naive)
  .mount('#app');

/** naive-ui rejects with a list of lists of complaints. */
const complaints = (lists) => Object.fromEntries(lists.flat().map((one) => [one.field, one.message]));
practice({
  page: 'identity',
  model: () =>
    identityModel(form, {
      region: (leaf) => regionNames(codesOf(leaf), tree),
      word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
    }),
  validate: () => formRef.value.validate().then(() => ({}), complaints),
});
