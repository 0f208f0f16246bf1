import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** An address for bytes, for as long as they are shown. */
export function useUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [blob]);
  return url;
}

/** Returns the result of an asynchronous reading: undefined while it runs, null if it failed. Reads again for another key. */
export function useRead<T>(key: string, read: (signal: AbortSignal) => Promise<T>): T | null | undefined {
  const [found, setFound] = useState<{ key: string; value: T | null }>();
  useEffect(() => {
    const stop = new AbortController();
    const keep = (value: T | null) => !stop.signal.aborted && setFound({ key, value });
    void read(stop.signal).then(keep, () => keep(null));
    return () => stop.abort();
  }, [key]);
  return found?.key === key ? found.value : undefined;
}

/** True if something has been going on for longer than half a second: sooner, saying so would only flicker. */
export function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!going) return;
    const timer = setTimeout(() => setLong(true), 500);
    return () => clearTimeout(timer);
  }, [going]);
  return going && long;
}

/** Takes files that are pasted while the focus is within the element, and files that are dropped on it. */
export function useBringing(place: RefObject<HTMLElement | null>, onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // The event goes to the selection, which a focused button has none of: so it is caught at the document.
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (!file || !place.current?.contains(document.activeElement)) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFile]);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!place.current?.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        onFile(file);
      },
    },
  };
}
