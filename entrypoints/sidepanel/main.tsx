import { i18n } from '#i18n';
import '../../components/base.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import type { PanelWord, Speech } from '../../components/panel/words';
import '../../components/vault/vault.css';
import { languageOf, pick } from '../../components/text';
import type { VaultWord } from '../../components/vault/words';
import { App } from './app';

const lang = languageOf(i18n.t('panel_language'));
// The generated type of `t` has one overload for each message; here the view's own list of words stands for it.
const translate = i18n.t as (word: PanelWord | VaultWord, parts: string[]) => string;
const speech: Speech = { lang, t: (word, ...parts) => translate(word, parts), say: (text) => pick(text, lang) };

document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = i18n.t('extName');
const root = document.getElementById('app');
if (root) render(<App speech={speech} vaultSay={(word, ...parts) => translate(word, parts)} />, root);
