import type { Text } from '../bilingual';
import type { TaughtRow } from '../portals/taught';
import type { Status, TaughtLabel } from '../portals/types';
import type { PageDescription } from './page-description';
import type { Outcome, PageError, PageOutcome, PageOwner, Plan, Probable, Proposal, StepSurvey, Warning } from './plan';

/** A report of the content script on its page, kept per tab in storage.session. Holds no value of a profile. */
export interface PageReport {
  portal: 'cpcc' | 'ipp';
  /** Page id, or null on a listed host where no page is recognised. */
  page: string | null;
  steps: StepSurvey[];
  /** Errors that the page itself shows now, and messages that came and went until the person went on. */
  errors: PageError[];
  /** Choices on the page that are probably wrong. */
  warnings: Warning[];
  /** Controls that probably are steps of the page, for the person to say. */
  proposals: Proposal[];
  /** The known page that this one probably is, for the person to say. Null if the page is known or none fits. */
  probable: Probable | null;
  /** True if a captcha or an anti-bot page is open. */
  yourTurn: boolean;
  /** The browser translates the page: its words are not the portal's own. */
  translated: boolean;
  /** The owner of the page, as the page says itself. */
  owner: PageOwner;
  /**
   * Time when this page was first seen in this document (milliseconds). The portal has received nothing of the person
   * since.
   */
  since: number;
  /** Lines of a list of works with their status: looked through once for the person's own works, and never kept. */
  lines?: { state: Status; text: string }[];
  /** Names the document: changes when the page was loaded again (undo is no longer possible then). */
  visit: string;
}

/** One tab as the panel sees it. The value of `tab:<id>` in storage.session. */
export interface TabState {
  report: PageReport | null;
  /** Names the document that sent the report: the browser's own name for it, which a page cannot choose. */
  document?: string;
  /** When the tab last became another page, in milliseconds. */
  turned?: number;
  /** Time when its document was found without our content script, in milliseconds. Absent once one reports. */
  gone?: number;
  /** The step whose value the person wants to copy: they pressed Copy in its hint. */
  copy?: string;
  /** The field whose control the person is choosing on the page, and for whom it is filled then. */
  choosing?: Choosing;
  /** The last fill, until the page changes. */
  fill: FillState | null;
}

export interface Choosing {
  step: string;
  profile: string;
  work: string | null;
  page: string;
  visit: string;
}

export interface FillState {
  page: string;
  profile: string;
  work: string | null;
  running: boolean;
  /** Time of the last message from the page during the run. A page that dies says nothing, so time has to tell. */
  beat: number;
  /** Step that is being filled. */
  at: string | null;
  outcomes: Outcome[];
  canUndo: boolean;
  /** Why it stopped early, if it did. */
  stopped: Text | null;
  /**
   * The run broke off because its page went. Its result is to be read on the page that came then. Null until that page
   * is known.
   */
  left?: string | null;
}

/** Content script → background. */
export type FromPage =
  /** The first word of a page: answered with a Welcome, or null on a host that is not listed. */
  | { kind: 'hello' }
  | { kind: 'report'; report: PageReport }
  | { kind: 'progress'; visit: string; at: string | null; outcome?: PageOutcome }
  | { kind: 'finished'; visit: string; canUndo: boolean; stopped: Stop | null }
  /** A piece of a document that the running plan of this tab names. Base64 of bytes from `offset`. */
  | { kind: 'document'; document: string; offset: number }
  /** The person pressed Copy in the hint of a step. The panel offers its value. There is no reply. */
  | { kind: 'copy'; page: string; step: string }
  /** The person chose the control of a field. Null if they left without a choice. */
  | { kind: 'chosen'; page: string; step: string; control: TaughtLabel | null };

/**
 * The reason why a fill stopped early. `person`: the person used the page. `asked`: the person asked for it. `moved`:
 * the page went. `failed`: something unexpected happened.
 */
export type Stop = 'person' | 'asked' | 'moved' | 'failed';

/** The reason why the page side does not carry out an order. */
export type No = 'not-there' | 'other-page' | 'busy' | 'nothing-to-undo' | 'nothing-to-choose';

/** Content script → background, in reply. */
export type PageAnswer = { ok: true; description?: PageDescription } | { ok: false; no: No };

/** Background → content script. */
export type ToPage =
  | { kind: 'survey' }
  | { kind: 'fill'; plan: Plan }
  /** Everything that the person taught about the portal, after a change. */
  | { kind: 'taught'; rows: TaughtRow[] }
  | { kind: 'undo' }
  /** The person asked in the panel that the running fill stops. */
  | { kind: 'stop' }
  | { kind: 'show'; step: string }
  /** Answered with a description of the page by its form. */
  | { kind: 'describe' }
  /** Lights up the controls that a field may be. */
  | { kind: 'choose'; step: string }
  | ({ kind: 'guide'; page: string } & Guidance);

/** The reply to `hello`: the portal, packed (portals/wire.ts), and the person's answers about it. */
export interface Welcome {
  portal: string;
  taught: TaughtRow[];
}

/** The person's place on the page: step ids, and no value. */
export interface Guidance {
  /** The step at which the hint is to be shown. */
  current: string | null;
  /** The steps that this person is asked for here. The hint walks along these. */
  asked: string[];
  done: string[];
  /** Steps for which the profile has a text to type, for the hint's Copy button. */
  copies: string[];
}

/** Panel → background. */
export type FromPanel =
  /** `page` and `visit`: the page that the panel showed at the press. */
  | { kind: 'panel-fill'; tab: number; profile: string; work: string | null; page: string; visit: string }
  /** The answers to proposals. Confirmed ones are filled and proved. */
  | {
      kind: 'panel-answer';
      tab: number;
      profile: string;
      work: string | null;
      page: string;
      visit: string;
      steps: string[];
      yes: boolean;
    }
  /** The person wants to choose the control of a field on the page. */
  | ({ kind: 'panel-choose'; tab: number } & Choosing)
  /** The answer to the page that is probable. */
  | { kind: 'panel-page'; tab: number; yes: boolean }
  /** Answered with a report of the page: the text of a file. */
  | { kind: 'panel-report'; tab: number }
  | { kind: 'panel-undo'; tab: number }
  | { kind: 'panel-stop'; tab: number }
  | { kind: 'panel-show'; tab: number; step: string }
  | { kind: 'panel-use'; tab: number; profile: string; work: string | null };

/** The answer to a panel's message: it went through, or the reason why not. */
export type Answer = { ok: true; text?: string } | { ok: false; why: Text };

/** Milliseconds without a message after which a run counts as lost. A page beats every 15 seconds. */
const SILENCE = 45_000;

/** True if a run's page has died: no end was said, and nothing else for too long. */
export const isLost = ({ running, beat }: FillState, now: number): boolean => running && now - beat > SILENCE;

/** The reason shown for a run that was lost. */
export const lost: Text = {
  zh: '页面没有回应，填写中断了。已填的内容还在页面上，请核对后再填一次。',
  en: 'The page stopped answering, so the fill was broken off. What was filled is still there; check it and fill again.',
};

export const tabKey = (tab: number | '') => `tab:${tab}`;
