import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KITS } from './kits';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const OUT = join(ROOT, '.output', 'kits');

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function hashOf(name: string): Promise<string> {
  const folders = await Promise.all(
    ['shared', 'shell', join('pages', name)].map((path) => filesUnder(join(HERE, path))),
  );
  const hash = createHash('sha256');
  for (const file of [...folders.flat(), join(HERE, 'vite.config.ts'), join(HERE, 'package-lock.json')]) {
    hash
      .update(relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own: Vite reads and sets NODE_ENV, and a test runner has set that to something else. */
async function runVite(name: string, outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(HERE, 'vite.config.ts'), '--outDir', outDir, '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, [...args, '--emptyOutDir'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', KIT: name },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The kit page ${name} does not build:\n${stdout}${stderr}`, { cause: error });
  }
}

async function buildKit(name: string): Promise<string> {
  if (!KITS[name]) throw new Error(`No such kit: ${name}. There are: ${Object.keys(KITS).join(', ')}`);
  const home = join(OUT, name);
  const done = join(home, await hashOf(name));
  if (existsSync(done)) return done;
  await mkdir(home, { recursive: true });
  const aside = await mkdtemp(join(home, 'building-'));
  try {
    await runVite(name, aside);
    await rename(aside, done).catch((error: unknown) => {
      if (!existsSync(done)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  for (const old of await readdir(home)) {
    if (join(home, old) !== done && !old.startsWith('building-'))
      await rm(join(home, old), { recursive: true, force: true });
  }
  return done;
}

/**
 * Builds the pages of the given kits, or of all. Uses a build again if its sources and lock file have not changed. Out:
 * kit → folder with `register.html` and `realname.html`. Rejects an unknown kit, and a build that fails.
 */
export async function buildKits(names: readonly string[] = Object.keys(KITS)): Promise<Record<string, string>> {
  const built: Record<string, string> = {};
  // One after the other: two builds at once take longer on two cores than in turn.
  for (const name of names) built[name] = await buildKit(name);
  return built;
}
