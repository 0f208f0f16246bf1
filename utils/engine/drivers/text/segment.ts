import { nextTask } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import type { Widget } from '../../widgets/types';

/** Types a number into a part of a date (ARIA spinbutton), digit by digit. An empty text deletes it. */
export async function typeSegment({ control }: Widget, text: string): Promise<void> {
  focus(control);
  for (const sign of text === '' ? Array(4).fill('Backspace') : text) {
    pressKey(control, sign);
    await nextTask();
  }
  blur(control);
}
