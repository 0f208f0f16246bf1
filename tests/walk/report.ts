import { writeFile } from 'node:fs/promises';
import type { Walk } from './journeys';
import type { Step } from './walk';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const width = (text: string) => [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
const pad = (text: string, to: number) => text + ' '.repeat(Math.max(1, to - width(text)));

/** One page as it is printed: a line for the page, a line for each field. */
export function printed({ page, title, rows, wrong, faults }: Step): string {
  const mark = wrong.length + faults.length > 0 ? '✘' : '✔';
  const lines = rows.map(({ field, fate, why }) => `      ${pad(field, 26)}${pad(fate, 11)}${why}`);
  const bad = wrong.map(
    ({ field, wanted, got }) => `      ✘ ${field}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
  );
  return [`  ${mark} ${pad(page, 28)}${title}`, ...lines, ...bad, ...faults.map((fault) => `      ✘ ${fault}`)].join(
    '\n',
  );
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** Writes summary.json and summary.md. */
export async function writeSummary(
  folder: URL,
  walked: { journey: Walk; steps: Step[]; right: boolean }[],
): Promise<void> {
  const data = walked.map(({ journey: { id, title }, steps, right }) => ({ id, title, right, steps }));
  await writeFile(new URL('summary.json', folder), `${JSON.stringify(data, null, 2)}\n`);
  const parts = data.map(({ title, right, steps }) => {
    const rows = steps.flatMap(({ page, title: name, rows, wrong, faults }) => [
      ...(rows.length > 0 ? rows : [{ field: '', fate: '', why: '' }]).map(
        ({ field, fate, why }) => `| ${page} ${cell(name)} | ${cell(field)} | ${fate} | ${cell(why)} |`,
      ),
      ...wrong.map((one) => `| ${page} | ${one.field} | **wrong** | ${cell(JSON.stringify(one))} |`),
      ...faults.map((fault) => `| ${page} | | **fault** | ${cell(fault)} |`),
    ]);
    return `## ${right ? '✔' : '✘'} ${title}\n\n| page | field | fate | why |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  await writeFile(new URL('summary.md', folder), parts.join('\n'));
}
