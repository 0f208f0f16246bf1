import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import './storage';

beforeEach(() => {
  fakeBrowser.reset();
  // The fake has no idea of idleness.
  fakeBrowser.idle.setDetectionInterval = () => {};
});
