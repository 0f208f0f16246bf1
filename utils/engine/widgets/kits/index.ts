import { elementPlus } from './element-plus';
import { fusion } from './fusion';
import { hd } from './hd';
import type { Kit } from './types';

/** The kits that need a word said; everything else goes the general way. */
const kits: readonly Kit[] = [hd, elementPlus, fusion];

/** Selectors of triggers that carry no form markup of their own. */
export const kitTriggers = kits.flatMap((kit) => kit.triggers ?? []).join(', ') || 'x-none';

/** The kit whose markup the element stands in, if one of the known ones. */
export const kitOf = (element: Element): Kit | undefined => kits.find((kit) => element.closest(kit.root));
