import { createRoot } from 'react-dom/client';
import { draw } from './draw.js';
import { react } from './frameworks/react.jsx';
import { clicking, giving, opening, stepping, type, typing } from './script.js';
import { spec, tree } from './state.js';

const zh = spec.lang === 'zh';

/** Draws the page with Ant Design 4 or 5: their API is the same. In: the library, its Chinese words, how a day is made. */
export function drawAntd(antd, { zhCN, format }) {
  const {
    Button,
    Card,
    Cascader,
    Collapse,
    ConfigProvider,
    DatePicker,
    Divider,
    Form,
    Input,
    Radio,
    Select,
    Tabs,
    Upload,
  } = antd;

  function control(field, { value, set, options, upload }) {
    const placeholder = field.placeholder || undefined;
    const bound = { value, onChange: set, placeholder };
    if (field.kind === 'select') return <Select {...bound} options={options} style={{ width: 260 }} />;
    if (field.kind === 'radio' || field.kind === 'buttons') {
      const One = field.kind === 'radio' ? Radio : Radio.Button;
      return (
        <Radio.Group value={value} onChange={(event) => set(event.target.value)}>
          {options.map((one) => (
            <One key={one.value} value={one.value}>
              {one.label}
            </One>
          ))}
        </Radio.Group>
      );
    }
    if (field.kind === 'cascader') return <Cascader {...bound} options={tree} />;
    if (field.kind === 'date') return <DatePicker {...bound} format={format} />;
    if (field.kind === 'upload')
      return (
        <Upload action={upload} fileList={value} onChange={({ fileList }) => set([...fileList])}>
          <Button>{zh ? '上传文件' : 'Upload'}</Button>
        </Upload>
      );
    return (
      <Input value={value} type={field.kind} placeholder={placeholder} onChange={(event) => set(event.target.value)} />
    );
  }
  const columns = spec.place === 'kit' ? { labelCol: { span: 7 }, wrapperCol: { span: 15 } } : {};

  draw(
    react((page, app) => createRoot(app).render(page)),
    {
      empty: { date: null },
      control,
      around: (page) => <ConfigProvider locale={zh ? zhCN : undefined}>{page}</ConfigProvider>,
      form: (inside) => (
        <Form layout={spec.place === 'kit' ? 'horizontal' : 'vertical'} {...columns}>
          {inside}
        </Form>
      ),
      item: (field, label, inside, error) => (
        <Form.Item label={label} required={field.required} validateStatus={error && 'error'} help={error || undefined}>
          <div>{inside}</div>
        </Form.Item>
      ),
      showsError: true,
      button: (words) => <Button type="primary">{words}</Button>,
      sections: {
        divider: (title, body) => (
          <div>
            <Divider orientation="left">{title}</Divider>
            {body}
          </div>
        ),
        card: (title, body) => <Card title={title}>{body}</Card>,
      },
      collapse: (title, body, open) => (
        <Collapse activeKey={open ? ['a'] : []}>
          <Collapse.Panel key="a" header={title} forceRender>
            {body}
          </Collapse.Panel>
        </Collapse>
      ),
      tabs: (parts) => (
        <Tabs
          activeKey={parts.find((one) => one.open).id}
          items={parts.map((one) => ({ key: one.id, label: one.title, children: one.body(), forceRender: true }))}
        />
      ),
      script: {
        text: typing(),
        select: opening('.ant-select-selector', '.ant-select-item-option'),
        radio: clicking('.ant-radio-wrapper'),
        buttons: clicking('.ant-radio-button-wrapper'),
        cascader: stepping('.ant-select-selector', '.ant-cascader-menu-item'),
        async date(box, iso) {
          const [year, month, day] = iso.split('-');
          const text = (format ?? 'YYYY-MM-DD').replace('YYYY', year).replace('MM', month).replace('DD', day);
          const input = box().querySelector('input');
          input.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
          type(input, text, { key: 'Enter' });
        },
        upload: giving,
      },
    },
  );
}
