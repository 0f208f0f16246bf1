import {
  Button,
  Card,
  Cascader,
  Collapse,
  CollapsePanel,
  ConfigProvider,
  DatePicker,
  Divider,
  Form,
  FormItem,
  Input,
  Radio,
  RadioButton,
  RadioGroup,
  Select,
  TabPane,
  Tabs,
  Upload,
} from 'ant-design-vue';
import zhCN from 'ant-design-vue/es/locale/zh_CN';
import 'ant-design-vue/dist/reset.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { h } from 'vue';
import { draw } from '../draw.js';
import { vue3 } from '../frameworks/vue3.js';
import { clicking, giving, opening, stepping, type, typing } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
if (zh) dayjs.locale('zh-cn');

function control(field, { value, set, options, upload }) {
  const bound = { value, 'onUpdate:value': set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return h(Select, { ...bound, options, style: { width: '260px' } });
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? Radio : RadioButton;
    return h(RadioGroup, bound, () => options.map(({ value, label }) => h(One, { value, key: value }, () => label)));
  }
  if (field.kind === 'cascader') return h(Cascader, { ...bound, options: tree });
  if (field.kind === 'date') return h(DatePicker, { ...bound, valueFormat: 'YYYY-MM-DD' });
  if (field.kind === 'upload')
    return h(Upload, { action: upload, fileList: value, 'onUpdate:fileList': set }, () =>
      h(Button, {}, () => (zh ? '上传文件' : 'Upload')),
    );
  return h(Input, { ...bound, type: field.kind });
}

draw(vue3, {
  empty: { date: undefined },
  around: (page) => h(ConfigProvider, { locale: zh ? zhCN : undefined }, page),
  control,
  form: (inside) =>
    h(
      Form,
      spec.place === 'kit' ? { labelCol: { span: 7 }, wrapperCol: { span: 15 } } : { layout: 'vertical' },
      () => inside,
    ),
  item: (field, label, inside, error) =>
    h(FormItem, { label, required: field.required, ...(error && { validateStatus: 'error', help: error }) }, () =>
      h('div', {}, inside),
    ),
  showsError: true,
  button: (words) => h(Button, { type: 'primary' }, () => words),
  sections: {
    divider: (title, body) => h('div', [h(Divider, { orientation: 'left' }, () => title), body]),
    card: (title, body) => h(Card, { title }, () => body),
  },
  collapse: (title, body, open) =>
    h(Collapse, { activeKey: open ? ['a'] : [] }, () =>
      h(CollapsePanel, { key: 'a', header: title, forceRender: true }, () => body),
    ),
  tabs: (parts) =>
    h(Tabs, { activeKey: parts.find((one) => one.open).id, animated: false }, () =>
      parts.map((one) => h(TabPane, { key: one.id, tab: one.title, forceRender: true }, () => one.body())),
    ),
  script: {
    text: typing(),
    select: opening('.ant-select-selector', '.ant-select-item-option'),
    radio: clicking('.ant-radio-wrapper'),
    buttons: clicking('.ant-radio-button-wrapper'),
    cascader: stepping('.ant-select-selector', '.ant-cascader-menu-item'),
    async date(box, iso) {
      const input = box().querySelector('input');
      input.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      type(input, iso, { key: 'Enter' });
    },
    upload: giving,
  },
});
