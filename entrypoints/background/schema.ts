import * as z from 'zod';
import type { FromPage, FromPanel } from '../../utils/protocol/messages';
import type { PageDescription } from '../../utils/protocol/page-description';

// The probe for `new Function` would be reported by the extension's content security policy.
z.config({ jitless: true });

const name = z.string().max(200);
const taughtLabel = z.object({ label: name, section: name, control: name });
const tab = z.number().int().nonnegative();
const text = z.object({ zh: z.string().max(2000), en: z.string().max(2000) });

const part = z.union([z.string().max(2000), z.number()]);
const plainReason = z.object({ code: name, with: z.exactOptional(z.array(part).max(5)) });
/** A reason may hold one more, once: the outcome of a field, and the page's message about it. */
const reason = z.object({ code: name, with: z.exactOptional(z.array(z.union([part, plainReason])).max(5)) });

const outcome = z.object({
  step: name,
  fate: z.enum(['filled', 'already', 'kept', 'by-hand', 'not-found', 'refused']),
  why: reason,
});

const report = z.object({
  portal: z.enum(['cpcc', 'ipp']),
  page: name.nullable(),
  steps: z.array(z.object({ step: name, state: z.enum(['empty', 'set', 'there', 'missing', 'refused']) })).max(500),
  errors: z.array(z.object({ step: name.nullable(), text: z.string().max(200), plain: text.nullable() })).max(50),
  warnings: z.array(z.object({ step: name, text })).max(50),
  lines: z.exactOptional(
    z.array(z.object({ state: z.enum(['waiting', 'passed', 'turned-down']), text: z.string().max(500) })).max(300),
  ),
  proposals: z.array(z.object({ step: name, words: name, label: name, section: name, control: name })).max(100),
  probable: z.object({ page: name, path: name, why: text }).nullable(),
  yourTurn: z.boolean(),
  translated: z.boolean(),
  owner: z.object({ names: z.array(z.string().max(100)).max(20), codes: z.array(z.string().max(100)).max(20) }),
  since: z.number(),
  visit: name,
});

/** Messages that a content script may send. */
export const fromPage: z.ZodType<FromPage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('report'), report }),
  z.object({ kind: z.literal('progress'), visit: name, at: name.nullable(), outcome: z.exactOptional(outcome) }),
  z.object({
    kind: z.literal('finished'),
    visit: name,
    canUndo: z.boolean(),
    stopped: z.enum(['person', 'asked', 'moved', 'failed']).nullable(),
  }),
  z.object({ kind: z.literal('document'), document: name, offset: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('copy'), page: name, step: name }),
  z.object({ kind: z.literal('chosen'), page: name, step: name, control: taughtLabel.nullable() }),
]);

const shortText = z.string().max(500);

/** The description that a content script may give of its page. */
export const pageDescription: z.ZodType<PageDescription> = z.object({
  address: z.string().max(2000),
  lang: shortText,
  zoom: z.number(),
  headings: z.array(shortText).max(300),
  buttons: z.array(shortText).max(300),
  controls: z
    .array(
      z.object({
        kind: name,
        tag: name,
        role: shortText,
        classes: z.array(shortText).max(20),
        labels: z.array(z.object({ text: shortText, by: name })).max(50),
        section: shortText,
        options: z.array(shortText).max(300),
        limits: z.record(name, shortText),
        step: name,
      }),
    )
    .max(300),
});

/** Messages that the panel may send. */
export const fromPanel: z.ZodType<FromPanel> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('panel-fill'),
    tab,
    profile: name,
    work: name.nullable(),
    page: name,
    visit: name,
  }),
  z.object({
    kind: z.literal('panel-answer'),
    tab,
    profile: name,
    work: name.nullable(),
    page: name,
    visit: name,
    steps: z.array(name).min(1).max(100),
    yes: z.boolean(),
  }),
  z.object({
    kind: z.literal('panel-choose'),
    tab,
    step: name,
    profile: name,
    work: name.nullable(),
    page: name,
    visit: name,
  }),
  z.object({ kind: z.literal('panel-page'), tab, yes: z.boolean() }),
  z.object({ kind: z.literal('panel-report'), tab }),
  z.object({ kind: z.literal('panel-undo'), tab }),
  z.object({ kind: z.literal('panel-stop'), tab }),
  z.object({ kind: z.literal('panel-show'), tab, step: name }),
  z.object({ kind: z.literal('panel-use'), tab, profile: name, work: name.nullable() }),
]);
