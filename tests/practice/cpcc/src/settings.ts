/** The switches of the query string. README.md lists them. They travel along when one entry leads to another. */
const query = new URLSearchParams(location.search);

const milliseconds = (name: string): number | undefined => {
  const text = query.get(name);
  return text === null || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

export const settings = {
  /** Delay of lazy options and cascader levels. */
  slow: milliseconds('slow'),
  /** Duration of an upload. */
  upload: milliseconds('upload') ?? 600,
  /** Time that a page waits for its API before its controls appear. */
  wait: milliseconds('wait'),
  /** `old`: the words of older builds. */
  old: query.get('build') === 'old',
  stage: query.get('stage'),
  state: query.get('state'),
  /** The account belongs to an individual. */
  individual: query.get('who') === 'individual',
  /** Interval at which everything but the controls themselves is redrawn. */
  redraw: milliseconds('redraw'),
  redirect: query.get('redirect'),
};

const between = (least: number, most: number): number => least + Math.round(Math.random() * (most - least));

export const optionsDelay = (): number => settings.slow ?? between(300, 1200);
export const pageDelay = (): number => settings.wait ?? between(250, 700);
export const checkDelay = (): number => between(150, 400);

export const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Goes to another entry with a full navigation, keeping the switches that set times. */
export function go(entry: string, more: Record<string, string> = {}): void {
  const [path, hash] = entry.split('#');
  const next = new URLSearchParams(more);
  for (const name of ['slow', 'upload', 'wait', 'build', 'redraw']) {
    const value = query.get(name);
    if (value !== null) next.set(name, value);
  }
  const search = next.size > 0 ? `?${next}` : '';
  location.assign(`${path}${search}${hash ? `#${hash}` : ''}`);
}
