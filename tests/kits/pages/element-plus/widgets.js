import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import { createApp, reactive, ref } from 'vue';
import { ACCEPT, UPLOAD_HINT } from '../../shared/data.js';
import {
  ask,
  citiesOf,
  emptyState,
  form,
  later,
  nameOf,
  optionsOf,
  provinces,
  search,
  show,
} from '../../shared/widgets.js';

const state = reactive(emptyState({ range: null, number: undefined }));

const FieldControl = {
  props: ['one', 'modelValue'],
  emits: ['update:modelValue'],
  setup({ one }, { emit }) {
    const options = ref(/lazy|searchable/.test(one.widget) ? [] : optionsOf(one));
    const loading = ref(false);
    const take = async (answer) => {
      loading.value = true;
      options.value = await answer;
      loading.value = false;
    };
    const load = async (node, resolve) =>
      resolve(
        node.level
          ? (await citiesOf(node.value)).map((city) => ({ ...city, leaf: true }))
          : provinces.map((province) => ({ ...province, leaf: false })),
      );
    return {
      options,
      loading,
      opened: (open) => open && options.value.length === 0 && take(later(one)),
      searched: (text) => take(search(one, text)),
      cascade: { lazy: true, lazyLoad: load },
      set: (value) => emit('update:modelValue', value),
      changed: (files) => emit('update:modelValue', [...files]),
      ask: ask(one),
      accept: one.accept ?? ACCEPT,
      hint: one.hint ?? (one.accept ? '' : UPLOAD_HINT),
    };
  },
  template: `
    <el-input v-if="one.widget === 'text'" :model-value="modelValue" :placeholder="ask" @update:model-value="set" />
    <el-input v-else-if="one.widget === 'textarea'" type="textarea" :model-value="modelValue" :maxlength="one.most" show-word-limit :placeholder="ask" @update:model-value="set" />
    <el-input-number v-else-if="one.widget === 'number'" :model-value="modelValue" :controls="false" :placeholder="ask" @update:model-value="set" />
    <el-date-picker v-else-if="one.widget === 'date'" :model-value="modelValue" :placeholder="ask" @update:model-value="set" />
    <el-date-picker v-else-if="one.widget === 'range'" type="daterange" :model-value="modelValue" start-placeholder="开始日期" end-placeholder="结束日期" @update:model-value="set" />
    <el-select v-else-if="one.widget === 'select'" :model-value="modelValue" :placeholder="ask" @update:model-value="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select-v2 v-else-if="one.widget === 'virtual'" :model-value="modelValue" :options="options" :placeholder="ask" @update:model-value="set" />
    <el-select v-else-if="one.widget === 'multiple'" multiple :model-value="modelValue" :placeholder="ask" @update:model-value="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select v-else-if="one.widget === 'lazy'" :loading="loading" :model-value="modelValue" :placeholder="ask" @visible-change="opened" @update:model-value="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select v-else-if="one.widget === 'searchable'" filterable remote :remote-method="searched" :loading="loading" :model-value="modelValue" :placeholder="ask" @update:model-value="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-cascader v-else-if="one.widget === 'cascader'" :model-value="modelValue" :props="cascade" :placeholder="ask" @update:model-value="set" />
    <el-radio-group v-else-if="one.widget === 'radio'" :model-value="modelValue" @update:model-value="set"><el-radio v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-radio></el-radio-group>
    <el-radio-group v-else-if="one.widget === 'buttons'" :model-value="modelValue" @update:model-value="set"><el-radio-button v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-radio-button></el-radio-group>
    <el-checkbox-group v-else-if="one.widget === 'checkboxes'" :model-value="modelValue" @update:model-value="set"><el-checkbox v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-checkbox></el-checkbox-group>
    <el-switch v-else-if="one.widget === 'switch'" :model-value="modelValue" active-text="是" inactive-text="否" @update:model-value="set" />
    <el-upload v-else action="/upload" :accept="accept" :list-type="one.widget === 'picture' ? 'picture-card' : 'text'" :limit="one.limit" :file-list="modelValue" @success="(answer, file, files) => changed(files)" @remove="(file, files) => changed(files)">
      <span v-if="one.widget === 'picture'">+</span><el-button v-else type="primary">点击上传</el-button>
      <template #tip><div class="el-upload__tip">{{ hint }}</div></template>
    </el-upload>`,
};

createApp({
  components: { FieldControl },
  setup: () => ({ state, form, nameOf, zhCn }),
  template: `
    <el-config-provider :locale="zhCn"><div style="width: 800px; margin: 24px auto">
      <h1>{{ form.title }}</h1>
      <el-form label-width="180px">
        <el-card v-for="group in form.groups" :key="group.title" :header="group.title" style="margin-bottom: 16px">
          <el-form-item v-for="one in group.fields" :key="nameOf(one)" :label="one.label"><FieldControl :one="one" v-model="state[nameOf(one)]" /></el-form-item>
        </el-card>
        <el-button type="primary">提交</el-button>
      </el-form>
    </div></el-config-provider>`,
})
  .use(ElementPlus)
  .mount('#app');
show(() => state);
