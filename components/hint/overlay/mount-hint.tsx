import { createRef, render } from 'preact';
import { Hint, type HintAction, type HintText, type Way } from '../Hint';
import { createGuard, type Guard } from './press-guard';
import type { Frame } from './shadow-host';

export type { HintText } from '../Hint';

/** The visible part of the hint: all of it, only the chip that leads to it, or nothing. */
export interface Showing {
  seen: boolean;
  way: Way | null;
}

export interface MountedHint {
  ring: HTMLElement;
  bubble: HTMLElement;
  cue: HTMLElement;
  /** One for each thing that can be pressed. */
  guards: { bubble: Guard; cue: Guard };
  draw(text: HintText, actions: readonly HintAction[], showing: Showing): void;
  unmount(): void;
}

const NOTHING: HintText = { title: '', what: '', position: '', lang: 'en' };

/** Draws the hint into the layer. Presses reach `onAction` only when a guard knows them as the person's own. */
export function mountHint(frame: Frame, onAction: (action: HintAction | 'find') => void): MountedHint {
  const ring = createRef<HTMLDivElement>();
  const bubble = createRef<HTMLElement>();
  const cue = createRef<HTMLButtonElement>();
  let guards: MountedHint['guards'] | undefined;
  const onPress = (action: HintAction | 'find', event: MouseEvent | KeyboardEvent) => {
    const guard = event.currentTarget === cue.current ? guards?.cue : guards?.bubble;
    if (guard?.allows(event)) onAction(action);
  };
  const draw = (text: HintText, actions: readonly HintAction[], { seen, way }: Showing) => {
    render(<Hint {...text} {...{ actions, seen, way, onPress, ring, bubble, cue }} />, frame.layer);
  };
  draw(NOTHING, [], { seen: false, way: null });
  if (!ring.current || !bubble.current || !cue.current) throw new Error('The hint did not render.');
  guards = { bubble: createGuard(frame, bubble.current), cue: createGuard(frame, cue.current) };
  const { bubble: first, cue: second } = guards;
  const unmount = () => {
    first.stop();
    second.stop();
    render(null, frame.layer);
  };
  return { ring: ring.current, bubble: bubble.current, cue: cue.current, guards, draw, unmount };
}
