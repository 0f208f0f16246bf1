import { useEffect } from 'preact/hooks';
import { blankPoa } from '../../utils/profile/blank';
import { fieldAt, keysBelow } from '../../utils/profile/fields';
import { citiesOf, provinces } from '../../utils/profile/regions';
import { useSpeech, type Word } from '../speech';
import { Conflicts } from './Conflicts';
import { DocumentField } from './DocumentField';
import { type Editing, EditingContext, useEditing } from './editing';
import { Field, Select } from './Field';
import { labelOf } from './labels';
import { Notes, useNotes } from './Notes';
import { Group, Section, Switch, ValidityFields } from './Parts';
import { ReadyFor } from './ReadyFor';
import { Works } from './Works';

const sections = ['account', 'organization', 'administrator', 'documents', 'works', 'ipp'] as const;
const titleOf = (id: (typeof sections)[number]): Word => `options_${id}`;

/** The fields of a section, but for those that are drawn apart. */
const fieldsOf = (section: string, but: readonly string[] = []) =>
  keysBelow(section).map((key) => !but.includes(key) && <Field key={key} path={`${section}.${key}`} />);

/** Province and city: proposals from the list of regions, but free to be another word, as portals differ. */
function Region() {
  const { t, lang } = useSpeech();
  const { profile, change } = useEditing();
  const path = 'organization.province';
  const { own, proposed, props } = useNotes(path);
  return (
    <Group legend={t('options_region')}>
      <div class="field">
        <label for={path}>{labelOf(fieldAt(path), lang)}</label>
        <Select
          path={path}
          value={profile.organization.province}
          words={provinces.map(({ full }) => full)}
          described={props}
          onChoose={(word) => change(path, word)}
        />
        <Notes path={path} own={own} proposed={proposed} />
      </div>
      <Field path="organization.city" among={citiesOf(profile.organization.province)} />
    </Group>
  );
}

function Documents() {
  const { t } = useSpeech();
  const { profile } = useEditing();
  return (
    <Section id="documents" title={t('options_documents')} lead={t('options_documentsWhy')}>
      <div class="fields">
        {Object.keys(profile.documents).map((key) => (
          <DocumentField key={key} path={`documents.${key}`} />
        ))}
      </div>
    </Section>
  );
}

function Ipp() {
  const { t } = useSpeech();
  const { profile, change } = useEditing();
  const { poa } = profile.ipp;
  return (
    <Section id="ipp" title={t('options_ipp')}>
      <div class="fields">
        <Field path="ipp.complainant" wide />
      </div>
      <Group legend={t('options_poa')}>
        <Switch
          id="ipp.poa"
          label={t('options_hasPoa')}
          on={poa !== null}
          onChange={(on) => change('ipp.poa', on ? blankPoa() : null)}
        />
        {poa && (
          <>
            <Field path="ipp.poa.holderIdNumber" />
            <Field path="ipp.poa.expiresOn" />
            <DocumentField path="ipp.poa.documents.holderId" />
            <DocumentField path="ipp.poa.documents.poa" />
          </>
        )}
      </Group>
    </Section>
  );
}

/** The whole form of one profile, in the order in which the portals ask. */
export function Editor({ editing }: { editing: Editing }) {
  const { t } = useSpeech();
  const isNew = editing.profile.name === '';
  // A new profile begins with its name. Only on opening: clearing the name would else be a reason too.
  useEffect(() => {
    if (isNew) document.getElementById('name')?.focus();
  }, []);
  return (
    <EditingContext.Provider value={editing}>
      <nav class="jump" aria-label={t('options_sections')}>
        {sections.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(titleOf(id))}
          </a>
        ))}
      </nav>
      <Conflicts />
      <ReadyFor />
      <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
        <div class="section fields">
          <Field path="name" wide />
        </div>
        <Section id="account" title={t('options_account')} lead={t('options_lead')}>
          <div class="fields">{fieldsOf('account')}</div>
        </Section>
        <Section id="organization" title={t('options_organization')}>
          <div class="fields">
            <Field path="organization.name" wide />
            {fieldsOf('organization', ['name', 'province', 'city'])}
            <ValidityFields path="organization.validity" />
          </div>
          <Region />
        </Section>
        <Section id="administrator" title={t('options_administrator')}>
          <div class="fields">
            {fieldsOf('administrator')}
            <ValidityFields path="administrator.validity" />
          </div>
        </Section>
        <Documents />
        <Works />
        <Ipp />
      </form>
    </EditingContext.Provider>
  );
}
