/** Returns the control of a field, or of the switch that brings it, or its section. */
function controlOf(path: string): HTMLElement | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(parts.slice(0, length).join('.'));
    if (found) return found;
  }
  return null;
}

const focusable = 'input:not([tabindex="-1"]), select, textarea, button, summary';

/** Brings the control of a field into view and focuses it. Unfolds the sections around it. */
export function goTo(path: string): void {
  const found = controlOf(path);
  if (!found) return;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const target = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable);
  target?.focus({ preventScroll: true });
  (target ?? found).scrollIntoView({ block: 'center' });
}
