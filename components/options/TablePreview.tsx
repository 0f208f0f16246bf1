import { fieldAt } from '../../utils/profile/fields';
import type { Item, RowError, TablePlan } from '../../utils/tables/plan';
import { useSpeech } from '../speech';
import { labelOf } from './labels';

export interface TableQuestion {
  kind: 'table';
  plan: TablePlan;
  /** Header words that are not known; these columns are left out. */
  unknown: readonly string[];
  onConfirm(): void;
  onCancel(): void;
}

/** More than this nobody reads; the counts say the rest. */
const SHOWN = 200;

const inWords = (value: unknown): string =>
  Array.isArray(value) ? value.join('、') : value === null || value === undefined || value === '' ? '—' : String(value);

function Errors({ errors }: { errors: readonly RowError[] }) {
  const { t, say } = useSpeech();
  if (errors.length === 0) return null;
  return (
    <section class="finding error">
      <p>
        <b>{t('editor_rowErrors', String(new Set(errors.map(({ row }) => row)).size))}</b>
      </p>
      <ul class="row-errors">
        {errors.slice(0, SHOWN).map(({ row, column, message }) => (
          <li key={`${row} ${column?.en} ${message.en}`}>
            {column ? t('editor_rowColumn', String(row), say(column)) : t('editor_row', String(row))}
            {say(message)}
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p class="note">{t('editor_more', String(errors.length - SHOWN))}</p>}
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
  // What changes nothing comes last.
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

/** What importing a table would create and change, and which rows stay out; nothing happens before the answer. */
export function TablePreview({ plan, unknown, onConfirm, onCancel, id }: TableQuestion & { id: string }) {
  const { t } = useSpeech();
  const { items, errors } = plan;
  const count = (what: Item['what']) => String(items.filter((item) => item.what === what).length);
  const effective = items.filter(({ what }) => what !== 'same').length;
  return (
    <div class="table-preview">
      <h2 id={`${id}-title`}>{t('editor_previewTitle')}</h2>
      <p>{t('editor_previewCounts', count('new'), count('changed'), count('same'))}</p>
      {unknown.length > 0 && <p class="note">{t('editor_unknownColumns', unknown.join('、'))}</p>}
      <Errors errors={errors} />
      {items.length > 0 && <Items items={items} />}
      <div class="actions answers">
        <button type="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
        <button type="button" class="primary" disabled={effective === 0} onClick={onConfirm}>
          {t('editor_importCount', String(effective))}
        </button>
      </div>
    </div>
  );
}
