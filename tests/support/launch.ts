import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find.mjs';

export type Lang = 'zh' | 'en';

export interface LaunchOptions {
  /** Value for --host-resolver-rules, from the practice server. */
  hostRules: string;
  lang?: Lang;
  headless?: boolean;
  dark?: boolean;
  /** Profile folder to use and to keep; a fresh one that is removed at the end unless told. */
  home?: string;
  /** The folder of another build of the extension than the usual one. */
  extension?: string;
}

/** A running browser with the built extension in it. */
export interface Pilot {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  lang: Lang;
  home: string;
  /** A document of the extension that is always there and does nothing: stands in front, and asks `chrome.*` things for tests. */
  desk: Page;
  close(): Promise<void>;
}

// EXTENSION_PATH: another build, an older one to compare with for instance.
const EXTENSION = process.env.EXTENSION_PATH ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
];

/** Chromium takes the language from --lang on some systems and from the environment on others: say both. */
function speaking(lang: Lang): { args: string[]; env: Record<string, string> } {
  const [tag, locale] = lang === 'zh' ? ['zh-CN', 'zh_CN'] : ['en-US', 'en_US'];
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    args: [`--lang=${tag}`, `--accept-lang=${tag}`],
    env: { ...Object.fromEntries(inherited), LANGUAGE: locale, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` },
  };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** A new extension opens its welcome page; it would stand in front of what is tested. */
async function putWelcomeAway(context: BrowserContext): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Starts the browser with the built extension, the real host names leading to the practice portals.
 * Refuses when the extension is not built.
 */
export async function launchPilot(options: LaunchOptions): Promise<Pilot> {
  const { hostRules, lang = 'zh', headless = true, dark = false, extension = EXTENSION } = options;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built: npm run build');
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'copyright-pilot-')));
  const isNew = !existsSync(join(home, 'Default'));
  const { args, env } = speaking(lang);
  const context = await chromium.launchPersistentContext(home, {
    executablePath: await findBrowser(),
    headless,
    env,
    viewport: headless ? { width: 1280, height: 900 } : null,
    colorScheme: dark ? 'dark' : 'light',
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    args: [
      ...QUIET,
      ...args,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hostRules}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const id = await extensionId(context);
  if (isNew) await putWelcomeAway(context);
  const desk = context.pages()[0] ?? (await context.newPage());
  await desk.goto(`chrome-extension://${id}/manifest.json`);
  const close = async () => {
    await context.close();
    if (!options.home) await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, id, lang, home, desk, close };
}
