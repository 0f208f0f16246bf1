import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Word } from '../speech';

export interface WelcomeProps {
  t: (word: Word, ...parts: string[]) => string;
  /** The things to have ready, in words. */
  needs: readonly string[];
  /** Number of profiles that exist already. */
  profiles: number;
  options: string;
  /** Start address of each portal. */
  entries: readonly { href: string; name: string; journey: string }[];
  onOpenPanel(): void;
}

function What({ t }: WelcomeProps) {
  return (
    <>
      <p>{t('welcome_whatLead')}</p>
      <ul class="points">
        {(['welcome_does1', 'welcome_does2', 'welcome_does3'] as const).map((word) => (
          <li key={word}>{t(word)}</li>
        ))}
      </ul>
      <p class="quiet">{t('welcome_never')}</p>
    </>
  );
}

function First({ t, needs, profiles, options }: WelcomeProps) {
  return (
    <>
      <p>{t('welcome_profileLead')}</p>
      <p class="quiet">{t('welcome_ready')}</p>
      <ul class="points">
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p class="row">
        <a class="button" href={options} target="_blank" rel="noreferrer">
          {t('welcome_new')}
        </a>
        <a class="button" href={`${options}#import`} target="_blank" rel="noreferrer">
          {t('welcome_import')}
        </a>
      </p>
      <p class="note" role="status">
        {profiles > 0 ? t('welcome_have', String(profiles)) : ''}
      </p>
      <p class="note">{t('welcome_local')}</p>
    </>
  );
}

function Start({ t, entries, onOpenPanel }: WelcomeProps) {
  return (
    <>
      <p>{t('welcome_startLead')}</p>
      <ul class="entries">
        {entries.map(({ href, name, journey }, at) => (
          <li key={href}>
            <a class={at === 0 ? 'button primary' : 'button'} href={href} target="_blank" rel="noreferrer">
              {t('welcome_go', name)}
            </a>
            <span class="note">{journey}</span>
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" onClick={onOpenPanel}>
          {t('welcome_openPanel')}
        </button>
      </p>
      <p class="note">{t('welcome_panelHow')}</p>
    </>
  );
}

const steps: readonly { title: Word; View: (props: WelcomeProps) => ComponentChild }[] = [
  { title: 'welcome_what', View: What },
  { title: 'welcome_profile', View: First },
  { title: 'welcome_start', View: Start },
];

/** Three steps: the purpose, the first profile, and a portal to begin with. */
export function Welcome(props: WelcomeProps) {
  const { t } = props;
  const [at, go] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [at]);
  const step = steps[at];
  if (!step) return null;
  const { title, View } = step;
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcome_title')}</h1>
        <p class="note count">{t('welcome_step', String(at + 1), String(steps.length))}</p>
      </header>
      <section aria-labelledby="step">
        <h2 id="step" ref={heading} tabIndex={-1}>
          {t(title)}
        </h2>
        <View {...props} />
      </section>
      <p class="row turn">
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {t('welcome_back')}
          </button>
        )}
        {at < steps.length - 1 && (
          <button type="button" class="primary" onClick={() => go(at + 1)}>
            {t('welcome_next')}
          </button>
        )}
      </p>
    </main>
  );
}
