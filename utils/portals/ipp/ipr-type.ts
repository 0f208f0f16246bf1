import { definePage } from '../types';
import { nameOfWork, registrationNumber, typeOfWork } from './certificate-words';
import { typeNear } from './near-words';
import { copyright, iprType, next, place, saveDraft } from './words';

const mainland = [
  'Mainland China',
  'China mainland',
  'Chinese mainland',
  'Mainland of China',
  'China (Mainland)',
  'Mainland China (中国大陆)',
  '中国大陆',
  '中国内地',
  '中国大陆地区',
  '中国内地地区',
  '中国（大陆）',
  '中国（内地）',
  '中国大陆（内地）',
  '中国内地（大陆）',
  '中国大陆 (Mainland China)',
  '中国大陆 Mainland China',
  'Mainland China 中国大陆',
  // Natural synonyms, 2026-11. Hong Kong, Macao and Taiwan are listed beside it by their own names.
  '中国',
  '中华人民共和国',
  'China',
  'PRC',
];

export default definePage({
  id: 'ipp/ipr-type',
  title: { zh: '选择知识产权类型', en: 'IPR type and place of registration' },
  // A complaint asks for the type as well. Only a submission has a draft or a place of registration.
  when: {
    path: /^(?!\/(?:infoContent|faq|instruction|policy)\b)(?!.*complaint)/i,
    shows: [[...saveDraft, ...place]],
    fields: { labels: [iprType, place], atLeast: 1 },
    hides: [...typeOfWork, ...nameOfWork, ...registrationNumber],
  },
  near: typeNear,
  steps: [
    {
      id: 'type',
      title: { zh: '知识产权类型', en: 'IPR type' },
      find: { label: iprType, control: 'choice', asTabs: true },
      from: { always: copyright },
      warn: [
        {
          unless: copyright,
          text: {
            zh: '选的不是「著作权」。软件登记证书证明的是著作权（Copyright），按商标或专利提交通不过验证。',
            en: 'This is not “Copyright”. A software certificate proves a copyright; as a trademark or patent it does not pass.',
          },
        },
      ],
      hint: {
        what: { zh: '选择「著作权」（Copyright）。', en: 'Choose “Copyright”.' },
        why: {
          zh: '软件登记证书证明的是著作权，不是商标，也不是专利。',
          en: 'A software registration certificate proves a copyright, neither a trademark nor a patent.',
        },
      },
    },
    {
      id: 'place',
      title: { zh: '注册地', en: 'Place of IPR registration' },
      find: { label: place, control: 'select' },
      from: { always: mainland },
      warn: [
        {
          unless: mainland,
          text: {
            zh: '选的不是「中国大陆」。中国的软件登记证书要选「中国大陆」（Mainland China），选成香港、台湾或其他地区会被退回。',
            en: 'This is not “Mainland China”. A Chinese software certificate belongs there; with Hong Kong, Taiwan or Others it is returned.',
          },
        },
      ],
      pitfall: {
        zh: '页面可能中英文混排，两种写法指的是同一项。',
        en: 'Pages mix Chinese and English; both words mean the same entry.',
      },
      hint: {
        what: { zh: '选择「中国大陆」（Mainland China）。', en: 'Choose “Mainland China”.' },
        why: {
          zh: '证书由中国版权保护中心登记、国家版权局颁发，登记地就是中国大陆。',
          en: 'The certificate is issued by the National Copyright Administration, so the place is Mainland China.',
        },
      },
    },
    {
      id: 'save-draft',
      title: { zh: '保存草稿', en: 'Save Draft' },
      find: { button: saveDraft },
      hint: {
        what: { zh: '先点击「保存草稿」（Save Draft）。', en: 'Press “Save Draft” first.' },
        why: {
          zh: '后面要准备的文件多，中断了可以从草稿继续。',
          en: 'The next page asks for several files; with a draft you can stop and come back.',
        },
      },
    },
    {
      id: 'next',
      title: { zh: '下一步', en: 'Next' },
      find: { button: next },
      hint: {
        what: { zh: '草稿存好后，由您点击「下一步」（Next）。', en: 'Once the draft is saved, press “Next”.' },
        why: {
          zh: '下一页填写证书上的内容，证书扫描件和软件截图要备好。',
          en: 'The next page copies the certificate; have its scan and the screenshot of the software ready.',
        },
      },
    },
  ],
});
