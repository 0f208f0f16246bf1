import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A built portal in memory: path from its root, with slashes and without a leading one → bytes. */
export type Site = ReadonlyMap<string, Buffer>;

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const SITES = join(ROOT, '.output', 'practice', 'site');

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...(await filesUnder(folder)), join(ROOT, 'package-lock.json')]) {
    hash.update(relative(ROOT, file)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function load(folder: string): Promise<Site> {
  const site = new Map<string, Buffer>();
  for (const file of await filesUnder(folder)) {
    site.set(relative(folder, file).split(sep).join('/'), await readFile(file));
  }
  return site;
}

/**
 * Builds the portal in the folder of that name with its own Vite configuration and loads it. A build whose sources and
 * lock file have not changed is used again. Refuses (rejects) when the build fails, with Vite's own words.
 */
export async function buildSite(portal: string): Promise<Site> {
  const source = join(HERE, portal);
  const config = join(source, 'vite.config.ts');
  if (!existsSync(config)) throw new Error(`No practice portal here: ${relative(ROOT, config)} is missing`);

  const home = join(SITES, portal);
  const hash = await hashOf(source);
  const done = join(home, hash);
  if (!existsSync(done)) {
    await mkdir(home, { recursive: true });
    // Built aside and moved into place: several test workers may start at once, and none may see half a site.
    const aside = await mkdtemp(join(home, 'building-'));
    try {
      await runVite(source, config, aside);
      await rename(aside, done).catch((error: unknown) => {
        if (!existsSync(done)) throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    const site = await load(done);
    await forgetOlder(home, hash);
    return site;
  }
  return load(done);
}

/** In a process of its own: Vite reads and sets NODE_ENV, and a test runner has set that to something else. */
async function runVite(source: string, config: string, outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', source, '--config', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The practice portal in ${relative(ROOT, source)} does not build:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}

async function forgetOlder(home: string, keep: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name !== keep && !name.startsWith('building-')) await rm(join(home, name), { recursive: true, force: true });
  }
}
