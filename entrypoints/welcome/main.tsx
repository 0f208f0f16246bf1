import '../../components/base.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { readWords } from '../../utils/i18n';
import { App } from './app';

const { lang, t: translate } = await readWords();

document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = translate('extName', []);
const root = document.getElementById('app');
if (root) render(<App lang={lang} t={(word, ...parts) => translate(word, parts)} />, root);
