import { i18n } from '#i18n';
import '../../components/base.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { languageOf } from '../../components/text';
import type { WelcomeWord } from '../../components/welcome/words';
import { App } from './app';

const lang = languageOf(i18n.t('panel_language'));
// The generated type of `t` has one overload for each message; here the view's own list of words stands for it.
const translate = i18n.t as (word: WelcomeWord, parts: string[]) => string;

document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = i18n.t('extName');
const root = document.getElementById('app');
if (root) render(<App lang={lang} t={(word, ...parts) => translate(word, parts)} />, root);
