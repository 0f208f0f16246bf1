import { normalise } from '../text/normalise';
import { textWithout, visibleText } from './visible-text';

/** Reads whole labels, without icons and remarks beside them. */

const labelTags = /^(?:label|th|dt|legend|h[1-6])$/;

const labelClass =
  /(?:^|[-_\s])(?:label|form-?title|field-?name|item-?name|item-?title|caption|th|key)(?:$|[-_\s])|label$/i;

const aside =
  /tip|help|desc|hint|note|explain|extra|remark|prefix|addon|suffix|append|prepend|icon|count|error|message|badge/i;

/** True if markup makes an element a label. A cell beside several rows is their heading. */
export const isLabelLike = (element: Element): boolean =>
  !((element as Partial<HTMLTableCellElement>).rowSpan! > 1) &&
  (labelTags.test(element.localName) || labelClass.test(element.getAttribute('class') ?? ''));

/** True if an element heads a part of the page. A heading right before one control is its label. */
export const isHeading = (element: Element): boolean => /^(?:legend|h[1-6])$/.test(element.localName);

/** True if an element is a remark, an icon or a link beside a label. */
export const isHelpText = (element: Element): boolean =>
  /^(?:small|a|button|i|svg)$/.test(element.localName) ||
  element.getAttribute('role') === 'alert' ||
  aside.test(element.getAttribute('class') ?? '');

const advice = /^[请与需按须应仅不可如例填输选查点最至以限同见支]/;

/** True if a remark makes the label name something else: （英文）, 备用. Advice (与执照一致) does not. */
export function isQualifier(element: Element): boolean {
  if (
    /^(?:a|button|svg)$/.test(element.localName) ||
    /icon|error|message|badge/i.test(element.getAttribute('class') ?? '')
  )
    return false;
  const text = normalise(visibleText(element));
  const inner = text.replace(/^[([【]|[)\]】]$/g, '');
  return /^\p{L}+$/u.test(inner) && !advice.test(inner) && inner.length <= (inner === text ? 3 : 8);
}

/** Returns the text of a label without what stands beside it. */
export const labelText = (label: Element, skip?: (element: Element) => boolean): string =>
  textWithout(
    label,
    (inner) =>
      skip?.(inner) === true ||
      (inner !== label && isHelpText(inner) && !labelTags.test(inner.localName) && !isQualifier(inner)),
  );
