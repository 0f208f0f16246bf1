import type { Page } from '../../portals/types';
import type { PageOwner } from '../../protocol/plan';
import { rootsOf } from '../dom/roots';
import { shortTextNodes } from '../dom/text-nodes';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { isDisabled } from '../widgets/detect/state';
import { shownValue } from '../widgets/value/shown-value';
import type { FindResults } from './survey';

/** Reads from a page whose account it belongs to. */

const greeting =
  /(?:您好|你好|欢迎您|欢迎回来|当前(?:用户|账号|账户|企业|机构|单位)|登录(?:账号|用户|企业|机构)|hello|welcome back)[\s,，:：!！]*(.{0,60})$/i;
/** Words of a greeting to a site, and not to a person. */
const toSite = /^(?:欢迎|来到|光临|使用|访问|登录|to\b)/i;
const organisation =
  /公司|集团|[厂社]$|研究院|研究所|大学|学院|学校|医院|银行|协会|基金会|事务所|合作社|\b(?:co|ltd|inc|llc|gmbh|corp)\b/i;

/** Returns the organisation that a text greets; null if it greets none. Names that are masked (厦门**公司) tell nothing. */
export function greetedIn(text: string): string | null {
  const rest = greeting.exec(text.trim())?.[1] ?? '';
  const [name = ''] = rest.split(/[|｜·•,，。!！\s]+(?=.|$)/).filter(Boolean);
  return !toSite.test(rest) && organisation.test(name) && !name.includes('*') ? name : null;
}

function greetings(doc: Document): string[] {
  const names: string[] = [];
  for (const root of rootsOf(doc))
    for (const [text, pieces] of shortTextNodes(root).by) {
      if (text.length > 80 || !greeting.test(text.trim())) continue;
      for (const { node } of pieces) {
        const element = node.parentElement;
        if (!element || !isVisible(element)) continue;
        // The name may stand in an element of its own beside the greeting.
        const around = element.parentElement ? visibleText(element.parentElement) : '';
        const name =
          greetedIn(text) ?? greetedIn(visibleText(element)) ?? (around.length <= 80 ? greetedIn(around) : null);
        if (name) names.push(name);
      }
    }
  return names;
}

/** Returns what the page says of whose it is: fields of the organisation that it has locked, else its greeting. */
export function readOwner(doc: Document, page: Page | null, found: FindResults): PageOwner {
  const held = (from: string) =>
    (page?.steps ?? []).flatMap((step) => {
      const located = step.from === from ? found.get(step.id) : undefined;
      if (!located?.ok || !('widget' in located)) return [];
      const { control } = located.widget;
      const isLocked = isDisabled(located.widget) || (control as HTMLInputElement).readOnly === true;
      const value = isLocked ? shownValue(located.widget).trim() : '';
      return value && !value.includes('*') ? [value] : [];
    });
  const names = held('organization.name');
  return { names: (names.length > 0 ? names : greetings(doc)).slice(0, 20), codes: held('organization.idNumber') };
}
