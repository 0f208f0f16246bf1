import type { Desk, Slot } from '../../../components/options/document-desk';
import type { Text } from '../../../utils/bilingual';
import { DOCUMENT_LIMIT, PREVIEW, SOURCE_LIMIT, targetAt } from '../../../utils/documents/limits';
import { paperAt, planFor } from '../../../utils/documents/plan';
import type { Studio } from '../../../utils/documents/studio';
import { DocumentFault } from '../../../utils/documents/types';
import { done } from '../../../utils/documents/words';
import { download } from '../../../utils/download';
import { megabytes } from '../../../utils/profile/documents';
import { nameFor } from '../../../utils/profile/file-name';
import { valueAt, withValue } from '../../../utils/profile/paths';
import type { DocumentRef } from '../../../utils/profile/types';
import { getDocument } from '../../../utils/store';
import type { Draft } from '../draft';
import { makeBoard } from './board';
import { makeShelf, type Named, type Snapshot } from './shelf';

interface Parts {
  draft: Draft;
  studio: Studio;
  /** Called whenever a slot shows something else. */
  tell(): void;
}

/**
 * Makes the documents of the open profile: brought, converted, marked and taken off. Each of these can be taken back.
 */
export function makeDesk({ draft, studio, tell }: Parts): { desk: Desk; reset(): void } {
  const board = makeBoard(tell);
  const shelf = makeShelf(studio);
  /** Offered files, until the person has decided. */
  const sources = new Map<string, Named>();
  const undos = new Map<string, Snapshot | null>();

  const current = (path: string) => valueAt(draft.state()?.profile, path) as DocumentRef | null | undefined;

  /** Puts a document into its slot and keeps the profile. Returns the message about it. */
  async function place(path: string, document: DocumentRef | null, signal: AbortSignal, news: Text): Promise<Slot> {
    const before = current(path);
    const snapshot = before ? await shelf.snapshot(before) : null;
    signal.throwIfAborted();
    undos.set(path, snapshot);
    sources.delete(path);
    draft.change((profile) => withValue(profile, path, document));
    await draft.flush();
    return { at: 'told', news, undo: true };
  }

  /** A copy that was made, with the file it was made from beside it. */
  async function placeMade(path: string, copy: Named, original: Named, signal: AbortSignal, news: Text) {
    const document = await shelf.put(copy, signal);
    return place(path, { ...document, original: await shelf.putOriginal(original) }, signal, news);
  }

  async function inspect(path: string, { blob, name }: Named, signal: AbortSignal) {
    if (blob.size > SOURCE_LIMIT) throw new DocumentFault('heavy', megabytes(blob.size));
    const inspection = await studio.run({ do: 'inspect', blob }, board.options(path, signal));
    const { type, inside = blob } = inspection;
    const source: Named = { blob: inside.slice(0, inside.size, type), name: nameFor(name, type) };
    const file = { ...inspection, name: source.name, size: inside.size };
    return { source, file, plan: planFor(path, file) };
  }

  const make = (path: string, { blob }: Named, page: number, signal: AbortSignal) =>
    studio.run({ do: 'convert', blob, page, limit: targetAt(path) }, board.options(path, signal));

  /** Decides about a file, and carries out a plan that needs no question. */
  async function consider(path: string, brought: Named, signal: AbortSignal): Promise<Slot> {
    const { source, file, plan } = await inspect(path, brought, signal);
    const { name } = source;
    switch (plan.do) {
      case 'refuse':
        return { at: 'refused', why: plan.why };
      case 'offer': {
        const { blob } = source;
        // The picture is decoded here already, so that every offer can be kept.
        const first = await studio.run({ do: 'page', blob, page: 1, side: PREVIEW }, board.options(path, signal));
        sources.set(path, source);
        return { at: 'offer', offer: { ...plan, file, first } };
      }
      case 'keep':
        return place(path, await shelf.put(source, signal), signal, done.kept(name));
      case 'strip': {
        const blob = await studio.run({ do: 'strip', blob: source.blob }, board.options(path, signal));
        return placeMade(path, { blob, name }, source, signal, done.strip(name));
      }
      case 'plain': {
        const { blob } = await make(path, source, 1, signal);
        const named = nameFor(name, blob.type);
        return placeMade(path, { blob, name: named }, source, signal, done.plain(named, plan.why));
      }
      case 'upright': {
        const { blob } = await make(path, source, 1, signal);
        return placeMade(path, { blob, name }, source, signal, done.upright(name));
      }
    }
  }

  /** Changes the document in the slot, if there is one. */
  const change = (path: string, task: (document: DocumentRef, signal: AbortSignal) => Promise<Slot>) => {
    const document = current(path);
    if (document) void board.run(path, document.name, (signal) => task(document, signal));
  };

  const desk: Desk = {
    slots: board.slots,
    take(path, file) {
      sources.delete(path);
      void board.run(path, file.name, (signal) => consider(path, { blob: file, name: file.name }, signal));
    },
    accept(path, page) {
      const source = sources.get(path);
      const slot = board.slots[path];
      if (!source || slot?.at !== 'offer') return;
      const mark = slot.offer.file.pages > 1 ? `-${page}` : '';
      void board.run(path, source.name, async (signal) => {
        const { blob } = await make(path, source, page, signal);
        const name = nameFor(source.name, blob.type, mark);
        return placeMade(path, { blob, name }, source, signal, done.made(name, source.blob.size, blob.size));
      });
    },
    keep(path) {
      const source = sources.get(path);
      if (!source || source.blob.size > DOCUMENT_LIMIT) return;
      void board.run(path, source.name, async (signal) =>
        place(path, await shelf.put(source, signal), signal, done.kept(source.name)),
      );
    },
    cancel(path) {
      board.stop(path);
      sources.delete(path);
      board.set(path, { at: 'told', news: done.cancelled(), undo: false });
    },
    improve: (path) => change(path, async (document, signal) => consider(path, await shelf.read(document), signal)),
    remove: (path) => change(path, (document, signal) => place(path, null, signal, done.removed(document.name))),
    undo(path) {
      const before = undos.get(path) ?? null;
      const name = (before?.document ?? current(path))?.name ?? '';
      void board.run(path, name, (signal) => takeBack(path, before, signal, name));
    },
    revert: (path) =>
      change(path, async ({ original }, signal) => {
        if (!original) throw new DocumentFault('broken');
        const named = await shelf.read(original);
        const { plan } = await inspect(path, named, signal);
        if (plan.do === 'offer' && !plan.mayKeep) return consider(path, named, signal);
        const { seen } = await studio.run({ do: 'look', blob: named.blob }, board.options(path, signal));
        return place(path, { ...original, seen }, signal, done.reverted(original.name));
      }),
    dropOriginal: (path) =>
      change(path, ({ original, ...document }, signal) =>
        place(path, document, signal, done.dropped(original?.name ?? '')),
      ),
    unmark: (path) =>
      change(path, ({ unmarked, original, seen }, signal) => {
        if (!unmarked) throw new DocumentFault('broken');
        const document = { ...unmarked, ...(seen && { seen }), ...(original && { original }) };
        return place(path, document, signal, done.unmarked());
      }),
    async previewMark(path, look, signal) {
      const document = current(path);
      const paper = paperAt(path);
      if (!document || !paper) throw new DocumentFault('broken');
      const { blob } = await shelf.read(document.unmarked ?? document);
      return studio.run({ do: 'mark', blob, paper, look, limit: targetAt(path) }, { signal });
    },
    mark: (path, { blob }) =>
      change(path, async ({ original, unmarked, seen: _, ...own }, signal) => {
        const clean = unmarked ?? own;
        const copy = await shelf.put({ blob, name: nameFor(clean.name, blob.type) }, signal);
        return place(path, { ...copy, unmarked: clean, ...(original && { original }) }, signal, done.marked());
      }),
    look: shelf.look,
    async page(path, page, side, signal) {
      const document = current(path);
      const source = sources.get(path) ?? (document && (await shelf.read(document)));
      if (!source) throw new DocumentFault('broken');
      return studio.run({ do: 'page', blob: source.blob, page, side }, { signal });
    },
    bytes: async ({ id }) => (await getDocument(id))?.blob ?? null,
    download: (file) => void getDocument(file.id).then((found) => found && download(found.blob, file.name)),
  };

  async function takeBack(path: string, before: Snapshot | null, signal: AbortSignal, name: string): Promise<Slot> {
    const document = before && (await shelf.restore(before));
    const news = document ? done.undone(name) : done.removed(name);
    return { ...(await place(path, document, signal, news)), undo: false } as Slot;
  }

  return {
    desk,
    /** For another profile, or when its works have other numbers: running jobs belong to paths that are no more. */
    reset() {
      sources.clear();
      undos.clear();
      board.clear();
    },
  };
}
