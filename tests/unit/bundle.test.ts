// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { foundReasons } from '../../utils/engine/find/results';
import { reasons } from '../../utils/engine/reasons';

// Looks at the last build: `npm run build` first. `npm test` builds before it comes here.
const out = '.output/chrome-mv3';
const hosts = [
  'register.ccopyright.com.cn',
  'ipp.alibabagroup.com',
  'ipp.taobao.com',
  'ipp.aidcgroup.net',
  'qinquan.taobao.com',
];
const matches = hosts.map((host) => `https://${host}/*`).sort();

const manifest = () => JSON.parse(readFileSync(`${out}/manifest.json`, 'utf8'));
const scripts = (): string[] => manifest().content_scripts.flatMap((one: { js: string[] }) => one.js);

test('the extension is built', () => {
  expect(existsSync(`${out}/manifest.json`), 'npm run build').toBe(true);
});

test('content scripts match the five listed hosts and nothing else', () => {
  for (const script of manifest().content_scripts) expect([...script.matches].sort()).toEqual(matches);
});

test('permissions are the minimum, each explained in the README', () => {
  const { permissions, host_permissions, optional_permissions } = manifest();
  expect([...permissions].sort()).toEqual(['alarms', 'idle', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(host_permissions).toBeUndefined();
  expect(optional_permissions).toEqual(['notifications']);
  const readme = readFileSync('README.md', 'utf8');
  for (const permission of [...permissions, ...optional_permissions]) expect(readme).toContain(`\`${permission}\``);
  for (const host of hosts) expect(readme).toContain(host);
});

test('what pages may load of the extension is limited to the listed hosts', () => {
  for (const one of manifest().web_accessible_resources ?? []) {
    for (const match of one.matches) expect(matches).toContain(match);
  }
});

test('no page of the extension may run or load code from elsewhere', () => {
  const policy = manifest().content_security_policy?.extension_pages ?? "script-src 'self'";
  // WebAssembly that is in the package. No text ever becomes code.
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
});

test('no page, worker or background of the extension may send anything anywhere', () => {
  const policy: string = manifest().content_security_policy.extension_pages;
  const rules = new Map(policy.split(/;\s*/).map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
  for (const rule of ['default-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(rules.get(rule), rule).toBe("'none'");
  for (const rule of ['connect-src', 'font-src', 'style-src', 'worker-src'])
    expect(rules.get(rule), rule).toBe("'self'");
  expect(rules.get('img-src')).toBe("'self' blob: data:");
  expect(manifest().incognito).toBe('not_allowed');
});

// 2026-11: 10 kB more than before for near names, probable pages, sections by picture and proofs of commit.
// 2026-12: 1 kB more for numbers of another paper, and for sections under strange headings.
test('the content script is at most 82 kB gzipped', () => {
  const bytes = scripts().reduce((sum, file) => sum + gzipSync(readFileSync(`${out}/${file}`)).length, 0);
  expect(bytes).toBeLessThanOrEqual(82 * 1024);
});

test('the content script holds no words of a reason, which it sends as codes; the background has them', () => {
  const texts = [...Object.values(reasons), ...Object.values(foundReasons)].flatMap((one) =>
    typeof one === 'function' ? [] : [one.zh, one.en],
  );
  expect(texts.length).toBeGreaterThan(50);
  const content = scripts().map((file) => readFileSync(`${out}/${file}`, 'utf8'));
  const background = readFileSync(`${out}/background.js`, 'utf8');
  for (const text of texts) {
    for (const code of content) expect(code).not.toContain(text);
    expect(background).toContain(text);
  }
});

test('the content script holds neither Dexie nor Zod', () => {
  for (const file of scripts()) {
    const code = readFileSync(`${out}/${file}`, 'utf8');
    expect(code).not.toMatch(/Dexie|DexieError|ZodError|\$ZodType|_zod|indexedDB/);
  }
});

/**
 * Names of everything that can send, but `fetch`. The decoders read their own files with it, and the policy bounds it.
 */
const WAYS_OUT =
  /\b(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|fetchLater|SharedWorker|PaymentRequest|PresentationRequest|prefetch|prerender|preconnect)\b|\beval\(|new Function\(|http-equiv/;

test('nothing in the package opens a connection of its own', () => {
  const code = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));
  for (const file of code) {
    // The words of an error in libheif, which has lost the means that it names.
    const source = readFileSync(`${out}/${file}`, 'utf8').replace('without read() or XMLHttpRequest.', '');
    expect(WAYS_OUT.exec(source)?.[0], file).toBeUndefined();
  }
});
