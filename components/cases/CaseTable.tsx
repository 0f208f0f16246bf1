import './cases.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Case, type CaseColumn, caseColumns } from '../../utils/journey/cases';
import { useSpeech } from '../speech';
import { caseInWords, columnWords, nextInWords } from './case-words';

export interface Order {
  column: CaseColumn;
  isReversed: boolean;
}

interface CaseTableProps {
  cases: readonly Case[];
  order: Order;
  onOrder(order: Order): void;
  onOpen(one: Case): void;
}

/** Every row is exactly this high, in px (cases.css has it too): only the rows in view are there. */
const HEIGHT = 52;

const SPARE = 8;

/** Rows shown before the height of the list is known. */
const FIRST = 30;

function useRowsInView(count: number) {
  const box = useRef<HTMLElement>(null);
  const [range, setRange] = useState({ from: 0, to: FIRST });
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const from = Math.max(0, Math.floor(scrollTop / HEIGHT) - SPARE);
    const to = Math.ceil((scrollTop + (clientHeight || FIRST * HEIGHT)) / HEIGHT) + SPARE;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  };
  useLayoutEffect(look, [count]);
  return { box, look, range };
}

function Head({ order, onOrder }: Pick<CaseTableProps, 'order' | 'onOrder'>) {
  const { t } = useSpeech();
  const turn = order.isReversed ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {caseColumns.map((column) => (
          <th key={column} scope="col" aria-sort={column === order.column ? turn : 'none'}>
            <button
              type="button"
              class="sort"
              onClick={() => onOrder({ column, isReversed: column === order.column && !order.isReversed })}
            >
              {t(columnWords[column])}
            </button>
          </th>
        ))}
        <th scope="col">{t('cases_open')}</th>
      </tr>
    </thead>
  );
}

function Row({ one, at, onOpen }: { one: Case; at: number; onOpen(one: Case): void }) {
  const speech = useSpeech();
  const words = caseInWords(one, speech);
  const what = nextInWords(one, speech);
  return (
    <tr class={one.turn} aria-rowindex={at + 2}>
      <th scope="row" title={words.client}>
        <a href={`?profile=${encodeURIComponent(one.profile)}`}>{words.client}</a>
      </th>
      <td title={words.software}>{words.software}</td>
      <td title={words.journey}>{words.journey}</td>
      <td title={what}>
        <span class="turn">{words.turn}</span>
        {what && <span class="note what">{what}</span>}
      </td>
      <td class={one.wait?.isOverdue ? 'late' : ''} title={words.deadline}>
        {words.deadline}
      </td>
      <td>{words.at}</td>
      <td>
        <button
          type="button"
          aria-label={`${speech.t('cases_go')} ${words.client} ${words.journey}`}
          onClick={() => onOpen(one)}
        >
          {speech.t('cases_go')}
        </button>
      </td>
    </tr>
  );
}

const Space = ({ rows }: { rows: number }) =>
  rows > 0 ? (
    <tr class="space">
      <td colSpan={caseColumns.length + 1} style={{ height: `${rows * HEIGHT}px` }} />
    </tr>
  ) : null;

/** The cases as a table. With thousands of them only those in view exist. */
export function CaseTable({ cases, order, onOrder, onOpen }: CaseTableProps) {
  const { t } = useSpeech();
  const { box, look, range } = useRowsInView(cases.length);
  const from = Math.min(range.from, cases.length);
  const shown = cases.slice(from, range.to);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section ref={box} class="case-rows" tabIndex={0} aria-label={t('cases_title')} onScroll={look}>
      <table aria-rowcount={cases.length + 1}>
        <Head order={order} onOrder={onOrder} />
        <tbody>
          <Space rows={from} />
          {shown.map((one, index) => (
            <Row key={one.key} one={one} at={from + index} onOpen={onOpen} />
          ))}
          <Space rows={cases.length - from - shown.length} />
        </tbody>
      </table>
    </section>
  );
}
