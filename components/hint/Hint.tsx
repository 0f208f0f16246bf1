import type { Ref } from 'preact';
import type { Text } from '../../utils/bilingual';
import { words } from './words';

export type HintAction = 'next' | 'back' | 'hide' | 'never' | 'copy';
/** Direction of a control that is scrolled out of sight. */
export type Way = 'up' | 'down' | 'left' | 'right';

export interface HintText {
  /** Name of the step. Shown on the chip that leads to it. */
  title: string;
  what: string;
  why?: string | undefined;
  note?: string | undefined;
  /** A wrong choice, or a complaint of the page here, in plain words. */
  alert?: { kind: 'warning' | 'error'; text: string } | undefined;
  /** Place of this hint among the page's, as a person reads it: "3 / 9". */
  position: string;
  lang: 'zh' | 'en';
  /** Copy was pressed: the side panel offers the value now. */
  copied?: true | undefined;
}

export interface HintProps extends HintText {
  /** Buttons to offer, in the order in which they are shown. */
  actions: readonly HintAction[];
  /** True if the hint can be seen now. A hidden hint is not read out either. */
  seen: boolean;
  /** Set while the control is scrolled out of sight: the chip says where it is. */
  way: Way | null;
  onPress: (action: HintAction | 'find', event: MouseEvent | KeyboardEvent) => void;
  ring: Ref<HTMLDivElement>;
  bubble: Ref<HTMLElement>;
  cue: Ref<HTMLButtonElement>;
}

const isWalk = (action: HintAction) => action === 'next' || action === 'back';
const LANG_TAGS = { zh: 'zh-CN', en: 'en' };
const ARROWS: Record<Way, string> = { up: '↑', down: '↓', left: '←', right: '→' };
/** Pressing the mouse must not take the focus from the field. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** The ring, the bubble and the chip. The holder of the refs places them. */
export function Hint(props: HintProps) {
  const { title, what, why, note, alert, position, lang, copied, actions, seen, way, onPress, ring, bubble, cue } =
    props;
  const say = (text: Text) => text[lang];
  const alarm = alert && `${say(words[alert.kind])}${lang === 'zh' ? '：' : ': '}${alert.text}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPress('hide', event);
  };
  const walks = actions.filter(isWalk);
  const rest = actions.filter((action) => !isWalk(action));
  const outcome = copied && say(words.copied);
  const button = (action: HintAction) => (
    <button key={action} type="button" class={action} onClick={(event) => onPress(action, event)}>
      {(action === 'copy' && outcome) || say(words[action])}
    </button>
  );
  return (
    <>
      {/* Always there, so that a change of its text is read out. The bubble itself comes and goes. */}
      <p class="heard" role="status" lang={LANG_TAGS[lang]}>
        {seen ? (outcome ?? [alarm, what, why].filter(Boolean).join(' ')) : ''}
      </p>
      <div class="ring" ref={ring} />
      <section
        class="bubble"
        ref={bubble}
        lang={LANG_TAGS[lang]}
        aria-label={say(words.region)}
        onMouseDown={keepFocus}
        onKeyDown={onKeyDown}
      >
        <div class="words">
          {alarm && <p class={`alarm ${alert.kind}`}>{alarm}</p>}
          <p class="what">{what}</p>
          {why && <p class="why">{why}</p>}
          {note && <p class="note">{note}</p>}
        </div>
        <div class="foot">
          <span class="position">{position}</span>
          {(walks.length > 0 ? walks : rest).map(button)}
        </div>
        {walks.length > 0 && <div class="foot away">{rest.map(button)}</div>}
        <span class="arrow" />
      </section>
      <button
        type="button"
        class="cue"
        ref={cue}
        lang={LANG_TAGS[lang]}
        onMouseDown={keepFocus}
        onKeyDown={onKeyDown}
        onClick={(event) => onPress('find', event)}
      >
        <span aria-hidden="true">{way && ARROWS[way]}</span> {way && say(words[way])}
        {lang === 'zh' ? '：' : ': '}
        {title}
      </button>
    </>
  );
}
