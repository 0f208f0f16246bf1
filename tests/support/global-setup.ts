import { fileURLToPath } from 'node:url';
import { startPractice } from '../practice/serve';
import { buildBundles } from './bundles';

/** Builds both practice portals and every bundle once, before several workers want them at the same time. */
export default async function setup(): Promise<void> {
  const practice = await startPractice();
  await practice.close();
  await buildBundles(fileURLToPath(new URL('../../.output/bundles', import.meta.url)));
}
