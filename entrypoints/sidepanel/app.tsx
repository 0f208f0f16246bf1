import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import type { Speech } from '../../components/panel/words';
import type { Say } from '../../components/vault/words';
import { scopeOf } from '../../utils/journey/scope';
import type { Item } from '../../utils/journey/standing';
import type { Answer, FromPanel } from '../../utils/messages';
import { portals } from '../../utils/portals';
import { nameOnCertificate } from '../../utils/profile/values';
import { markDone, unlock, unmarkDone } from '../../utils/store';
import { useTab, useTabState } from './follow';
import { type Kept, useKept } from './kept';
import { type Model, modelOf, resultsOf, statusOf } from './model';

const ENTRIES = {
  cpcc: 'https://register.ccopyright.com.cn/registration.html#/registerSoft',
  ipp: 'https://ipp.alibabagroup.com/',
};

const NO_ANSWER: Answer = {
  ok: false,
  why: {
    zh: '插件后台没有回应。请看一下页面的现状，再试一次。',
    en: 'The extension’s background did not answer. Look at the page as it is now, then try again.',
  },
};

/** Asks the background; a service worker that ends in the middle of it is a reason, not an error. */
const ask = (message: FromPanel): Promise<Answer> => browser.runtime.sendMessage(message).catch(() => NO_ANSWER);

/** What the person is told beside the state of the tab; gone with the next thing they do. */
function useNotice(speech: Speech, place: unknown[]) {
  const [notice, setNotice] = useState('');
  // A notice belongs to the place where it was given.
  useEffect(() => setNotice(''), place);
  const refusal = (answer: Answer) => !answer.ok && setNotice(speech.say(answer.why));
  return { notice, setNotice, refusal };
}

interface Situation {
  tab: number;
  model: Model;
  kept: Kept;
  speech: Speech;
}

/** The part of the panel that belongs to a portal's tab. */
function useHere(situation: Situation | null, { speech }: { speech: Speech }): PanelProps['here'] {
  const model = situation?.model;
  const [sent, setSent] = useState(false);
  const { notice, setNotice, refusal } = useNotice(speech, [situation?.tab, model?.page?.id]);
  if (!situation || !model) return null;
  const { tab, kept } = situation;
  const profile = kept.ids.profile ?? '';
  const { work } = kept.ids;
  const use = () => ask({ kind: 'panel-use', tab, profile, work }).then(refusal);
  const rowFor = ({ page, step }: Item) =>
    ({ profile, work: scopeOf(model.portal, page.id, work), page: page.id, step: step.id, how: 'ticked' }) as const;
  const act = async (message: FromPanel) => {
    setNotice('');
    setSent(true);
    refusal(await ask(message));
    setSent(false);
  };
  const copy = async (label: string, value: string) => {
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    setNotice(copied ? speech.t('panel_copied', label) : speech.t('panel_copyFailed'));
  };
  const results = resultsOf(model, speech);
  const busy = sent || model.fill?.running === true;
  return {
    now: {
      standing: model.standing,
      yourTurn: model.yourTurn ? model.portal.yourTurn.why : null,
      fill: kept.profile && model.fillable > 0 ? { disabled: busy || model.yourTurn } : null,
      status: (!model.fill?.running && notice) || statusOf(model, speech),
      onFill: () => void act({ kind: 'panel-fill', tab, profile, work }),
    },
    results:
      results.length > 0
        ? {
            results,
            canUndo: model.fill?.canUndo === true,
            onUndo: () => void act({ kind: 'panel-undo', tab }),
            onCopy: ({ label, outcome }) => void copy(label, outcome.value ?? ''),
          }
        : null,
    steps: {
      standing: model.standing,
      onShow: ({ step }) => void ask({ kind: 'panel-show', tab, step: step.id }).then(refusal),
      onTick: (item) => void markDone([{ ...rowFor(item), at: Date.now() }]).then(use),
      onUntick: (item) => void unmarkDone([rowFor(item)]).then(use),
    },
  };
}

/** Tells the background whom the panel works for, so that the page's hint follows; wakes a tab that never reported. */
function useGuidance(tab: number | null, kept: Kept | undefined) {
  const profile = kept && (kept.ids.profile ?? '');
  const work = kept?.ids.work ?? null;
  useEffect(() => {
    if (tab !== null && profile !== undefined) void ask({ kind: 'panel-use', tab, profile, work });
  }, [tab, profile, work]);
}

/** The panel of one tab. */
export function App({ speech, vaultSay }: { speech: Speech; vaultSay: Say }) {
  const tab = useTab();
  const state = useTabState(tab);
  const kept = useKept();
  useGuidance(tab, kept);
  const model = kept && state ? modelOf(state, kept) : null;
  const situation = tab !== null && kept && model ? { tab, model, kept, speech } : null;
  const here = useHere(situation, { speech });
  if (!kept || !state) return null;
  const nameless = speech.t('panel_nameless');
  const named = (id: string, name: string) => ({ id, name: name.trim() || nameless });
  return (
    <Panel
      speech={speech}
      lock={kept.locked ? { t: vaultSay, onUnlock: unlock } : null}
      who={{
        profiles: kept.profiles.map(({ id, name, organization }) => named(id, name || organization)),
        profile: kept.profile?.id ?? null,
        works: kept.profile?.works.map((work) => named(work.id, nameOnCertificate(work))) ?? [],
        work: kept.work?.id ?? null,
        options: browser.runtime.getURL('/options.html'),
        onUse: (profile, work) => tab !== null && void ask({ kind: 'panel-use', tab, profile, work }),
      }}
      where={{
        portal: model?.portal ?? null,
        page: model?.page ?? null,
        entries: portals.map(({ id, title }) => ({ href: ENTRIES[id], name: speech.say(title) })),
      }}
      here={here}
    />
  );
}
