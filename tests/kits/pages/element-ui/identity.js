import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import {
  ACCEPT,
  asCoded,
  asks,
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
import { identityModel, practice } from '../../shared/practice.js';

Vue.use(ElementUI);
const tree = regions({ short: true });

Vue.component('field-control', {
  props: ['one', 'value'],
  data() {
    return {
      hint: UPLOAD_HINT,
      accept: ACCEPT,
      ask: asks(this.one),
      loading: false,
      options: this.one.key === 'kind' ? [] : asCoded(this.one.words ?? []),
      cascade: { lazy: true, lazyLoad: this.load },
    };
  },
  methods: {
    async load({ root, value }, resolve) {
      await wait(root ? 100 : 500);
      const nodes = root ? tree : tree.find((node) => node.value === value).children;
      resolve(nodes.map(({ value, label }) => ({ value, label, leaf: !root })));
    },
    async opened(open) {
      if (!open || this.options.length) return;
      this.loading = true;
      await wait(800);
      this.options = asCoded(this.one.words);
      this.loading = false;
    },
    done(_answer, _file, files) {
      this.$emit('input', files);
    },
  },
  template: `
    <el-select v-if="one.kind === 'select'" :value="value" :placeholder="ask" :loading="loading" @visible-change="opened" @input="$emit('input', $event)" :filterable="one.key === 'country'">
      <el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" />
    </el-select>
    <el-cascader v-else-if="one.kind === 'cascader'" :value="value" :props="cascade" :placeholder="ask" @input="$emit('input', $event)" />
    <el-date-picker v-else-if="one.kind === 'date'" :value="value" value-format="yyyy-MM-dd" :placeholder="ask" @input="$emit('input', $event)" />
    <el-upload v-else-if="one.kind === 'upload'" action="/upload" :accept="accept" :limit="1" :file-list="value" :on-success="done" :on-remove="(file, files) => $emit('input', files)">
      <el-button size="small" type="primary">点击上传</el-button>
      <div slot="tip" class="el-upload__tip">{{ one.caption }} {{ hint }}</div>
    </el-upload>
    <el-input v-else :value="value" :placeholder="ask" @input="$emit('input', $event)" />`,
});

const rules = {};
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  if (one.key !== 'validUntil')
    rules[pathOf(one).join('.')] = [{ required: true, message: asks(one), trigger: 'change' }];
}

const app = new Vue({
  el: '#app',
  data: () => ({ groups: GROUPS, letter: LETTER, form: emptyIdentity({ select: '', date: null }), rules }),
  watch: {
    // A number belongs to its kind of document.
    'form.administrator.idType'() {
      this.form.administrator.idNumber = '';
    },
  },
  template: `
    <div style="width: 900px; margin: 24px auto">
      <h2>申请认证</h2>
      <el-form ref="form" :model="form" :rules="rules" label-width="150px">
        <el-card v-for="group in groups" :key="group.title" style="margin-bottom: 20px">
          <div slot="header">{{ group.title }}</div>
          <el-form-item v-for="one in group.fields" :key="one.key" :label="one.label" :prop="one.group + '.' + one.key">
            <field-control :one="one" v-model="form[one.group][one.key]" />
          </el-form-item>
        </el-card>
        <el-card>
          <el-form-item :label="letter.label" prop="authorisationLetter">
            <field-control :one="letter" v-model="form.authorisationLetter" />
            <el-link type="primary">下载说明(仅供参考)</el-link>
          </el-form-item>
          <el-form-item><el-button type="primary">提交</el-button></el-form-item>
        </el-card>
      </el-form>
    </div>`,
});

const model = () =>
  identityModel(app.form, {
    region: (codes) => regionNames(codes, tree),
    word: (value, key, group) => wordOf(asCoded(field(group, key).words), value),
  });
practice({
  page: 'identity',
  model,
  validate: () =>
    new Promise((resolve) => {
      app.$refs.form.validate((_ok, fields) => {
        const entries = Object.entries(fields ?? {}).map(([key, [first]]) => [key, first.message]);
        resolve(Object.fromEntries(entries));
      });
    }),
});
