import type { Random } from '../random';
import type { Kind } from '../spec';
import type { Lang } from './pool';

const asks = (kind: Kind, lang: Lang): string => {
  if (lang === 'en') return kind === 'text' ? 'Please enter' : 'Please select';
  return kind === 'text' ? '请输入' : '请选择';
};
const MISLEADING: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['请输入著作权人真实姓名', '请输入联系人姓名', '请输入原登记号', '例：张三', '手机号/邮箱'],
  en: ['Contact person', 'Name of the agent', 'e.g. John Smith', 'E-mail or phone'],
};
const UPLOADS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['支持 jpg、png、pdf，不超过 8MB', '请上传jpg、png、jpeg格式。', '上传失败请检查图片大小，最大 5M', ''],
  en: ['jpg, png or pdf, up to 8 MB', 'Failed uploads are usually too large (max. 8 MB)', ''],
};
const TEXTS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['', '', '须与证件一致', '请勿填写法定代表人信息', '提交后不可修改'],
  en: ['', '', 'As on the document', 'Not the name of the agent', 'Cannot be changed later'],
};

/** Words inside a control: right ones, plain ones, somebody else's, none. */
export function placeholderOf(random: Random, kind: Kind, label: string, lang: Lang): string {
  if (kind === 'upload' || kind === 'radio' || kind === 'buttons') return '';
  const plain = asks(kind, lang);
  const own = /[？?]|请/.test(label) ? plain : `${plain}${lang === 'en' ? ' ' : ''}${label}`;
  const misleading = kind === 'text' ? random.pick(MISLEADING[lang]) : plain;
  return random.pick(['', plain, own, own, misleading]);
}

/** A remark under a control. */
export const hintOf = (random: Random, kind: Kind, lang: Lang): string =>
  random.pick((kind === 'upload' ? UPLOADS : TEXTS)[lang]);

/** A remark behind a label. */
export const remarkOf = (random: Random, lang: Lang): string =>
  random.pick(
    lang === 'zh' ? ['（必填）', '（与证件一致）', '（请如实填写）'] : ['(required)', '(as on the certificate)'],
  );
