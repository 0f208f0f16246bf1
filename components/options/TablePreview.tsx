import { useId, useState } from 'preact/hooks';
import { fieldAt } from '../../utils/profile/fields';
import type { Item, TablePlan } from '../../utils/tables/plan-types';
import type { Question, Remark } from '../../utils/tables/questions';
import { useSpeech, type Word } from '../speech';
import { labelOf } from './labels';

export interface TableQuestion {
  kind: 'table';
  plan: TablePlan;
  /** Header words that are not known. These columns are left out. */
  unknown: readonly string[];
  /** Takes a choice for one of the plan's questions. The plan comes again. */
  onAnswer(id: string, key: string): void;
  onConfirm(): void;
  onCancel(): void;
}

/** Nobody reads more than this. The counts say the rest. */
const SHOWN = 200;
/** More rows of one remark are counted. */
const ROWS_SHOWN = 8;

const inWords = (value: unknown): string =>
  Array.isArray(value) ? value.join('、') : value === null || value === undefined || value === '' ? '—' : String(value);

/** Row and column of a remark, as a person finds them in the spreadsheet. */
function usePlace() {
  const { t, say, lang } = useSpeech();
  return ({ rows, column }: Remark): string => {
    const shown = rows.slice(0, ROWS_SHOWN).join(lang === 'zh' ? '、' : ', ');
    const all = rows.length > ROWS_SHOWN ? t('editor_rowsMore', shown, String(rows.length)) : shown;
    if (rows.length === 0) return column ? t('editor_column', say(column)) : '';
    return column ? t('editor_rowColumn', all, say(column)) : t('editor_row', all);
  };
}

function Remarks({ remarks, word, level }: { remarks: readonly Remark[]; word: Word; level: string }) {
  const { t, say } = useSpeech();
  const place = usePlace();
  if (remarks.length === 0) return null;
  const count = remarks.reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0);
  return (
    <section class={`finding ${level}`}>
      <p>
        <b>{t(word, String(count))}</b>
      </p>
      <ul class="row-errors">
        {remarks.slice(0, SHOWN).map((remark) => (
          <li key={`${remark.rows[0]} ${remark.column?.en} ${remark.message.en}`}>
            {place(remark)}
            {say(remark.message)}
          </li>
        ))}
      </ul>
      {remarks.length > SHOWN && <p class="note">{t('editor_more', String(remarks.length - SHOWN))}</p>}
    </section>
  );
}

function Choose({ question, onAnswer }: { question: Question } & Pick<TableQuestion, 'onAnswer'>) {
  const { t, say } = useSpeech();
  const place = usePlace();
  const id = useId();
  const { choices, chosen, required } = question;
  const [pressed, setPressed] = useState<string | null>(null);
  const isMissing = required && chosen === '';
  const isOpen = !required && !['sheet', 'hidden'].includes(question.id);
  return (
    <div class={isMissing ? 'table-question missing' : 'table-question'}>
      <label for={id}>
        {isMissing && <b>{t('editor_mustAnswer')} </b>}
        {place(question)}
        {say(question.message)}
      </label>
      <select
        id={id}
        value={pressed ?? chosen}
        onChange={(event) => {
          setPressed(event.currentTarget.value);
          onAnswer(question.id, event.currentTarget.value);
        }}
      >
        {(isMissing || isOpen) && <option value="">{t(isOpen ? 'editor_leaveOpen' : 'options_choose')}</option>}
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {say(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Questions({ questions, onAnswer }: { questions: readonly Question[] } & Pick<TableQuestion, 'onAnswer'>) {
  const { t } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <section class="finding warning">
      <p>
        <b>{t('editor_questions', String(questions.length))}</b>
      </p>
      <div class="table-questions">
        {questions.slice(0, SHOWN).map((question) => (
          <Choose key={question.id} question={question} onAnswer={onAnswer} />
        ))}
      </div>
      {questions.length > SHOWN && <p class="note">{t('editor_more', String(questions.length - SHOWN))}</p>}
    </section>
  );
}

function About({ item }: { item: Item }) {
  const { t, lang } = useSpeech();
  const { changes, newWorks, findings, what, profile } = item;
  return (
    <td>
      {what === 'new' && <p>{t('editor_worksIn', String(profile.works.length))}</p>}
      {what === 'changed' && newWorks > 0 && <p>{t('editor_worksAdded', String(newWorks))}</p>}
      {changes.map(({ field, before, after }) => (
        <p key={field}>
          {labelOf(fieldAt(field), lang)}: <del>{inWords(before)}</del> → <ins>{inWords(after)}</ins>
        </p>
      ))}
      {findings > 0 && <p class="note">{t('options_findings', String(findings))}</p>}
    </td>
  );
}

const statuses = { new: 'editor_itemNew', changed: 'editor_itemChanged', same: 'editor_itemSame' } as const;

function Items({ items }: { items: readonly Item[] }) {
  const { t } = useSpeech();
  // Rows that change nothing come last.
  const order = [...items].sort((a, b) => Number(a.what === 'same') - Number(b.what === 'same'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="scrolls" tabIndex={0} aria-label={t('editor_itemsTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('editor_itemWhat')}</th>
            <th scope="col">{t('options_organization')}</th>
            <th scope="col">{t('editor_itemContent')}</th>
          </tr>
        </thead>
        <tbody>
          {order.slice(0, SHOWN).map((item) => (
            <tr key={item.rows.join()} class={item.what}>
              <td>{t(statuses[item.what])}</td>
              <th scope="row">
                {item.profile.organization.name || item.profile.name}
                <span class="note"> {t('editor_rows', item.rows.slice(0, 5).join(', '))}</span>
              </th>
              <About item={item} />
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > SHOWN && <p class="note">{t('editor_more', String(items.length - SHOWN))}</p>}
    </section>
  );
}

/**
 * Shows what an import would create and change, the questions, and the rows left out. Nothing happens before the
 * answer.
 */
export function TablePreview({ plan, unknown, onAnswer, onConfirm, onCancel, id }: TableQuestion & { id: string }) {
  const { t } = useSpeech();
  const { items, errors, open, notes, questions } = plan;
  const count = (what: Item['what']) => String(items.filter((item) => item.what === what).length);
  const effective = items.filter(({ what }) => what !== 'same').length;
  const isMissing = questions.some(({ required, chosen }) => required && chosen === '');
  return (
    <div class="table-preview">
      <h2 id={`${id}-title`}>{t('editor_previewTitle')}</h2>
      <p>{t('editor_previewCounts', count('new'), count('changed'), count('same'))}</p>
      {unknown.length > 0 && <p class="note">{t('editor_unknownColumns', unknown.join('、'))}</p>}
      <Questions questions={questions} onAnswer={onAnswer} />
      <Remarks remarks={errors} word="editor_rowErrors" level="error" />
      <Remarks remarks={open} word="editor_openCells" level="warning" />
      <Remarks remarks={notes} word="editor_readAs" level="plain" />
      {items.length > 0 && <Items items={items} />}
      {isMissing && (
        <p id={`${id}-missing`} class="note">
          {t('editor_answerFirst')}
        </p>
      )}
      <div class="actions answers">
        <button type="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={effective === 0 || isMissing}
          {...(isMissing && { 'aria-describedby': `${id}-missing` })}
          onClick={onConfirm}
        >
          {t('editor_importCount', String(effective))}
        </button>
      </div>
    </div>
  );
}
