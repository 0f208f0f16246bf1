// npm start, test, run build, run zip, run bench, run matrix, run fuzz, run pictures. Plain Node without packages: each works on a fresh clone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './support/find.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const bin = (...parts) => at('node_modules', ...parts);
const WXT = bin('wxt', 'bin', 'wxt.mjs');
const TSC = bin('typescript', 'bin', 'tsc');
const BIOME = bin('@biomejs', 'biome', 'bin', 'biome');
const VITEST = bin('vitest', 'vitest.mjs');
const PLAYWRIGHT = bin('@playwright', 'test', 'cli.js');
const TSX = bin('tsx', 'dist', 'cli.mjs');
const KITS = at('tests', 'kits');
const REPORTS = at('.output', 'test');

/** Runs a program with its output on our terminal. Returns its exit status. */
function run(command, args, env = {}) {
  const shell = process.platform === 'win32' && command === 'npm';
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

const node = (script, args = [], env = {}) => run(process.execPath, [script, ...args], env);

async function must(what, status) {
  if ((await status) !== 0) throw new Error(`${what} failed; the reason stands above.`);
}

/** Returns true if the packages of a folder are missing or not those of its lock file. */
function packagesAreStale(folder) {
  const stamp = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(stamp)) return true;
  return statSync(stamp).mtimeMs + 1000 < statSync(lock).mtimeMs && !sameVersions(stamp, lock);
}

/** A fresh checkout touches the lock file without changing it. So its content is compared, not only its date. */
function sameVersions(stamp, lock) {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(stamp);
  const wanted = Object.entries(packages(lock));
  return wanted.every(([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version);
}

async function install(folder) {
  if (packagesAreStale(folder)) await must('npm ci', run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']));
}

async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  await install(root);
  // Packages run no scripts (.npmrc), so what the compiler and Vitest read of WXT is made here.
  if (!existsSync(at('.wxt', 'tsconfig.json'))) await must('wxt prepare', node(WXT, ['prepare']));
}

/**
 * Checks everything that is TypeScript. The practice portals are programs of their own, with Vue and React instead of
 * Preact.
 */
async function types() {
  // The types of the interface's texts are made from the locale files here.
  await must('wxt prepare', node(WXT, ['prepare']));
  const projects = [root, at('tests', 'practice', 'cpcc'), at('tests', 'practice', 'ipp')];
  let status = 0;
  for (const project of projects) status ||= await node(TSC, ['--noEmit', '-p', project]);
  return status;
}

const build = () => node(WXT, ['build']);

function vitestCounts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const crashed = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + crashed.length };
}

function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only at a second try, and count as failed`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Adds the numbers of a report. A run that failed without saying where counts as one failure. */
function count(total, name, status, read) {
  let counts = { passed: 0, failed: 0 };
  const file = join(REPORTS, `${name}.json`);
  if (existsSync(file)) counts = read(file);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
}

async function test() {
  const total = { passed: 0, failed: 0 };
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const browser = await findBrowser();
  console.log(`Browser: ${browser}`);
  const checks = await Promise.all([types(), node(BIOME, ['check'])]);
  checks.push(await build());
  total.failed += checks.filter((status) => status !== 0).length;
  const unit = await node(VITEST, [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, 'unit.json')}`,
  ]);
  count(total, 'unit', unit, vitestCounts);
  if (checks.at(-1) === 0) {
    const env = { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'e2e.json') };
    count(total, 'e2e', await node(PLAYWRIGHT, ['test', '--reporter=list,json'], env), playwrightCounts);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function start() {
  const browser = await findBrowser();
  await must('The build', build());
  return node(TSX, [at('tests', 'walk', 'start.ts'), ...process.argv.slice(3)], { BROWSER_PATH: browser });
}

async function zip() {
  return (await node(WXT, ['zip'])) || node(WXT, ['zip', '-b', 'edge']);
}

/** Each is a file of tests/bench. `npm run bench -- fill` runs one alone. `generated` is run only when it is named. */
const BENCHES = ['locate', 'fill', 'overlay', 'options', 'store'];

async function bench() {
  const browser = await findBrowser();
  await must('The build', build());
  const asked = process.argv.slice(3);
  const names = asked.length > 0 ? asked : BENCHES;
  if (names.includes('generated')) await install(KITS);
  let status = 0;
  for (const name of names) status ||= await node(TSX, [at('tests', 'bench', `${name}.ts`)], { BROWSER_PATH: browser });
  return status;
}

/** Fills every form of every UI kit. Only this needs the kits' own package. */
async function matrix() {
  await install(KITS);
  const browser = await findBrowser();
  await must('The build', build());
  const env = { BROWSER_PATH: browser, MATRIX: '1' };
  return node(PLAYWRIGHT, ['test', 'tests/kits/matrix.spec.ts', '--workers=1', ...process.argv.slice(3)], env);
}

/** Tries fresh generated pages of every kit until it is told to stop. */
async function fuzz() {
  await install(KITS);
  const browser = await findBrowser();
  await must('The build', build());
  return node(TSX, [at('tests', 'generated', 'fuzz.ts'), ...process.argv.slice(3)], { BROWSER_PATH: browser });
}

/** A picture of the panel on every page of both journeys, in both languages, and a contact sheet of each. */
async function pictures() {
  const env = { BROWSER_PATH: await findBrowser(), LOOK_OUT: at('.output', 'pictures') };
  await must('The build', build());
  const status = await node(PLAYWRIGHT, ['test', 'tests/look'], env);
  return (await node(TSX, [at('tests', 'look', 'contact-sheet.ts'), env.LOOK_OUT], env)) || status;
}

const commands = { start, test, build, zip, bench, matrix, fuzz, pictures, check: types };

async function main() {
  const command = commands[process.argv[2]];
  if (!command) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  await prepare();
  return command();
}

main().then(
  (status) => process.exit(status),
  (error) => {
    console.error(error.message);
    if (process.argv[2] === 'test') console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
