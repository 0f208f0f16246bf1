import { normalise } from '../text/normalise';
import { shownText, textWithout } from './visible-text';

/** Reading what stands on the page: whole labels instead of text nodes, without icons and side remarks. */

const labelTags = /^(?:label|th|dt|legend|h[1-6])$/;

const labelClass =
  /(?:^|[-_\s])(?:label|form-?title|field-?name|item-?name|item-?title|caption|th|key)(?:$|[-_\s])|label$/i;

const aside =
  /tip|help|desc|hint|note|explain|extra|remark|prefix|addon|suffix|append|prepend|icon|count|error|message|badge/i;

/** Whether markup says that an element is the label of something. */
export const isLabelLike = (element: Element): boolean =>
  labelTags.test(element.localName) || labelClass.test(element.getAttribute('class') ?? '');

/** A heading of a whole part of the page, unless it stands right before one control. */
export const isHeading = (element: Element): boolean => /^(?:legend|h[1-6])$/.test(element.localName);

/** A remark, an icon, a link beside a label: no part of the name. */
export const isAside = (element: Element): boolean =>
  /^(?:small|a|button|i|svg)$/.test(element.localName) ||
  element.getAttribute('role') === 'alert' ||
  aside.test(element.getAttribute('class') ?? '');

const advice = /^[请与需按须应仅不可如例填输选查点最至以限同见支]/;

/** Whether a remark makes the label the name of something else: （英文）, 备用. Advice (与执照一致) does not. */
export function isQualifier(element: Element): boolean {
  if (
    /^(?:a|button|svg)$/.test(element.localName) ||
    /icon|error|message|badge/i.test(element.getAttribute('class') ?? '')
  )
    return false;
  const text = normalise(shownText(element));
  const inner = text.replace(/^[([【]|[)\]】]$/g, '');
  return /^\p{L}+$/u.test(inner) && !advice.test(inner) && inner.length <= (inner === text ? 3 : 8);
}

/** The text of a label without what only stands beside the name. */
export const labelText = (label: Element, skip?: (element: Element) => boolean): string =>
  textWithout(
    label,
    (inner) =>
      skip?.(inner) === true ||
      (inner !== label && isAside(inner) && !labelTags.test(inner.localName) && !isQualifier(inner)),
  );
