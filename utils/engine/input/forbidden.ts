import { normalise } from '../text/normalise';

/**
 * Names what is never clicked: whatever submits, saves, goes on, sends a code or agrees.
 */

/** Texts of buttons that are never clicked, whatever a kit's markup makes of them. */
const never =
  /^(?:提交.*|submit.*|保存.*|save.*|暂存|下一步|next|上一步|发送.*|获取.*(?:码|code)|重新发送.*|getcode|sendcode|同意.*|agree.*|登录|立即登录|signin|login|注册|退出|logout|确认提交|确认填报)$/;

/** True if a click here would do what only the person may do. */
export function isForbidden(element: Element): boolean {
  const button = element.closest(
    'button, a, input[type="submit"], input[type="button"], input[type="image"], [role="button"]',
  );
  if (!button) return false;
  if (button instanceof HTMLAnchorElement && /^(?:https?:)/.test(button.getAttribute('href') ?? '')) return true;
  const text = normalise(
    'value' in button && button.localName === 'input' ? String(button.value) : (button.textContent ?? ''),
  );
  return never.test(text) || (button as HTMLInputElement).type === 'image';
}
