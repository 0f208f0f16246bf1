import type { Notice } from '../../components/panel/Notices';
import type { Speech } from '../../components/speech';
import type { Model } from './model';

/** The portal's own words behind the field that they are about. */
const quoted = (about: string, text: string, lang: Speech['lang']) =>
  lang === 'zh' ? `${about}：「${text}」` : `${about}: “${text}”`;

/** Returns the page's complaints and its doubtful choices, in words. `show` points at a step. */
export function noticesOf(model: Model, { t, say, lang }: Speech, show: (step: string) => void): Notice[] {
  const stepOf = (id: string | null) => model.page?.steps.find((step) => step.id === id);
  const titleOf = (id: string | null) => {
    const step = stepOf(id);
    return step ? say(step.title) : t('panel_errors_page');
  };
  const errors = model.errors.map(
    ({ step, text, plain }, at): Notice => ({
      key: `error-${at}`,
      kind: 'error',
      about: quoted(titleOf(step), text, lang),
      says: plain ? say(plain) : '',
      onShow: step !== null && stepOf(step) ? () => show(step) : null,
    }),
  );
  const warnings = model.warnings.map(
    ({ step, text }): Notice => ({
      key: `warning-${step}`,
      kind: 'warning',
      about: titleOf(step),
      says: say(text),
      onShow: () => show(step),
    }),
  );
  return [...errors, ...warnings];
}
