import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { launchPilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel } from '../browser/panel';
import { openPortal } from '../browser/portal';
import { startPractice } from '../practice/serve';

// How long a fill takes where the portal itself does not wait, and how heavy the content script is.

const RUNS = 3;
const QUICK = 'slow=0&wait=0&upload=1';

const practice = await startPractice({ uploadDelay: 1 });
const { cpcc, ipp } = practice.urls;
const forms = {
  'cpcc account': `${cpcc}/register.html?state=none&stage=account&${QUICK}#/identity`,
  'cpcc e-mail': `${cpcc}/realname.html?state=new&${QUICK}#/account`,
  'cpcc identity': `${cpcc}/realname.html?state=email&${QUICK}#/identity`,
  'ipp type': `${ipp.taobao}/ippCenter.htm?signed=in&lang=en#/ipr/submission`,
};

const script = readFileSync(new URL('../../.output/chrome-mv3/content-scripts/portal.js', import.meta.url));
console.log(`content script  ${(gzipSync(script).length / 1024).toFixed(1)} kB gzipped`);

const pilot = await launchPilot({ hostRules: practice.hostRules });
await importProfiles(pilot);
for (const [name, url] of Object.entries(forms)) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const portal = await openPortal(pilot, url);
    const panel = await openPanel(pilot, portal.tab);
    await expect(panel.fillButton()).toBeEnabled();
    await portal.unfocus();
    const begun = performance.now();
    const rows = await panel.fill();
    times.push(performance.now() - begun);
    if (rows.some(({ fate }) => fate === 'refused')) console.log(`${name}: something was refused`);
    await panel.page.close();
    await portal.page.close();
  }
  const [best = 0] = times.sort((a, b) => a - b);
  console.log(`${name.padEnd(15)} ${(best / 1000).toFixed(2)} s  (best of ${RUNS})`);
}
await pilot.close();
await practice.close();
