import type { ControlDescription, PageDescription } from '../../protocol/page-description';
import { ancestors, contains } from '../dom/flat-tree';
import { withReadCache } from '../dom/read-cache';
import { rootsOf } from '../dom/roots';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import type { PageModel } from '../find/page-model';
import { readerOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import type { FindResults } from './survey';

/** A longer text is no label: only its length is told. */
const LONGEST = 80;
/** No form has more of anything; what has is cut off. */
const MOST = 300;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], [role="tab"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';
const LIMITS = [
  'type',
  'maxlength',
  'minlength',
  'min',
  'max',
  'pattern',
  'accept',
  'multiple',
  'required',
  'readonly',
  'disabled',
  'placeholder',
];

const short = (text: string): string => (text.length > LONGEST ? `[text of ${text.length} characters]` : text);

/** Returns the visible texts of the elements of a selector, each once. Text in a control may be its value: it is left out. */
function textsOf({ doc, widgets }: PageModel, selector: string): string[] {
  const elements = rootsOf(doc).flatMap((root) => [...root.querySelectorAll(selector)]);
  const texts = elements
    .filter((element) => isVisible(element) && !widgets.some(({ box }) => contains(box, element)))
    .map(
      (element) =>
        visibleText(element).trim() || (element.localName === 'input' && element.getAttribute('value')) || '',
    );
  return [...new Set(texts.filter(Boolean).map(short))].slice(0, MOST);
}

/** Returns an address with the keys of its query, without their values; numbers of a route are no part of it either. */
function addressOf({ origin, pathname, search, hash }: Location): string {
  const [route = '', query = ''] = hash.split('?');
  const keys = [...new URLSearchParams(search).keys(), ...new URLSearchParams(query).keys()];
  return `${origin}${pathname}${route}`.replace(/\d{3,}/g, '0') + (keys.length > 0 ? `?${keys.join('&')}` : '');
}

/** Returns the classes of a control and of the four elements around it, without their numbers: they name the kit. */
function classesOf({ box }: Widget): string[] {
  const around = [...ancestors(box)].slice(0, 5);
  return [
    ...new Set(around.flatMap((element) => [...element.classList]).map((name) => name.replace(/\d+/g, '0'))),
  ].slice(0, 12);
}

function describeControl(model: PageModel, widget: Widget, step: string): ControlDescription {
  const { control, kind, box } = widget;
  const limits = LIMITS.flatMap((name) =>
    control.hasAttribute(name) ? [[name, short(control.getAttribute(name)!)]] : [],
  );
  return {
    kind,
    tag: control.localName,
    role: control.getAttribute('role') ?? '',
    classes: classesOf(widget),
    labels: model.names(widget).map(({ text, by }) => ({ text: short(text), by })),
    section: model.groups.of(box) ?? '',
    options: readerOf(widget).options(widget).slice(0, MOST).map(short),
    limits: Object.fromEntries(limits),
    step,
  };
}

/**
 * Describes a page by its form: controls, labels, options, limits, headings, buttons. Text that is none of these is left
 * out, and so is every value of a control.
 */
export const describePage = (model: PageModel, found: FindResults): PageDescription =>
  withReadCache(model.look, () => {
    const { doc } = model;
    const steps = new Map<Widget, string>();
    for (const [step, one] of found)
      if (one.ok && 'widget' in one) for (const widget of one.row) steps.set(widget, step);
    return {
      address: addressOf(doc.location),
      lang: doc.documentElement.lang,
      zoom: doc.defaultView?.devicePixelRatio ?? 1,
      headings: textsOf(model, HEADINGS),
      buttons: textsOf(model, BUTTONS),
      controls: model.widgets.slice(0, MOST).map((widget) => describeControl(model, widget, steps.get(widget) ?? '')),
    };
  });
