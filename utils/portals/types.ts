import type { Text } from '../bilingual';
import type { FieldPath } from '../profile/fields';

/** The kind of control of a step. `choice` is a radio group, a select or a row of tabs: whichever the page has. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'choice'
  | 'cascader'
  | 'date'
  | 'upload'
  | 'password'
  | 'check';

/**
 * A control found by the visible text that names it. `label` is equal to that text after normalising, never contained
 * in it. Each further entry is a declared synonym.
 */
export interface FieldFind {
  label: readonly string[];
  control: ControlKind;
  /** Headings of which one must be over the control. For labels that occur more than once on the page. */
  group?: readonly string[];
  /**
   * Headings over its own part of the form. If the page has one of them, the label under any other heading is someone
   * else's (a second person's name).
   */
  under?: readonly string[];
  /** Labels that mean this control alone, without a group heading (管理员证件号码). */
  alone?: readonly string[];
  /** For one label over several uploads: identifies the upload by its caption, else by the order. */
  part?: { index: number; of: number; captions: readonly string[] };
  /** For a date that may be one end of a range: the label of the range, and the end. */
  range?: { label: readonly string[]; end: 'start' | 'end' };
  /** Words that probably mean this field. They propose it to the person, and never fill it by themselves. */
  near?: Near;
  /** Its choices may be drawn as tabs, which elsewhere are no field. */
  asTabs?: true;
  /**
   * Controls that this person answered for. `yes` counts as one more label of this field. `no` is never proposed again.
   */
  taught?: Taught<TaughtLabel>;
}

/** The person's answers about something of a page. */
export interface Taught<T> {
  yes: readonly T[];
  no: readonly T[];
}

/** A control as a person was asked about it. */
export interface TaughtLabel {
  /** Its canonical label (engine/text/canonical.ts). */
  label: string;
  /** The section around it, '' for none. */
  section: string;
  /** The kind of control. */
  control: string;
}

/** Words by which a field is only proposed: other names for it, and the usual options of its list. */
export interface Near {
  labels: readonly string[];
  options?: readonly string[];
}

/** Something to press, found by its own visible text. `near` is a text in the same card or row (R11 …). */
export interface PressFind {
  button: readonly string[];
  near?: readonly string[];
}

/** A visible text that is only pointed at. */
export interface TextFind {
  text: readonly string[];
  /** Selector of the target, if a public source gives one (a frame has no words of its own). Dated. */
  css?: string;
}

export type Find = FieldFind | PressFind | TextFind;

/** Values that are made of several fields, or that mean more than their field says. */
export type MadeValue =
  | 'organization.region'
  | `${'organization' | 'administrator'}.${'validity' | 'validFrom' | 'validUntil'}`
  | 'work.nameOnCertificate'
  | 'work.publishedOn';

type OfWork<Path> = Path extends `works.*.${infer Rest}` ? `work.${Rest}` : never;

/**
 * Names the values that a profile gives: those made of fields, and every field by its path. See
 * utils/profile/values.ts.
 */
export type ValueName = MadeValue | Exclude<FieldPath, `works.*.${string}`> | OfWork<FieldPath>;

/** The source of a step's value: the profile, or a word that is always right on this page. */
export type Source = ValueName | { always: readonly string[] };

/** A condition that the profile decides. Resolved in utils/profile/values.ts. */
export type ProfileCondition = 'holder-differs' | 'organization-fixed' | 'administrator-fixed' | 'published';

/** The person's own case, which no profile knows. Chosen in the panel, resolved in utils/journey/branches.ts. */
export type Branch = 'organization' | 'individual' | 'applicant' | 'agent' | 'new-account' | 'old-account';

/** When a step applies at all. */
export type Condition = ProfileCondition | Branch;

/** A thing that a person must have at hand. The list with its words is in utils/portals/needs.ts. */
export type NeedId =
  | 'phone'
  | 'mailbox'
  | 'organization-data'
  | 'licence'
  | 'id-card'
  | 'letter'
  | 'ipp-account'
  | 'certificate'
  | 'certificate-data'
  | 'screenshot'
  | 'poa';

export interface Step {
  /** Unique within the page. Kept in Dexie, so never renamed lightly. */
  id: string;
  /** Name of the step in the panel. For a field it is the portal's own word. */
  title: Text;
  find: Find;
  /** A step with `from` can be filled. A step without is done by hand. */
  from?: Source;
  only?: Condition;
  /** Asked for once its control is seen, whatever the profile says. A platform that shows the POA wants one. */
  askedWhenShown?: true;
  /** The person may leave it (an empty optional field does not hold the journey up). */
  optional?: true;
  hint: { what: Text; why?: Text };
  /** The usual mistake here, and its cost. */
  pitfall?: Text;
  /** The things that the person needs at hand for it. */
  needs?: readonly NeedId[];
  /**
   * The sign that a step without a value is done. Default: `filled` for fields, `leaves-page` for the rest.
   * - `leaves-page`: a page is seen that only comes after it.
   * - `goes-on`: any later page is seen after this one (a link that proves nothing else).
   * - `filled`: the control has any value.
   * - `chosen`: its target says that it is the selected one.
   * - `gone`: it is no longer there while the page stays.
   * - `passed`: the review is passed.
   */
  done?: 'leaves-page' | 'goes-on' | 'filled' | 'chosen' | 'gone' | 'passed';
  /** Words shown instead of a value that the person must get elsewhere (a code from a phone). */
  note?: Text;
  /** Warnings about a wrong choice here. The first that applies is shown. */
  warn?: readonly WrongChoice[];
}

