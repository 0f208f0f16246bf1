import { startPractice } from '../practice/serve';

/** Builds both practice portals once, before several workers want them at the same time. */
export default async function setup(): Promise<void> {
  const practice = await startPractice();
  await practice.close();
}
