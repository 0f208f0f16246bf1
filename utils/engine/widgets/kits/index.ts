import { elementPlus } from './element-plus';
import { fusion } from './fusion';
import { hd } from './hd';
import type { Kit } from './types';

/** Kits that differ from the general way. */
const kits: readonly Kit[] = [hd, elementPlus, fusion];

/** CSS selector of triggers without form markup. */
export const kitTriggers = kits.flatMap((kit) => kit.triggers ?? []).join(', ') || 'x-none';

/** Returns the kit whose markup is around the element, or undefined. */
export const kitOf = (element: Element): Kit | undefined => kits.find((kit) => element.closest(kit.root));