/** A choice that costs the person days, and the gentle word about it. */
export interface WrongChoice {
  /** Shown if one of these is chosen (the card beside, an option). */
  on?: readonly string[];
  /** Said when the control shows a choice that is none of these. */
  unless?: readonly string[];
  text: Text;
}

/** An error text of a portal that is known, in plain words. */
export interface KnownError {
  /**
   * The page's text: {field} is a short name, {n} a number, {any} anything. White space, full-width forms and a further
   * clause behind a comma do not count.
   */
  says: readonly string[];
  /** The meaning and what to do. {field} becomes the step's title, else the page's own word. {n} becomes its number. */
  plain: Text;
  /** An empty control says this, too (请选择). It is an error only in a place of errors, or in red. */
  prompt?: true;
}

/** The visible evidence by which a page is recognised. */
export interface When {
  /** Paths of the page (dated in a comment). Absent if no source names one. */
  path?: RegExp;
  /**
   * All of these must be seen. Each entry lists equivalents. Compared as equal after normalising, with the text of one
   * visible element.
   */
  shows?: readonly (readonly string[])[];
  /**
   * At least `atLeast` of these labels must name a visible control. If `sign.label` is among them, `sign.atLeast` are
   * enough: no other form has that label. It is for forms that ask for more only after a first answer.
   */
  fields?: {
    labels: readonly (readonly string[])[];
    atLeast: number;
    sign?: { label: readonly string[]; atLeast: number };
  };
  /** None of these may be seen. */
  hides?: readonly string[];
}

export interface Page {
  /** `<portal>/<page>`. */
  id: string;
  title: Text;
  when: When;
  steps: readonly Step[];
  /** A sentence for the panel where the page itself is a message (waiting, passed, turned down). */
  says?: Text;
  /** Address of the page, only if a source names it (dated in a comment). The panel's way to a later step. */
  url?: string;
  /** Branches of the page. All of them must apply. Absent: every branch. */
  only?: readonly Branch[];
  /**
   * The last page that is behind once this one is seen. Null if anybody can open it, which proves nothing. Absent: the
   * page before it in the journey.
   */
  proves?: string | null;
  /** No source shows this page: its fields are inferred (grade I), and the panel says so. */
  guessed?: true;
  /** A form that takes long, on a portal that signs people out by itself. */
  long?: true;
  /** Paths on which this person said that a page is, or is not, this one. */
  taught?: Taught<string>;
}

/** One meaning and the words for it. */
export type Meaning = readonly [meaning: string, ...words: string[]];

/** Words by their meaning. They measure how near a strange name is to a known one. They fill nothing by themselves. */
export interface Vocabulary {
  /** Each row: a meaning, then the words for it. '' says nothing. One with ! says that another field is meant. */
  same: readonly Meaning[];
  /** Said in a heading, a label or a button, these make it another business than any page that is known. */
  otherBusiness: readonly string[];
}

export interface Portal {
  id: 'cpcc' | 'ipp';
  title: Text;
  hosts: readonly string[];
  /** In the order in which a person meets them. Recognition does not depend on it. */
  pages: readonly Page[];
  /** The journeys through the pages, by id: the panel counts along these. */
  journeys: readonly Journey[];
  /** Error texts in plain words, the particular before the general. */
  errors: readonly KnownError[];
  vocabulary: Vocabulary;
  /** Texts or paths that mean "a captcha or an anti-bot page is here". Then everything waits for the person. */
  yourTurn: { css: readonly string[]; texts: readonly string[]; why: Text };
  /** Address at which a person begins. */
  entry: string;
  /** Minutes after which the portal signs people out by itself, as far as is known. */
  signsOut?: { minutes: number; says: Text };
}

export interface Journey {
  id: string;
  title: Text;
  /** Page ids in order. Reaching one proves that the ones before it are behind (see `proves`). */
  pages: readonly string[];
  /** Lists the things to have ready before the first step. */
  needs: readonly NeedId[];
  /** The branches that the person may choose. */
  asks: readonly ('kind' | 'role' | 'account')[];
  review?: Review;
}

/** The state of a review. */
export type Status = 'waiting' | 'passed' | 'turned-down';

/** The wait in a journey: somebody at the portal looks at what was handed in. */
export interface Review {
  title: Text;
  /** Working days that an answer takes. */
  days: { least: number; most: number };
  /** The steps that hand it in: ticked by the person, the wait begins. */
  handsIn: readonly { page: string; step: string }[];
  /** Pages that are an answer as a whole. */
  pages: Readonly<Record<string, Status>>;
  /** For a page with a line for each work: the words of its status. */
  list?: { page: string; words: Readonly<Record<Status, readonly string[]>> };
  /** The page where it is done again after it was turned down. */
  again: string;
  says: Readonly<Record<Status, Text>>;
}

/** A page as it is written: `near` has, by step, the words by which a field is only proposed. */
type PageRow = Page & { near?: Readonly<Record<string, Near>> };

/** Gives a page its type, and each field its near words. */
export const definePage = ({ near = {}, ...page }: PageRow): Page => ({
  ...page,
  steps: page.steps.map((step) => {
    const words = near[step.id];
    return words && 'label' in step.find ? { ...step, find: { ...step.find, near: words } } : step;
  }),
});

/** Gives a portal its type, and nothing else. */
export const definePortal = (portal: Portal): Portal => portal;
