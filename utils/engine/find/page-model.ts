import type { Page } from '../../portals/types';
import { cached, newReadCache, type ReadCache, withReadCache } from '../dom/read-cache';
import { TextBands } from '../dom/text-bands';
import { type ControlCount, countControls } from '../widgets/control-count';
import { widgetsIn } from '../widgets/detect/detect-widgets';
import { readerOf } from '../widgets/readers';
import type { PickerWidget, Widget } from '../widgets/types';
import { labelIndex } from './labels/label-index';
import { type Labels, labelsOf } from './labels/labels';
import { controlsOfOtherForms } from './other-forms';
import { memoryOf } from './page-memory';
import { readSections } from './sections/sections';
import type { Groups, LabelSources, Name, Named } from './types';
import { findUnmarkedControls } from './unmarked-controls';

/** A page's controls with their labels, read once. Discard it when the page changes. */
export interface PageModel {
  doc: Document;
  widgets: Widget[];
  counts: ControlCount;
  names: (widget: Widget) => Name[];
  /** Returns the controls that have one of the labels. */
  called: (names: readonly string[]) => Widget[];
  groups: Groups;
  look: ReadCache;
}

/** Reads the controls of a document and their labels, whatever page it is. */
const labelSourcesOf = cached((doc: Document): Named => currentLabelSources(doc));

/** Gives a trigger the labels that float in it. They are read when its value is, because labels need all controls. */
function withFloating(widget: Widget, labels: (widget: Widget) => Labels): Widget {
  if (readerOf(widget).box !== 'trigger') return widget;
  const own: PickerWidget = { ...(widget as PickerWidget), floatingLabels: () => labels(own).floating };
  return own;
}

function currentLabelSources(doc: Document): Named {
  const known = new Map<Widget, Labels>();
  const labels = (widget: Widget): Labels => {
    const own = known.get(widget) ?? labelsOf(widget, sources);
    known.set(widget, own);
    return own;
  };
  const widgets = widgetsIn(doc, memoryOf).map((widget) => withFloating(widget, labels));
  const faces = new Set<Element>(widgets.map((widget) => widget.box));
  const owners = new Map(widgets.flatMap((widget) => widget.choices.map((part) => [part as Element, widget] as const)));
  const sources: LabelSources = { widgets, counts: countControls(widgets), owners, faces, texts: new TextBands(faces) };
  const names = (widget: Widget) => labels(widget).names;
  return { ...sources, names, called: labelIndex(widgets, names) };
}

/** Reads a document for the steps of one page. Changes nothing. `look` may be shared by all readers of one moment. */
export function readPage(doc: Document, page: Pick<Page, 'steps'>, look: ReadCache = newReadCache()): PageModel {
  return withReadCache(look, () => {
    const plain = labelSourcesOf(doc);
    const sources = findUnmarkedControls(doc, page, plain) ? currentLabelSources(doc) : plain;
    const strange = controlsOfOtherForms(page, sources);
    const widgets = sources.widgets.filter((widget) => !strange.has(widget));
    const names = (widget: Widget) => withReadCache(look, () => sources.names(widget));
    const called = (wanted: readonly string[]) => sources.called(wanted).filter((widget) => !strange.has(widget));
    return { doc, widgets, counts: sources.counts, names, called, groups: readSections(doc, page, sources), look };
  });
}
