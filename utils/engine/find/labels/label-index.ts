import { canonical, canonicalSet } from '../../text/canonical';
import { formsIn } from '../../text/label-match';
import { normalisedSet } from '../../text/normalise';
import type { Widget } from '../../widgets/types';
import type { Name } from '../types';
import { says } from './label-match';

/** Returns a fast lookup of controls by label. */
export function labelIndex(
  widgets: readonly Widget[],
  names: (widget: Widget) => Name[],
): (wanted: readonly string[]) => Widget[] {
  let entries: Map<string, Widget[]> | null = null;
  return (wanted) => {
    entries ??= namesByForm(widgets, names);
    const hits = new Set<Widget>();
    for (const form of normalisedSet(wanted)) for (const widget of entries.get(form) ?? []) hits.add(widget);
    for (const form of canonicalSet(wanted)) for (const widget of entries.get(asMeaning(form)) ?? []) hits.add(widget);
    return widgets.filter((widget) => hits.has(widget) && says(names(widget), wanted) !== undefined);
  };
}

/** Returns a key that no normalised form has, because those hold no white space. */
const asMeaning = (form: string) => ` ${form}`;

function namesByForm(widgets: readonly Widget[], names: (widget: Widget) => Name[]): Map<string, Widget[]> {
  const entries = new Map<string, Widget[]>();
  for (const widget of widgets)
    for (const { text } of names(widget))
      for (const form of [...formsIn(text), asMeaning(canonical(text))]) {
        const there = entries.get(form);
        if (there) there.push(widget);
        else entries.set(form, [widget]);
      }
  return entries;
}
