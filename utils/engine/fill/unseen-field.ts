import type { Step } from '../../portals/types';
import { deepestWithText, findByText } from '../dom/find-text';
import { withReadCache } from '../dom/read-cache';
import type { PageModel } from '../find/page-model';
import { isUnseenBox, isUnseenText } from '../input/unseen';
import { normalisedSet } from '../text/normalise';
import type { Widget } from '../widgets/types';

/** True if a person could not see a field that stands in the window, or none of the labels that name it. */
export const isUnseenField = ({ find }: Step, { box }: Widget, { doc, look }: PageModel): boolean =>
  withReadCache(look, () => {
    if (isUnseenBox(box)) return true;
    const labels = findByText(doc, normalisedSet('label' in find ? find.label : []));
    return labels.length > 0 && labels.every(({ element }) => isUnseenText(deepestWithText(element)));
  });
