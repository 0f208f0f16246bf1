import { useEffect, useRef, useState } from 'preact/hooks';
import type { Work } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { Confirm } from './Confirm';
import { useEditing } from './editing';
import { Section } from './Parts';
import { WorkFields } from './WorkFields';

function WorkItem({ work, index, open, onRemove }: { work: Work; index: number; open: boolean; onRemove(): void }) {
  const { t } = useSpeech();
  const name = work.fullName || t('options_untitled');
  const [initially] = useState(open);
  return (
    <details class="work" open={initially}>
      <summary>
        <span>{t('options_work', String(index + 1), name)}</span>
        {work.version && <span class="note">{work.version}</span>}
      </summary>
      <WorkFields work={work} index={index} />
      <div class="actions">
        <button type="button" onClick={onRemove}>
          {t('options_removeWork')}
        </button>
      </div>
    </details>
  );
}

/** All software of a profile: one folds out, the rest wait folded. */
export function Works() {
  const { t } = useSpeech();
  const { profile, addWork, removeWork } = useEditing();
  const [removing, setRemoving] = useState<number | null>(null);
  const known = useRef(profile.works.length);
  useEffect(() => {
    known.current = profile.works.length;
  });
  const gone = removing === null ? undefined : profile.works[removing];
  return (
    <Section id="works" title={t('options_works')}>
      {profile.works.map((work, index) => (
        <WorkItem
          key={work.id}
          work={work}
          index={index}
          open={index === 0 || index >= known.current}
          onRemove={() => setRemoving(index)}
        />
      ))}
      <div class="actions">
        <button type="button" id="works-add" onClick={addWork}>
          {t('options_addWork')}
        </button>
      </div>
      {gone && removing !== null && (
        <Confirm
          title={t('options_removeWorkTitle', gone.fullName || t('options_untitled'))}
          why={t('options_removeWorkWhy')}
          confirm={t('options_removeWork')}
          onConfirm={() => {
            removeWork(removing);
            setRemoving(null);
          }}
          onCancel={() => setRemoving(null)}
        />
      )}
    </Section>
  );
}
