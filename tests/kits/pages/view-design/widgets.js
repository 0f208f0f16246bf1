import ViewDesign from 'view-design';
import 'view-design/dist/styles/iview.css';
import Vue from 'vue';
import { field } from '../../shared/vue2-widgets.js';
import { citiesOf, emptyState, form, nameOf, provinces, show } from '../../shared/widgets.js';

Vue.use(ViewDesign);

Vue.component('field-control', {
  mixins: [field],
  data() {
    return { lazy: provinces.map((province) => ({ ...province, children: [], loading: false })) };
  },
  methods: {
    async load(item, done) {
      item.loading = true;
      item.children = await citiesOf(item.value);
      item.loading = false;
      done();
    },
    sent(_answer, _file, files) {
      this.set([...files]);
    },
  },
  template: `
    <Input v-if="one.widget === 'text'" :value="value" :placeholder="ask" @input="set" />
    <Input v-else-if="one.widget === 'textarea'" type="textarea" :value="value" :maxlength="one.most" show-word-limit :placeholder="ask" @input="set" />
    <InputNumber v-else-if="one.widget === 'number'" :value="value" :placeholder="ask" @input="set" />
    <DatePicker v-else-if="one.widget === 'date'" type="date" :value="value" :placeholder="ask" @input="set" />
    <DatePicker v-else-if="one.widget === 'range'" type="daterange" :value="value" placeholder="请选择起止日期" style="width: 240px" @input="set" />
    <Select v-else-if="one.widget === 'lazy'" :loading="loading" :value="value" :placeholder="ask" @on-open-change="opened" @input="set"><Option v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</Option></Select>
    <Select v-else-if="one.widget === 'searchable'" filterable :remote-method="searched" :loading="loading" :value="value" :placeholder="ask" @input="set"><Option v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</Option></Select>
    <Select v-else-if="/select|virtual|multiple/.test(one.widget)" :multiple="one.widget === 'multiple'" :value="value" :placeholder="ask" @input="set"><Option v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</Option></Select>
    <Cascader v-else-if="one.widget === 'cascader'" :value="value" :data="lazy" :load-data="load" :placeholder="ask" @input="set" />
    <RadioGroup v-else-if="/radio|buttons/.test(one.widget)" :type="one.widget === 'buttons' ? 'button' : undefined" :value="value" @input="set"><Radio v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</Radio></RadioGroup>
    <CheckboxGroup v-else-if="one.widget === 'checkboxes'" :value="value" @input="set"><Checkbox v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</Checkbox></CheckboxGroup>
    <i-switch v-else-if="one.widget === 'switch'" :value="value" @input="set"><span slot="open">是</span><span slot="close">否</span></i-switch>
    <Upload v-else action="/upload" :accept="accept" :multiple="one.widget === 'list'" :type="one.widget === 'picture' ? 'drag' : 'select'" :on-success="sent" :on-remove="(file, files) => set([...files])">
      <Icon v-if="one.widget === 'picture'" type="ios-camera" size="40" /><Button v-else icon="ios-cloud-upload-outline">选择文件</Button>
      <span slot="tip">{{ hint }}</span>
    </Upload>`,
});

const app = new Vue({
  el: '#app',
  data: () => ({ form, state: emptyState({ number: null }) }),
  methods: { nameOf },
  template: `
    <div style="width: 800px; margin: 24px auto">
      <h1>{{ form.title }}</h1>
      <Form :label-width="180">
        <Card v-for="group in form.groups" :key="group.title" dis-hover style="margin-bottom: 16px">
          <p v-if="group.title" slot="title">{{ group.title }}</p>
          <FormItem v-for="one in group.fields" :key="nameOf(one)" :label="one.label"><field-control :one="one" v-model="state[nameOf(one)]" /></FormItem>
        </Card>
        <Button type="primary">提交</Button>
      </Form>
    </div>`,
});
show(() => app.state);
