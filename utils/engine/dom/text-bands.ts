import { ancestors } from './flat-tree';
import { shortTextNodes } from './text-nodes';
import { rectOf } from './visibility';
import { iconFont } from './visible-text';

/** True if a text node holds a letter or a digit. */
export const worded = (node: Node): boolean => /\S/.test((node.nodeValue ?? '').replace(iconFont, ''));

/** Texts of a document by bands of height. Built when first asked. */
export class TextBands {
  private readonly bands = new Map<Document | ShadowRoot, Map<number, Element[]>>();
  private readonly faces: ReadonlySet<Element>;
  constructor(faces: ReadonlySet<Element>) {
    this.faces = faces;
  }

  /** Returns elements that hold a short text of their own between two heights of the window. */
  between(root: Document | ShadowRoot, top: number, bottom: number): Set<Element> {
    const bands = this.bands.get(root) ?? this.read(root);
    const found = new Set<Element>();
    for (let band = Math.floor(top / 64); band <= Math.floor(bottom / 64); band++)
      for (const element of bands.get(band) ?? []) found.add(element);
    return found;
  }

  private read(root: Document | ShadowRoot): Map<number, Element[]> {
    const bands = new Map<number, Element[]>();
    this.bands.set(root, bands);
    for (const node of shortTextNodes(root).all) {
      const parent = node.parentElement;
      if (!parent || node.length > 60 || !worded(node) || /^(?:script|style|option|noscript)$/.test(parent.localName))
        continue;
      const { top, bottom, width } = rectOf(parent);
      if (width === 0 || bottom - top > 400) continue;
      for (let band = Math.floor(top / 64); band <= Math.floor(bottom / 64); band++) {
        const row = bands.get(band);
        if (row) row.push(parent);
        else bands.set(band, [parent]);
      }
    }
    return bands;
  }

  /** True if a text is part of what a control shows. */
  isInControl(element: Element): boolean {
    for (const up of ancestors(element)) if (this.faces.has(up)) return true;
    return false;
  }
}
