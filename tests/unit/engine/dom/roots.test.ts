import { expect, test } from 'vitest';
import { documentOf } from '../../../../utils/engine/dom/roots';

const OWN = 'https://ipp.taobao.com';

/** A frame as Chromium gives it to a page of OWN; `contentDocument` is there wherever `document.domain` lets it be. */
const frameOf = (contentWindow: object, contentDocument: unknown = document) =>
  ({ contentDocument, contentWindow, ownerDocument: { defaultView: { origin: OWN } } }) as unknown as HTMLIFrameElement;

test('a frame of the same origin is read', () => expect(documentOf(frameOf({ origin: OWN }))).toBe(document));

test.each(['https://shop.taobao.com', 'https://ipp.taobao.com:8443', 'http://ipp.taobao.com', 'null'])(
  'a frame of %s is left alone, though the two share a domain',
  (origin) => expect(documentOf(frameOf({ origin }))).toBeNull(),
);

test('a frame that may not be asked is left alone', () => {
  const closed = {
    get origin() {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  expect(documentOf(frameOf(closed, null))).toBeNull();
});
