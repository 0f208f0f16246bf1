import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import { field } from '../../shared/vue2-widgets.js';
import { citiesOf, emptyState, form, nameOf, provinces, show } from '../../shared/widgets.js';

Vue.use(ElementUI);

Vue.component('field-control', {
  mixins: [field],
  data() {
    return { cascade: { lazy: true, lazyLoad: this.load } };
  },
  methods: {
    async load({ root, value }, resolve) {
      const nodes = root ? provinces : await citiesOf(value);
      resolve(nodes.map((one) => ({ value: one.value, label: one.label, leaf: !root })));
    },
  },
  template: `
    <el-input v-if="one.widget === 'text'" :value="value" :placeholder="ask" @input="set" />
    <el-input v-else-if="one.widget === 'textarea'" type="textarea" :value="value" :maxlength="one.most" show-word-limit :placeholder="ask" @input="set" />
    <el-input-number v-else-if="one.widget === 'number'" :value="value" :placeholder="ask" @input="set" />
    <el-date-picker v-else-if="one.widget === 'date'" :value="value" :placeholder="ask" @input="set" />
    <el-date-picker v-else-if="one.widget === 'range'" type="daterange" :value="value" range-separator="至" start-placeholder="开始日期" end-placeholder="结束日期" @input="set" />
    <el-select v-else-if="/select|virtual/.test(one.widget)" :value="value" :placeholder="ask" @input="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select v-else-if="one.widget === 'multiple'" multiple :value="value" :placeholder="ask" @input="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select v-else-if="one.widget === 'lazy'" :loading="loading" :value="value" :placeholder="ask" @visible-change="opened" @input="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-select v-else-if="one.widget === 'searchable'" filterable remote :remote-method="searched" :loading="loading" :value="value" :placeholder="ask" @input="set"><el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>
    <el-cascader v-else-if="one.widget === 'cascader'" :value="value" :props="cascade" :placeholder="ask" @input="set" />
    <el-radio-group v-else-if="one.widget === 'radio'" :value="value" @input="set"><el-radio v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</el-radio></el-radio-group>
    <el-radio-group v-else-if="one.widget === 'buttons'" :value="value" @input="set"><el-radio-button v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</el-radio-button></el-radio-group>
    <el-checkbox-group v-else-if="one.widget === 'checkboxes'" :value="value" @input="set"><el-checkbox v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</el-checkbox></el-checkbox-group>
    <el-switch v-else-if="one.widget === 'switch'" :value="value" @change="set" />
    <el-upload v-else action="/upload" :accept="accept" :list-type="one.widget === 'picture' ? 'picture-card' : 'text'" :limit="one.limit" :file-list="value" :on-success="(answer, file, files) => set(files)" :on-remove="(file, files) => set(files)">
      <i v-if="one.widget === 'picture'" class="el-icon-plus" /><el-button v-else size="small" type="primary">点击上传</el-button>
      <div slot="tip" class="el-upload__tip">{{ hint }}</div>
    </el-upload>`,
});

const app = new Vue({
  el: '#app',
  data: () => ({ form, state: emptyState({ range: null, date: null, number: undefined }) }),
  methods: { nameOf },
  template: `
    <div style="width: 800px; margin: 24px auto">
      <h1>{{ form.title }}</h1>
      <el-form label-width="180px">
        <el-card v-for="group in form.groups" :key="group.title" style="margin-bottom: 16px">
          <div v-if="group.title" slot="header">{{ group.title }}</div>
          <el-form-item v-for="one in group.fields" :key="nameOf(one)" :label="one.label"><field-control :one="one" v-model="state[nameOf(one)]" /></el-form-item>
        </el-card>
        <el-button type="primary">提交</el-button>
      </el-form>
    </div>`,
});
show(() => app.state);
