import type { Page } from '../../portals/types';
import { type Look, looking, newLook, question } from '../dom/read-cache';
import { Texts } from '../dom/text-bands';
import { type Census, takeCensus } from '../widgets/control-count';
import { widgetsIn } from '../widgets/detect/detect-widgets';
import type { Widget } from '../widgets/types';
import { directoryOf } from './labels/label-index';
import { namesOf } from './labels/labels';
import { foreignTo } from './other-forms';
import { takeGroups } from './sections';
import type { Cast, Groups, Name, Named } from './types';
import { findDrawn } from './unmarked-controls';

/** A page's controls with their names, taken once and asked many times. Throw it away when the page changes. */
export interface Scene {
  doc: Document;
  widgets: Widget[];
  census: Census;
  names: (widget: Widget) => Name[];
  /** The controls that go by one of some names. */
  called: (names: readonly string[]) => Widget[];
  groups: Groups;
  look: Look;
}

/** The controls of a document and their names, whatever page it is. */
const castOf = question((doc: Document): Named => castNow(doc));

function castNow(doc: Document): Named {
  const widgets = widgetsIn(doc);
  const faces = new Set<Element>(widgets.map((widget) => widget.face));
  const owners = new Map(widgets.flatMap((widget) => widget.parts.map((part) => [part as Element, widget] as const)));
  const cast: Cast = { widgets, census: takeCensus(widgets), owners, faces, texts: new Texts(faces) };
  const known = new Map<Widget, Name[]>();
  const names = (widget: Widget) => {
    const names = known.get(widget) ?? namesOf(widget, cast);
    known.set(widget, names);
    return names;
  };
  return { ...cast, names, called: directoryOf(widgets, names) };
}

/** Reads a document for the finds of one page; nothing is changed. `look` may be shared by all that look at one moment. */
export function takeScene(doc: Document, page: Pick<Page, 'steps'>, look: Look = newLook()): Scene {
  return looking(look, () => {
    const plain = castOf(doc);
    const cast = findDrawn(doc, page, plain) ? castNow(doc) : plain;
    const strange = foreignTo(page, cast);
    const widgets = cast.widgets.filter((widget) => !strange.has(widget));
    const names = (widget: Widget) => looking(look, () => cast.names(widget));
    const called = (wanted: readonly string[]) => cast.called(wanted).filter((widget) => !strange.has(widget));
    return { doc, widgets, census: cast.census, names, called, groups: takeGroups(doc, page, cast), look };
  });
}
