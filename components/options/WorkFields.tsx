import { blankCertificate } from '../../utils/profile/blank';
import { fieldAt, keysBelow } from '../../utils/profile/fields';
import type { Work } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { DocumentField } from './DocumentField';
import { useEditing } from './editing';
import { Field, Select } from './Field';
import { labelOf } from './labels';
import { Notes, useNotes } from './Notes';
import { Checks, Group, Switch } from './Parts';

/** Fields that apply to a published work only. */
const details = keysBelow('works.*.publication').filter((key) => key !== 'published');

function Publication({ path, publication }: { path: string; publication: Work['publication'] }) {
  const { t, lang } = useSpeech();
  const { change } = useEditing();
  const id = `${path}.published`;
  const { own, props } = useNotes(id);
  const choose = (word: string) =>
    change(path, word === 'true' ? { published: true, on: '', country: '中国', city: '' } : { published: false });
  return (
    <Group legend={t('options_publication')}>
      <div class="field">
        <label for={id}>{labelOf(fieldAt(id), lang)}</label>
        <Select
          path={id}
          value={String(publication.published)}
          words={['false', 'true']}
          called={(word) => t(word === 'true' ? 'options_published' : 'options_unpublished')}
          onChoose={choose}
          described={props}
        />
        <Notes path={id} own={own} />
      </div>
      {publication.published && details.map((key) => <Field key={key} path={`${path}.${key}`} />)}
    </Group>
  );
}

function Certificate({ path, work }: { path: string; work: Work }) {
  const { t } = useSpeech();
  const { change, profile } = useEditing();
  const take = (on: boolean) => change(path, on ? blankCertificate(profile.organization.name) : null);
  return (
    <Group legend={t('options_certificate')}>
      <Switch id={path} label={t('options_hasCertificate')} on={work.certificate !== null} onChange={take} />
      {work.certificate && keysBelow('works.*.certificate').map((key) => <Field key={key} path={`${path}.${key}`} />)}
    </Group>
  );
}

/** Values of a work that have a place of their own. All others are among the basics. */
const functions = ['sourceLines', 'purpose', 'industry', 'mainFunctions'];
const apart = ['fullName', 'languages', 'technicalTags', 'technicalFeatures', ...functions];
const basics = keysBelow('works.*').filter((key) => !apart.includes(key));
const environment = keysBelow('works.*.environment').map((key) => `environment.${key}`);

/** One software work, all of it. */
export function WorkFields({ work, index }: { work: Work; index: number }) {
  const { t } = useSpeech();
  const at = (key: string) => `works.${index}.${key}`;
  const each = (keys: readonly string[]) => keys.map((key) => <Field key={key} path={at(key)} />);
  return (
    <>
      <Group legend={t('options_basics')}>
        <Field path={at('fullName')} wide />
        {each(basics)}
      </Group>
      <Publication path={at('publication')} publication={work.publication} />
      <Group legend={t('options_environment')}>{each(environment)}</Group>
      <Checks path={at('languages')} others={t('options_otherLanguages')} />
      <Group legend={t('options_functions')}>
        {each(functions)}
        <Checks path={at('technicalTags')} />
        <Field path={at('technicalFeatures')} />
      </Group>
      <Certificate path={at('certificate')} work={work} />
      <Group legend={t('options_workDocuments')}>
        {Object.keys(work.documents).map((key) => (
          <DocumentField key={key} path={at(`documents.${key}`)} />
        ))}
      </Group>
    </>
  );
}
