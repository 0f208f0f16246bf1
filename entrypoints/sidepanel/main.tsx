import '../../components/base.css';
import { render } from 'preact';
import type { Speech } from '../../components/speech';
import '../../components/vault/vault.css';
import { pick } from '../../utils/bilingual';
import { readWords } from '../../utils/i18n';
import { App } from './app';

const { lang, t: translate } = await readWords();
const speech: Speech = { lang, t: (word, ...parts) => translate(word, parts), say: (text) => pick(text, lang) };

document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = translate('extName', []);
const root = document.getElementById('app');
if (root) render(<App speech={speech} vaultSay={(word, ...parts) => translate(word, parts)} />, root);
