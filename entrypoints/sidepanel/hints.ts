import { useEffect, useState } from 'preact/hooks';
import { changeSettings, followSettings } from '../../utils/settings';

/** Returns the way back to the hints on the pages, null unless the person has switched them off. */
export function useHintsOff(): { onShow: () => void } | null {
  const [hints, setHints] = useState(true);
  useEffect(() => followSettings((settings) => setHints(settings.hints)), []);
  return hints ? null : { onShow: () => void changeSettings({ hints: true }) };
}
