import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const OUT = join(ROOT, '.output', 'generated', 'kits');

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A digest of everything that the kit's page is made of. */
async function hashOf(name: string): Promise<string> {
  const under = await filesUnder(join(HERE, 'pages'));
  const shared = under.filter((file) => !file.includes(`${join('pages', 'kits')}`));
  const renderers = ['pages', 'held-out'].flatMap((folder) =>
    ['js', 'jsx', 'ts'].map((end) => join(HERE, folder, 'kits', `${name}.${end}`)),
  );
  const config = [join(HERE, 'vite.config.ts'), join(ROOT, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of [...shared.sort(), ...renderers.filter(existsSync), ...config])
    hash.update(relative(ROOT, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Runs Vite in a process of its own: it sets NODE_ENV. */
async function runVite(kit: string, outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(HERE, 'vite.config.ts'), '--outDir', outDir, '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, [...args, '--emptyOutDir'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', KIT: kit },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The generated page of ${kit} does not build:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Builds the page of one kit, or finds it built; gives its folder. Throws with Vite's own words. */
export async function buildKit(kit: string): Promise<string> {
  const home = join(OUT, kit);
  const done = join(home, await hashOf(kit));
  if (existsSync(done)) return done;
  await mkdir(home, { recursive: true });
  const aside = await mkdtemp(join(home, 'building-'));
  await runVite(kit, aside);
  await rename(aside, done).catch((error: unknown) => {
    if (!existsSync(done)) throw error;
  });
  for (const old of await readdir(home))
    if (join(home, old) !== done) await rm(join(home, old), { recursive: true, force: true });
  return done;
}
