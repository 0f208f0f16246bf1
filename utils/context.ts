import { browser } from 'wxt/browser';

/**
 * What the content script is told of its own end: a newer copy of it has started in the same document, or the extension
 * is gone. Stands in for WXT's context of the same name, whose timers and watch over addresses nothing here uses.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const started = `${browser.runtime?.id}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#end.abort());
  }

  /** Aborts at the end. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the end has come; an extension that was removed or updated says so only when it is asked. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }

  /** Has something done at the end. */
  onInvalidated(run: () => void): void {
    this.signal.addEventListener('abort', run);
  }
}
