import type { Page } from '../../portals/types';
import { ancestors, contains } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { normalise, normalisedSet } from '../text/normalise';
import type { ControlCount } from '../widgets/control-count';
import { fitOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import type { LabelSources } from './types';

/** Controls beside a form that serve another task: a box to sign in, a line to search. */

const signsIn =
  /^(?:(?:已有|已经有)?(?:账号|账户|帐号)?[,，?？]?(?:请|去|立即|马上|快速)?(?:登录|登陆)|(?:账号|账户|帐号|密码|用户|会员)(?:密码)?(?:登录|登陆)|sign\s*in(?:now)?|log\s*in(?:now)?)$/;

const searches = /^(?:搜索|搜一搜|查询|检索|搜|search|find|go)$/;

const speaks =
  'button, a, h1, h2, h3, h4, h5, h6, legend, strong, b, [role="button"], [role="tab"], input[type="submit"], input[type="button"]';

const wordsOf = (element: Element): string =>
  normalise(element.localName === 'input' ? (element as HTMLInputElement).value : visibleText(element));

/** True if a button or heading in a box has one of the words. */
const saysIn = (box: Element, words: RegExp): boolean =>
  [...box.querySelectorAll(speaks)].some((one) => words.test(wordsOf(one)) && isVisible(one));

/** Returns the largest box around a control for which `fits` holds. */
function largestBox(
  widget: Widget,
  fits: (count: number, box: Element) => boolean,
  counts: ControlCount,
): Element | null {
  let box: Element | null = null;
  for (const up of ancestors(widget.box)) {
    if (/^(?:body|html)$/.test(up.localName) || !fits(counts.get(up) ?? 0, up)) break;
    box = up;
  }
  return box;
}

/**
 * Returns the controls of sign-in boxes and search fields beside the form. Returns none if a step of the page clicks
 * such a button, or if the page has no other controls.
 */
export function controlsOfOtherForms(
  { steps }: Pick<Page, 'steps'>,
  { widgets, counts }: LabelSources,
): ReadonlySet<Widget> {
  const strange = new Set<Widget>();
  if (steps.length === 0) return strange;
  const presses = steps.flatMap(({ find }) => ('button' in find ? [...normalisedSet(find.button)] : []));
  const passwords = widgets.filter((widget) => fitOf(widget, 'password') > 0);
  const take = (box: Element | null, words: RegExp) => {
    if (!box || presses.some((word) => words.test(word)) || !saysIn(box, words)) return;
    const inside = widgets.filter((widget) => contains(box, widget.box));
    if (inside.length < widgets.length) for (const widget of inside) strange.add(widget);
  };
  for (const one of passwords) {
    const only = (box: Element) => passwords.every((other) => other === one || !contains(box, other.box));
    take(
      largestBox(one, (count, box) => count <= 4 && only(box), counts),
      signsIn,
    );
  }
  for (const one of widgets)
    if (
      fitOf(one, 'text') === 2 &&
      (one.control as HTMLInputElement).closest('header, nav, footer, aside, form, [role="search"]')
    )
      take(
        largestBox(one, (count) => count <= 2, counts),
        searches,
      );
  return strange;
}
