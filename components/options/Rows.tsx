import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';

/** One profile in the list, with the texts that the search reads. */
export interface Entry {
  id: string;
  name: string;
  organization: string;
  /** Number of findings. */
  findings: number;
  /** Further words by which it is found: its code, its administrator, its software. */
  words?: readonly string[];
}

interface RowsProps {
  entries: readonly Entry[];
  open: string | null;
  onOpen(id: string): void;
}

/**
 * Below this all rows are there. Above it only those in view are, each exactly this high (in px; options.css has it
 * too).
 */
const WINDOWED = 60;

const HEIGHT = 56;

const SPARE = 6;

/** Returns the range of rows in view of a list that scrolls by itself. */
function useWindow(count: number) {
  const box = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: WINDOWED });
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const from = Math.max(0, Math.floor(scrollTop / HEIGHT) - SPARE);
    const to = Math.ceil((scrollTop + (clientHeight || 600)) / HEIGHT) + SPARE;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  };
  useLayoutEffect(look, [count]);
  return { box, look, range };
}

function Row({
  entry,
  current,
  tabbable,
  onOpen,
}: {
  entry: Entry;
  current: boolean;
  tabbable: boolean;
  onOpen(): void;
}) {
  const { t } = useSpeech();
  const { organization, name, findings } = entry;
  const about = [organization !== name && organization, findings > 0 && t('options_findings', String(findings))].filter(
    Boolean,
  );
  return (
    <button
      type="button"
      id={`row-${entry.id}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={onOpen}
    >
      <span class="name" title={name}>
        {name || t('options_untitled')}
      </span>
      {about.length > 0 && <span class="note">{about.join(' · ')}</span>}
    </button>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The rows of the list. With thousands of them only those in view exist. Tab reaches one of them, arrows the others.
 */
export function Rows({ entries, open, onOpen }: RowsProps) {
  const { t } = useSpeech();
  const { box, look, range } = useWindow(entries.length);
  const windowed = entries.length > WINDOWED;
  // A place that was walked to holds for the list that was walked.
  const among = `${open} ${entries.length}`;
  const [walked, setWalked] = useState<{ to: number; among: string } | null>(null);
  const opened = entries.findIndex(({ id }) => id === open);
  const at = walked?.among === among ? walked.to : Math.max(opened, 0);
  const active = Math.min(at, entries.length - 1);
  const focus = useRef(false);
  // Before the next key can come: Enter right after an arrow opens the row that the arrow went to.
  useLayoutEffect(() => {
    if (!focus.current) return;
    focus.current = false;
    document.getElementById(`row-${entries[active]?.id}`)?.focus();
  });
  const show = (index: number) => {
    const list = box.current;
    if (!list || !windowed) return;
    const top = index * HEIGHT;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = top + HEIGHT - list.clientHeight;
    look();
  };
  // The open profile is in view when the list comes, and when another one is opened.
  useLayoutEffect(() => {
    if (opened >= 0) show(opened);
  }, [open, windowed]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || entries.length === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(entries.length - 1, step(active, entries.length - 1)));
    focus.current = true;
    setWalked({ to: next, among });
    show(next);
  };
  const shown = windowed ? entries.slice(range.from, range.to) : entries;
  const first = windowed ? Math.min(range.from, entries.length) : 0;
  const pad = (rows: number) => `${Math.max(0, rows) * HEIGHT}px`;
  return (
    <ul
      ref={box}
      class={windowed ? 'profiles windowed' : 'profiles'}
      aria-label={t('options_profiles')}
      onScroll={look}
      onKeyDown={move}
    >
      {windowed && <li role="presentation" style={{ height: pad(first) }} />}
      {shown.map((entry, index) => (
        <li key={entry.id} {...(windowed && { 'aria-setsize': entries.length, 'aria-posinset': first + index + 1 })}>
          <Row
            entry={entry}
            current={entry.id === open}
            tabbable={!windowed || first + index === active}
            onOpen={() => onOpen(entry.id)}
          />
        </li>
      ))}
      {windowed && <li role="presentation" style={{ height: pad(entries.length - first - shown.length) }} />}
    </ul>
  );
}
