import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
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
const form = reactive(emptyIdentity({ select: '', date: '' }));
const formRef = ref();
const rules = {};
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  if (one.key !== 'validUntil')
    rules[pathOf(one).join('.')] = [{ required: true, message: asks(one), trigger: 'change' }];
}

const FieldControl = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const options = ref(props.one.key === 'kind' ? [] : optionsOf(props.one));
    if (props.one.key === 'kind') wait(2000).then(() => (options.value = optionsOf(props.one)));
    const set = (value) => emit('update:modelValue', value);
    const load = async (node, resolve) => {
      await wait(node.level ? 600 : 50);
      const nodes = node.level ? tree.find((one) => one.value === node.value).children : tree;
      resolve(nodes.map(({ value, label }) => ({ value, label, leaf: node.level === 1 })));
    };
    const changed = (_file, files) => set([...files]);
    return {
      options,
      set,
      cascade: { lazy: true, lazyLoad: load },
      changed,
      ask: asks(props.one),
      ACCEPT,
      UPLOAD_HINT,
    };
  },
  template: `
    <el-select-v2 v-if="one.key === 'country'" :model-value="modelValue" :options="options" :placeholder="ask" filterable @update:model-value="set" />
    <el-select v-else-if="one.kind === 'select'" :model-value="modelValue" :placeholder="ask" @update:model-value="set">
      <el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" />
    </el-select>
    <el-cascader v-else-if="one.kind === 'cascader'" :model-value="modelValue" :props="cascade" :placeholder="ask" style="width: 100%" @update:model-value="set" />
    <el-date-picker v-else-if="one.kind === 'date'" :model-value="modelValue" value-format="YYYY-MM-DD" format="YYYY/MM/DD" :placeholder="ask" style="width: 100%" @update:model-value="set" />
    <el-upload v-else-if="one.kind === 'upload'" action="/upload" :accept="ACCEPT" list-type="picture-card" :limit="1" :file-list="modelValue" @success="(answer, file, files) => changed(file, files)" @remove="changed">
      <span>+</span>
      <template #tip><div class="el-upload__tip">{{ one.caption }} {{ UPLOAD_HINT }}</div></template>
    </el-upload>
    <el-input v-else :model-value="modelValue" @update:model-value="set" />`,
};

createApp({
  components: { FieldControl },
  setup: () => ({
    form,
    formRef,
    rules,
    groups: GROUPS,
    letter: LETTER,
    open: ref(GROUPS.map((group) => group.title)),
    zhCn,
  }),
  template: `
    <el-config-provider :locale="zhCn">
      <div style="width: 960px; margin: 24px auto">
        <h1>申请认证</h1>
        <el-form ref="formRef" :model="form" :rules="rules" label-position="top">
          <el-collapse v-model="open">
            <el-collapse-item v-for="group in groups" :key="group.title" :title="group.title" :name="group.title">
              <el-row :gutter="24">
                <el-col v-for="one in group.fields" :key="one.key" :span="12">
                  <el-form-item :label="one.label" :prop="one.group + '.' + one.key">
                    <FieldControl :one="one" v-model="form[one.group][one.key]" />
                  </el-form-item>
                </el-col>
              </el-row>
            </el-collapse-item>
          </el-collapse>
          <el-form-item :label="letter.label" prop="authorisationLetter"><FieldControl :one="letter" v-model="form.authorisationLetter" /></el-form-item>
          <el-button type="primary">提交</el-button>
        </el-form>
      </div>
    </el-config-provider>`,
})
  .use(ElementPlus)
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
      (fields) => Object.fromEntries(Object.entries(fields).map(([key, [first]]) => [key, first.message])),
    ),
});
