import Antd from 'ant-design-vue';
import 'ant-design-vue/dist/reset.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import zhCN from 'ant-design-vue/es/locale/zh_CN';
import { createApp, reactive, ref } from 'vue';
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

dayjs.locale('zh-cn');
const tree = regions();
const form = reactive(emptyIdentity());
const formRef = ref();
const rulesOf = (one) => (one.key === 'validUntil' ? [] : [{ required: true, message: asks(one) }]);

const FieldControl = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const options = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(1500).then(() => (options.value = optionsOf(props.one)));
    const nodes = ref(tree.map(({ value, label }) => ({ value, label, isLeaf: false })));
    const load = async (chosen) => {
      const target = chosen.at(-1);
      target.loading = true;
      await wait(600);
      target.loading = false;
      target.children = tree.find(({ value }) => value === target.value).children;
      nodes.value = [...nodes.value];
    };
    return {
      options,
      nodes,
      load,
      set: (value) => emit('update:modelValue', value),
      ask: asks(props.one),
      ACCEPT,
      UPLOAD_HINT,
    };
  },
  template: `
    <a-select v-if="one.kind === 'select'" :value="modelValue" :options="options" :placeholder="ask" :show-search="one.key === 'country'" option-filter-prop="label" allow-clear @update:value="set" />
    <a-cascader v-else-if="one.kind === 'cascader'" :value="modelValue" :options="nodes" :load-data="load" :placeholder="ask" @update:value="set" />
    <a-date-picker v-else-if="one.kind === 'date'" :value="modelValue" :placeholder="ask" style="width: 100%" @update:value="set" />
    <a-upload v-else-if="one.kind === 'upload'" :file-list="modelValue" action="/upload" :accept="ACCEPT" :max-count="1" @update:file-list="set">
      <a-button>{{ one.caption || '上传文件' }}</a-button> <small>{{ UPLOAD_HINT }}</small>
    </a-upload>
    <a-input v-else :value="modelValue" :placeholder="ask" @update:value="set" />`,
};

createApp({
  components: { FieldControl },
  setup: () => ({ form, formRef, groups: GROUPS, letter: LETTER, rulesOf, zhCN }),
  template: `
    <a-config-provider :locale="zhCN">
      <div style="width: 820px; margin: 24px auto">
        <a-typography-title :level="3">申请认证</a-typography-title>
        <a-form ref="formRef" :model="form" :label-col="{ span: 6 }" :wrapper-col="{ span: 14 }">
          <a-card v-for="group in groups" :key="group.title" :title="group.title" style="margin-bottom: 16px">
            <a-form-item v-for="one in group.fields" :key="one.key" :label="one.label" :name="[one.group, one.key]" :rules="rulesOf(one)">
              <FieldControl :one="one" v-model="form[one.group][one.key]" />
            </a-form-item>
          </a-card>
          <a-form-item :label="letter.label" name="authorisationLetter" :rules="rulesOf(letter)"><FieldControl :one="letter" v-model="form.authorisationLetter" /></a-form-item>
          <a-button type="primary">提交</a-button>
        </a-form>
      </div>
    </a-config-provider>`,
})
  .use(Antd)
  .mount('#app');

practice({
  page: 'identity',
  model: () =>
    identityModel(form, {
      region: (codes) => regionNames(codes, tree),
      word: (value, key, group) => wordOf(optionsOf(field(group, key)), value),
    }),
  validate: () =>
    formRef.value.validate().then(
      () => ({}),
      ({ errorFields }) => Object.fromEntries(errorFields.map(({ name, errors }) => [name.join('.'), errors[0]])),
    ),
});
