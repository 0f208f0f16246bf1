/** One control, by what the page says of it. Holds no value of it. */
export interface ControlDescription {
  /** The kind of control, its tag, its role, and the first classes around it: they tell the kit. */
  kind: string;
  tag: string;
  role: string;
  classes: string[];
  /** Its labels with their source, the section it stands in ('' for none), and the words that it offers. */
  labels: { text: string; by: string }[];
  section: string;
  options: string[];
  /** Its limits: `maxlength`, `accept`, `required` … as the markup has them. */
  limits: Record<string, string>;
  /** The step that it was found for; '' for none. */
  step: string;
}

/** A page by its form, for those who make this extension know it. */
export interface PageDescription {
  /** Without the values of the query. */
  address: string;
  lang: string;
  zoom: number;
  headings: string[];
  buttons: string[];
  controls: ControlDescription[];
}
