import '../../components/base.css';
import '../../components/options/options.css';
import '../../components/options/documents.css';
import '../../components/options/reminders.css';
import '../../components/options/table-preview.css';
import '../../components/vault/vault.css';
import { render } from 'preact';
import { type Speech, SpeechContext } from '../../components/speech';
import { pick } from '../../utils/bilingual';
import { readWords } from '../../utils/i18n';
import { followSecondCopy } from '../../utils/store';
import { App } from './app';
import { CasesApp } from './cases';
import { KeepingSection } from './keeping';
import { RemindersSection } from './reminders';
import { Gate } from './vault';

const { lang, t: translate } = await readWords();
const speech: Speech = { lang, t: (word, ...parts) => translate(word, parts), say: (text) => pick(text, lang) };

followSecondCopy();
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = translate('options_title', []);
const isCases = new URLSearchParams(location.search).get('view') === 'cases';
const root = document.getElementById('app');
if (root)
  render(
    <SpeechContext.Provider value={speech}>
      <Gate
        t={(word, ...parts) => translate(word, parts)}
        page={(section) =>
          isCases ? (
            <CasesApp speech={speech} />
          ) : (
            <App
              speech={speech}
              vault={(flush) => (
                <>
                  <KeepingSection t={(word, ...parts) => translate(word, parts)} flush={flush} />
                  {section(flush)}
                  <RemindersSection t={(word) => translate(word, [])} />
                </>
              )}
            />
          )
        }
      />
    </SpeechContext.Provider>,
    root,
  );
