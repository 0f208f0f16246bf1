import { i18n } from '#i18n';
import '../../components/base.css';
import '../../components/options/options.css';
import '../../components/options/documents.css';
import '../../components/options/reminders.css';
import '../../components/vault/vault.css';
import { render } from 'preact';
import type { ReminderWord } from '../../components/options/reminders';
import { type OptionsWord, type Speech, SpeechContext } from '../../components/options/words';
import { languageOf, pick } from '../../components/text';
import type { VaultWord } from '../../components/vault/words';
import { App } from './app';
import { RemindersSection } from './reminders';
import { Gate } from './vault';

const lang = languageOf(i18n.t('panel_language'));
// The generated type of `t` has one overload for each message; here the view's own list of words stands for it.
const translate = i18n.t as (word: OptionsWord | VaultWord | ReminderWord, parts: string[]) => string;
const speech: Speech = { lang, t: (word, ...parts) => translate(word, parts), say: (text) => pick(text, lang) };

document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.title = i18n.t('options_title');
const root = document.getElementById('app');
if (root)
  render(
    <SpeechContext.Provider value={speech}>
      <Gate
        t={(word, ...parts) => translate(word, parts)}
        page={(section) => (
          <App
            speech={speech}
            vault={(flush) => (
              <>
                {section(flush)}
                <RemindersSection t={(word) => translate(word, [])} />
              </>
            )}
          />
        )}
      />
    </SpeechContext.Provider>,
    root,
  );
