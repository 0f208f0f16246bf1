import './who.css';
import type { Speech } from '../speech';

export interface Choice {
  id: string;
  name: string;
}

export interface WhoProps {
  speech: Speech;
  profiles: Choice[];
  profile: string | null;
  works: Choice[];
  work: string | null;
  options: string;
  onUse(profile: string, work: string | null): void;
}

interface SelectProps {
  id: string;
  label: string;
  choices: Choice[];
  chosen: string | null;
  onChoose(id: string): void;
}

function Select({ id, label, choices, chosen, onChoose }: SelectProps) {
  return (
    <div>
      <label class="hidden-visually" for={id}>
        {label}
      </label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} selected={choice.id === chosen}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The owner of the values: the profile, and its software if there are several. */
export function Who({ speech: { t }, profiles, profile, works, work, onUse }: WhoProps) {
  return (
    <section class="who">
      <Select
        id="profile"
        label={t('panel_profile')}
        choices={profiles}
        chosen={profile}
        onChoose={(id) => onUse(id, null)}
      />
      {works.length > 1 && profile && (
        <Select
          id="software"
          label={t('panel_software')}
          choices={works}
          chosen={work}
          onChoose={(id) => onUse(profile, id)}
        />
      )}
    </section>
  );
}

/** Replaces the choice while there is nothing to choose from. */
export function Nobody({ speech: { t }, options }: Pick<WhoProps, 'speech' | 'options'>) {
  return (
    <section class="nobody">
      <h2>{t('panel_noProfile')}</h2>
      <p class="quiet">{t('panel_noProfileWhy')}</p>
      <p class="row">
        <a class="button" href={options} target="_blank" rel="noreferrer">
          {t('panel_newProfile')}
        </a>
        <a class="button" href={`${options}#import`} target="_blank" rel="noreferrer">
          {t('panel_importProfile')}
        </a>
      </p>
    </section>
  );
}
