import { createRef, render } from 'preact';
import { Hint, type HintAction } from '../../../components/hint/Hint';
import type { Frame } from './host';
import { createGuard, type Guard } from './trust';

export interface HintText {
  what: string;
  why?: string;
  /** Words instead of a value that the person gets elsewhere. Never a value of the profile. */
  note?: string;
  /** "3 / 9". */
  position: string;
  lang: 'zh' | 'en';
}

export interface MountedHint {
  ring: HTMLElement;
  bubble: HTMLElement;
  guard: Guard;
  draw(text: HintText, actions: readonly HintAction[], seen: boolean): void;
  unmount(): void;
}

const NOTHING: HintText = { what: '', position: '', lang: 'en' };

/** Draws the hint into the layer; presses reach `onAction` only when the guard knows them as the person's own. */
export function mountHint(frame: Frame, onAction: (action: HintAction) => void): MountedHint {
  const ring = createRef<HTMLDivElement>();
  const bubble = createRef<HTMLElement>();
  let guard: Guard | undefined;
  const onPress = (action: HintAction, event: MouseEvent | KeyboardEvent) => {
    if (guard?.allows(event)) onAction(action);
  };
  const draw = (text: HintText, actions: readonly HintAction[], seen: boolean) => {
    const { what, why, note, position, lang } = text;
    render(<Hint {...{ what, why, note, position, lang, actions, seen, onPress, ring, bubble }} />, frame.layer);
  };
  draw(NOTHING, [], false);
  if (!ring.current || !bubble.current) throw new Error('The hint did not render.');
  guard = createGuard(frame, bubble.current);
  const unmount = () => {
    guard?.stop();
    render(null, frame.layer);
  };
  return { ring: ring.current, bubble: bubble.current, guard, draw, unmount };
}
