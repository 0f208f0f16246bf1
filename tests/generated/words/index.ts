import * as cpcc from './cpcc';
import * as ipp from './ipp';
import type { Pools } from './pool';

/** Wordings of the fields of every form, and of its sections. */
export interface Wording {
  account: Pools;
  identity: Pools;
  type: Pools;
  basic: Pools;
  poa: Pools;
  sections: Pools;
}

/** The wordings that everybody may look at. */
export const OPEN: Wording = {
  account: cpcc.account,
  identity: cpcc.identity,
  type: ipp.type,
  basic: ipp.basic,
  poa: ipp.poa,
  sections: { ...cpcc.sections, ...ipp.sections },
};
