import type { PressFind, TextFind } from '../../portals/types';
import { elementsSaying } from '../dom/find-text';
import { holds, lineage } from '../dom/flat-tree';
import { rootsOf } from '../dom/roots';
import { isVisible } from '../dom/visibility';
import { shownText } from '../dom/visible-text';
import { normalise } from '../text/normalise';
import type { Scene } from './page-model';
import { nothing, several } from './results';
import type { Located } from './types';

const pressable =
  'button, a, [role="button"], [role="tab"], [role="link"], [role="menuitem"], [role="radio"], input[type="submit"], input[type="button"], summary, label, li';

const pressed = 'button, a, [role="button"], [role="tab"], input';

/** The thing to press around an element that says so. */
const pressableAround = (element: Element): Element => {
  const real = element.closest(pressable);
  if (real && normalise(shownText(real)) === normalise(shownText(element))) return real;
  // A row that holds nothing but the button says the same as the button.
  const inner = [...element.querySelectorAll(pressed)].filter(isVisible);
  return inner.length === 1 && normalise(shownText(inner[0]!)) === normalise(shownText(element)) ? inner[0]! : element;
};

/** The one thing to press that says so. */
export function locatePress(scene: Scene, find: PressFind): Located {
  const names = new Set(find.button.map(normalise));
  const hits = elementsSaying(scene.doc, names).map((one) => pressableAround(one.element));
  for (const root of rootsOf(scene.doc))
    for (const input of root.querySelectorAll<HTMLInputElement>('input[type="submit"], input[type="button"]'))
      if (names.has(normalise(input.value)) && isVisible(input)) hits.push(input);
  let unique = [...new Set(hits)].filter((one) => !hits.some((other) => other !== one && holds(one, other)));
  if (find.near) unique = nearest(scene, unique, find.near);
  const real = unique.filter((one) => one.matches(pressed));
  if (unique.length > 1 && real.length === 1) unique = real;
  if (unique.length > 1) unique = firstNamed(unique, find.button);
  const label = find.button[0]!;
  if (unique.length === 0) return nothing(label);
  if (unique.length > 1) return several(label, unique.length, []);
  return {
    ok: true,
    element: unique[0]!,
    why: { zh: `按文字「${label}」找到。`, en: `Found by the text “${label}”.` },
  };
}

/** The portal's own word goes before its synonyms: 下一步 of the form before 注册 in the header. */
function firstNamed(buttons: Element[], names: readonly string[]): Element[] {
  const saying = (name: string) => buttons.filter((one) => normalise(shownText(one)) === normalise(name));
  return names.map(saying).find((some) => some.length > 0) ?? buttons;
}

/** Of several equal buttons the one whose card holds the text and no other of them. */
function nearest(scene: Scene, buttons: Element[], near: readonly string[]): Element[] {
  const marks = elementsSaying(scene.doc, new Set(near.map(normalise))).map((one) => one.element);
  return buttons.filter((button) => {
    for (const up of lineage(button)) {
      if (buttons.some((other) => other !== button && holds(up, other))) return false;
      if (marks.some((mark) => holds(up, mark))) return true;
    }
    return false;
  });
}

/** The first text on the page that says so, or what its selector names. */
export function locateText(scene: Scene, find: TextFind): Located {
  const named = find.css ? [...scene.doc.querySelectorAll(find.css)].filter(isVisible) : [];
  if (named.length === 1)
    return {
      ok: true,
      element: named[0]!,
      why: { zh: '按已知的位置找到。', en: 'Found where it is known to stand.' },
    };
  const hits = elementsSaying(scene.doc, new Set(find.text.map(normalise)));
  const first = hits[0];
  if (!first) return nothing(find.text[0]!);
  return {
    ok: true,
    element: first.element,
    why: { zh: `按文字「${find.text[0]}」找到。`, en: `Found by the text “${find.text[0]}”.` },
  };
}
