import { newPageMemory, type PageMemory } from '../widgets/page-memory';

/** The one place that remembers anything of a page from look to look. */
const memories = new WeakMap<Document, PageMemory>();

/** Returns what is known of a document. A frame has a memory of its own. */
export function memoryOf(doc: Document): PageMemory {
  const known = memories.get(doc) ?? newPageMemory();
  memories.set(doc, known);
  return known;
}
