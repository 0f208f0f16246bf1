import { readTable } from './read';

// A worker of its own: what is hostile or huge can be stopped from outside, and the page stays usable.
addEventListener('message', async (event: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  postMessage(await readTable(event.data));
});
