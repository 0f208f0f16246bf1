import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { Practice } from '../practice/serve';
import { type Lang, launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { openPanel } from '../support/panel';
import { openPortal } from '../support/portal';

const DOCS = new URL('../../docs/', import.meta.url);
const HEIGHT = 800;

const inFolder = (folder: URL, name: string) => fileURLToPath(new URL(`${name}.png`, folder));

/** Page and panel side by side, as the browser shows them. */
async function sideBySide(pilot: Pilot, [page, panel]: [Page, Page], path: string): Promise<void> {
  const [left, right] = [await page.screenshot(), await panel.screenshot()].map((shot) => shot.toString('base64'));
  const sheet = await pilot.context.newPage();
  await sheet.setViewportSize({ width: 1481, height: HEIGHT });
  await sheet.setContent(`<body style="margin:0;display:flex;background:#d8e0dd;gap:1px">
    <img src="data:image/png;base64,${left}" width="1120"><img src="data:image/png;base64,${right}" width="360"></body>`);
  await sheet.screenshot({ path });
  await sheet.close();
}

async function ofPanel(pilot: Pilot, practice: Practice, folder: URL, suffix: string): Promise<void> {
  const portal = await openPortal(
    pilot,
    pilot.lang === 'zh'
      ? `${practice.urls.cpcc}/register.html?state=none&stage=account#/identity`
      : `${practice.urls.ipp.alibabagroup}/ippCenter.htm?lang=en&signed=in#/ipr/submission`,
  );
  const panel = await openPanel(pilot, portal.tab);
  await portal.page.setViewportSize({ width: 1120, height: HEIGHT });
  await panel.page.setViewportSize({ width: 360, height: HEIGHT });
  await expect(panel.fillButton()).toBeEnabled();
  await portal.page.waitForTimeout(800);
  await sideBySide(pilot, [portal.page, panel.page], inFolder(folder, `hint-${suffix}`));
  await panel.page.screenshot({ path: inFolder(folder, `panel-${suffix}`) });
  await portal.unfocus();
  await panel.fill();
  await panel.page.screenshot({ path: inFolder(folder, `results-${suffix}`) });
}

async function ofOptions(pilot: Pilot, folder: URL, suffix: string): Promise<void> {
  const page = await openOptions(pilot);
  await page.setViewportSize({ width: 1120, height: HEIGHT });
  const list = page.getByRole('list', { name: /^(档案|Profiles)$/ });
  await list.getByRole('listitem').first().getByRole('button').or(list.getByRole('link')).first().click();
  await expect(page.getByLabel('机构全称').first()).toBeVisible();
  await page.screenshot({ path: inFolder(folder, `options-${suffix}`) });
}

/** Pictures of page, panel and options in both languages, and in the dark. */
export async function takePictures(practice: Practice, folder: URL): Promise<void> {
  const kinds: { lang: Lang; dark: boolean }[] = [
    { lang: 'zh', dark: false },
    { lang: 'en', dark: false },
    { lang: 'zh', dark: true },
  ];
  for (const { lang, dark } of kinds) {
    const suffix = dark ? `${lang}-dark` : lang;
    const pilot = await launchPilot({ hostRules: practice.hostRules, lang, dark });
    await importProfiles(pilot);
    await ofPanel(pilot, practice, folder, suffix);
    await ofOptions(pilot, folder, suffix);
    await pilot.close();
  }
}

/** Takes the pictures that the README shows and puts them into docs/. */
export async function renewDocs(folder: URL): Promise<void> {
  await mkdir(DOCS, { recursive: true });
  const readme = await readFile(new URL('../README.md', DOCS), 'utf8');
  const names = new Set([...readme.matchAll(/docs\/([\w-]+)\.png/g)].map(([, name]) => name ?? ''));
  for (const name of names) await copyFile(inFolder(folder, name), inFolder(DOCS, name));
}
