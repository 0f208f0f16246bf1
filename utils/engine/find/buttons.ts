import type { PressFind, TextFind } from '../../portals/types';
import { findByText } from '../dom/find-text';
import { ancestors, contains } from '../dom/flat-tree';
import { rootsOf } from '../dom/roots';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { normalise } from '../text/normalise';
import type { PageModel } from './page-model';
import { foundReasons, nothing, several } from './results';
import type { FindResult } from './types';

const pressable =
  'button, a, [role="button"], [role="tab"], [role="link"], [role="menuitem"], [role="radio"], input[type="submit"], input[type="button"], summary, label, li';

const pressed = 'button, a, [role="button"], [role="tab"], input';

/** Returns the button around an element that holds its text. */
const pressableAround = (element: Element): Element => {
  const real = element.closest(pressable);
  if (real && normalise(visibleText(real)) === normalise(visibleText(element))) return real;
  // A row with nothing but the button has the same text.
  const inner = [...element.querySelectorAll(pressed)].filter(isVisible);
  return inner.length === 1 && normalise(visibleText(inner[0]!)) === normalise(visibleText(element))
    ? inner[0]!
    : element;
};

/** Finds the one button with a label. */
export function findButton(model: PageModel, find: PressFind): FindResult {
  const names = new Set(find.button.map(normalise));
  const hits = findByText(model.doc, names).map((one) => pressableAround(one.element));
  for (const root of rootsOf(model.doc))
    for (const input of root.querySelectorAll<HTMLInputElement>('input[type="submit"], input[type="button"]'))
      if (names.has(normalise(input.value)) && isVisible(input)) hits.push(input);
  let unique = [...new Set(hits)].filter((one) => !hits.some((other) => other !== one && contains(one, other)));
  if (find.near) unique = nearest(model, unique, find.near);
  const real = unique.filter((one) => one.matches(pressed));
  if (unique.length > 1 && real.length === 1) unique = real;
  if (unique.length > 1) unique = firstNamed(unique, find.button);
  const label = find.button[0]!;
  if (unique.length === 0) return nothing(label);
  if (unique.length > 1) return several(label, unique.length, []);
  return {
    ok: true,
    element: unique[0]!,
    why: foundReasons.byText(label, ''),
  };
}

/** Prefers the portal's own word to its synonyms: 下一步 of the form to 注册 in the header. */
function firstNamed(buttons: Element[], names: readonly string[]): Element[] {
  const saying = (name: string) => buttons.filter((one) => normalise(visibleText(one)) === normalise(name));
  return names.map(saying).find((some) => some.length > 0) ?? buttons;
}

/** Returns the buttons whose card holds the `near` text. */
function nearest(model: PageModel, buttons: Element[], near: readonly string[]): Element[] {
  const marks = findByText(model.doc, new Set(near.map(normalise))).map((one) => one.element);
  return buttons.filter((button) => {
    for (const up of ancestors(button)) {
      if (buttons.some((other) => other !== button && contains(up, other))) return false;
      if (marks.some((mark) => contains(up, mark))) return true;
    }
    return false;
  });
}

/** Finds the first text on the page, or the element of the selector. */
export function findText(model: PageModel, find: TextFind): FindResult {
  const named = find.css ? [...model.doc.querySelectorAll(find.css)].filter(isVisible) : [];
  if (named.length === 1)
    return {
      ok: true,
      element: named[0]!,
      why: foundReasons.byPlace,
    };
  const hits = findByText(model.doc, new Set(find.text.map(normalise)));
  const first = hits[0];
  if (!first) return nothing(find.text[0]!);
  return {
    ok: true,
    element: first.element,
    why: foundReasons.byText(find.text[0]!, ''),
  };
}
