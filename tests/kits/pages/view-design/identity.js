import ViewDesign from 'view-design';
import 'view-design/dist/styles/iview.css';
import Vue from 'vue';
import {
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
import { day, identityModel, practice } from '../../shared/practice.js';

Vue.use(ViewDesign);
const tree = regions();

Vue.component('field-control', {
  props: ['one', 'value'],
  data() {
    const lazy = tree.map(({ value, label }) => ({ value, label, children: [], loading: false }));
    return {
      hint: UPLOAD_HINT,
      ask: asks(this.one),
      lazy,
      options: this.one.key === 'kind' ? [] : asCoded(this.one.words ?? []),
    };
  },
  async created() {
    if (this.one.key !== 'kind') return;
    await wait(1000);
    this.options = asCoded(this.one.words);
  },
  methods: {
    async load(item, done) {
      item.loading = true;
      await wait(400);
      item.children = tree.find((node) => node.value === item.value).children;
      item.loading = false;
      done();
    },
    sent(_answer, _file, files) {
      this.$emit('input', [...files]);
    },
  },
  template: `
    <Select v-if="one.kind === 'select'" :value="value" :placeholder="ask" :filterable="one.key === 'idType'" @input="$emit('input', $event)">
      <Option v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</Option>
    </Select>
    <Cascader v-else-if="one.kind === 'cascader'" :value="value" :data="lazy" :load-data="load" :placeholder="ask" @input="$emit('input', $event)" />
    <DatePicker v-else-if="one.kind === 'date'" type="date" :value="value" :placeholder="ask" style="width: 100%" @input="$emit('input', $event)" />
    <Upload v-else-if="one.kind === 'upload'" action="/upload" :format="['jpg', 'jpeg', 'png']" accept=".jpg,.jpeg,.png" :on-success="sent" :on-remove="(file, files) => sent(null, file, files)">
      <Button icon="ios-cloud-upload-outline">{{ one.caption || '选择文件' }}</Button>
      <span slot="tip">{{ hint }}</span>
    </Upload>
    <Input v-else :value="value" :placeholder="ask" @input="$emit('input', $event)" />`,
});

const rules = {};
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  const type = { date: 'date', cascader: 'array', upload: 'array' }[one.kind] ?? 'string';
  const trigger = one.kind === 'text' ? 'blur' : 'change';
  if (one.key !== 'validUntil') rules[pathOf(one).join('.')] = [{ required: true, type, message: asks(one), trigger }];
}

const app = new Vue({
  el: '#app',
  data: () => ({ groups: GROUPS, letter: LETTER, form: emptyIdentity({ select: '', date: '' }), rules }),
  template: `
    <div style="width: 1000px; margin: 24px auto">
      <h2>申请认证</h2>
      <Form ref="form" :model="form" :rules="rules" label-position="right" :label-width="120">
        <Card v-for="group in groups" :key="group.title" dis-hover style="margin-bottom: 16px">
          <p slot="title">{{ group.title }}</p>
          <Row :gutter="16">
            <Col v-for="one in group.fields" :key="one.key" span="12">
              <FormItem :label="one.label" :prop="one.group + '.' + one.key">
                <field-control :one="one" v-model="form[one.group][one.key]" />
              </FormItem>
            </Col>
          </Row>
        </Card>
        <FormItem :label="letter.label" prop="authorisationLetter">
          <field-control :one="letter" v-model="form.authorisationLetter" /><a>下载说明(仅供参考)</a>
        </FormItem>
        <Button type="primary">提交</Button>
      </Form>
    </div>`,
});

practice({
  page: 'identity',
  model: () =>
    identityModel(app.form, {
      date: day,
      region: (codes) => regionNames(codes, tree),
      word: (value, key, group) => wordOf(asCoded(field(group, key).words), value),
    }),
  async validate() {
    await app.$refs.form.validate();
    const broken = app.$refs.form.fields.filter((one) => one.validateState === 'error');
    return Object.fromEntries(broken.map((one) => [one.prop, one.validateMessage]));
  },
});
