import type { Ref } from 'preact';
import type { Text } from '../../utils/portals/types';
import { words } from './words';

export type HintAction = 'next' | 'back' | 'hide';

export interface HintProps {
  what: string;
  why?: string | undefined;
  note?: string | undefined;
  /** Where this hint stands among the page's, as a person reads it: "3 / 9". */
  position: string;
  lang: 'zh' | 'en';
  /** Buttons to offer, in the order in which they are shown. */
  actions: readonly HintAction[];
  /** Whether the hint can be seen now; what is unseen is not read out either. */
  seen: boolean;
  onPress: (action: HintAction, event: MouseEvent | KeyboardEvent) => void;
  ring: Ref<HTMLDivElement>;
  bubble: Ref<HTMLElement>;
}

const LANG_TAGS = { zh: 'zh-CN', en: 'en' };

/** The ring and the bubble. Where they stand is the business of whoever holds the refs. */
export function Hint({ what, why, note, position, lang, actions, seen, onPress, ring, bubble }: HintProps) {
  const say = (text: Text) => text[lang];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPress('hide', event);
  };
  return (
    <>
      {/* Always there, so that a change of its text is read out; the bubble itself comes and goes. */}
      <p class="heard" role="status" lang={LANG_TAGS[lang]}>
        {seen ? [what, why].filter(Boolean).join(' ') : ''}
      </p>
      <div class="ring" ref={ring} />
      {/* Pressing the mouse must not take the focus from the field. */}
      <section
        class="bubble"
        ref={bubble}
        lang={LANG_TAGS[lang]}
        aria-label={say(words.region)}
        onMouseDown={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <div class="words">
          <p class="what">{what}</p>
          {why && <p class="why">{why}</p>}
          {note && <p class="note">{note}</p>}
        </div>
        <div class="foot">
          <span class="position">{position}</span>
          {actions.map((action) => (
            <button key={action} type="button" class={action} onClick={(event) => onPress(action, event)}>
              {say(words[action])}
            </button>
          ))}
        </div>
        <span class="arrow" />
      </section>
    </>
  );
}
