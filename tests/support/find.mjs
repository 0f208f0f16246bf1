// Finds a Chromium that still loads unpacked extensions from the command line, or installs one. Plain Node: it also
// runs before the packages are there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'];
const PROGRAMS = [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES, process.env.LOCALAPPDATA].filter(Boolean);
const PLACES = {
  linux: ['/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: PROGRAMS.flatMap((dir) => [
    join(dir, 'Chromium', 'Application', 'chrome.exe'),
    join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};
const MISSING =
  'No browser found: install Chromium, Chrome for Testing or Microsoft Edge, or set BROWSER_PATH to one (branded Chrome 137 and later cannot load the extension by itself).';

const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, ...options });

/** True if it exists and starts. On Windows existing is enough, because `--version` would open a window. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform === 'win32' || run(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installed() {
  const dirs = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => dirs.map((dir) => join(dir, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(works);
}

async function playwrightPath() {
  const entry = join(import.meta.dirname, '../../node_modules/@playwright/test/index.mjs');
  if (!existsSync(entry)) return undefined;
  const { chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

async function fromPlaywright(say) {
  const path = await playwrightPath();
  if (!path || works(path)) return path;
  say("Downloading Playwright's Chromium …");
  const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { env });
  return works(path) ? path : undefined;
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function apt(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env }).status === 0;
}

function fromDebian(say) {
  if (!mayInstall()) return undefined;
  say("Installing Debian's chromium …");
  apt('chromium', 'fonts-noto-cjk');
  return installed();
}

/** Chinese would show as boxes in pictures; nothing else depends on it. */
function ensureChineseFont(say) {
  if (process.platform !== 'linux') return;
  const fonts = run('fc-list', [':lang=zh']);
  if (fonts.error || fonts.stdout.trim()) return;
  if (mayInstall() && apt('fonts-noto-cjk')) return;
  say('No Chinese font is installed: Chinese text will show as boxes (Debian: fonts-noto-cjk).');
}

/**
 * Path of a browser to test with.
 * Order: BROWSER_PATH, an installed one, Playwright's own, Debian's package.
 * Throws with one sentence when there is none.
 */
export async function findBrowser(say = console.log) {
  const chosen = process.env.BROWSER_PATH;
  if (chosen && !works(chosen))
    throw new Error(`BROWSER_PATH is set to ${chosen}, which is not there or does not start.`);
  const path = chosen || installed() || (await fromPlaywright(say)) || fromDebian(say);
  if (!path) throw new Error(MISSING);
  ensureChineseFont(say);
  return path;
}
