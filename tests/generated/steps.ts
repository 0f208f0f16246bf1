import account from '../../utils/portals/cpcc/account';
import identity from '../../utils/portals/cpcc/identity';
import basicInformation from '../../utils/portals/ipp/basic-information';
import iprType from '../../utils/portals/ipp/ipr-type';
import type { Page, Step } from '../../utils/portals/types';
import type { Form } from './spec';

const PAGES: Readonly<Record<Form, Page | null>> = {
  account,
  identity,
  type: iprType,
  basic: basicInformation,
  poa: basicInformation,
  miss: null,
};

/** The steps of a form's page by id: the panel says their titles. */
export const stepsOf = (form: Form): ReadonlyMap<string, Step> =>
  new Map((PAGES[form]?.steps ?? []).map((step) => [step.id, step]));
