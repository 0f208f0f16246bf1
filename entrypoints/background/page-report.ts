import { browser } from 'wxt/browser';
import { pageById } from '../../utils/portals';
import type { Answer } from '../../utils/protocol/messages';
import { createScrubber, scrubbed } from '../../utils/report/scrub';
import { secretsOf } from '../../utils/report/secrets';
import { getTaught, listProfiles, vaultState } from '../../utils/store';
import { describedBy } from './deliver';
import { pageDescription } from './schema';
import { readTab } from './state';
import { words } from './words';

/** The version of the file, for those who read it by a program. */
const FORMAT = { format: 'copyright-pilot/page-report', version: 1 };

/**
 * Makes a report of a tab's page: its form, and what was found, proposed, taught and refused on it. Holds no value of any
 * profile. Refuses while the profiles are locked, because what has to be left out is unknown then.
 */
export async function reportOn(tab: number): Promise<Answer> {
  if ((await vaultState()).kind === 'locked') return { ok: false, why: words.lockedReport };
  const { report, fill } = await readTab(tab);
  if (!report) return { ok: false, why: words.noReceiver };
  const { data: page } = pageDescription.safeParse(await describedBy(tab));
  if (!page) return { ok: false, why: words.noReceiver };
  const taught = (await getTaught(report.portal)).filter((row) => row.page === report.page);
  const about = {
    page: report.page,
    probable: report.probable?.page ?? null,
    // Pages are data: a step that is gone since then has no name any more.
    steps: report.steps.filter(({ step }) => pageById(report.page ?? '')?.steps.some(({ id }) => id === step)),
    proposals: report.proposals,
    errors: report.errors.map(({ step, text }) => ({ step, text })),
    taught: taught.map(({ step, label, section, control, answer }) => ({ step, label, section, control, answer })),
    fill: fill?.outcomes.map(({ step, fate, why }) => ({ step, fate, why: why.en })) ?? [],
  };
  const scrub = createScrubber(secretsOf(await listProfiles()));
  const made = {
    ...FORMAT,
    portal: report.portal,
    extension: browser.runtime.getManifest().version,
    browser: /Chrom\w+\/\d+|Edg\/\d+/.exec(navigator.userAgent)?.[0] ?? '',
    ...scrubbed({ about, form: page }, scrub),
  };
  return { ok: true, text: JSON.stringify(made, null, 2) };
}
