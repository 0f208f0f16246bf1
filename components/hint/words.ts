import type { Text } from '../../utils/bilingual';

// A content script speaks without the locale files: these few words are all it needs. They stay clear of the portals'
// own 下一步 / Next, which the hint may point at but never is.
export const words = {
  region: { zh: '版权引航的提示', en: 'Hint from Copyright Pilot' },
  next: { zh: '下一条提示', en: 'Next hint' },
  back: { zh: '上一条', en: 'Back' },
  hide: { zh: '隐藏', en: 'Hide' },
  copy: { zh: '到侧边栏复制', en: 'Copy in the side panel' },
  copied: { zh: '请在侧边栏点「复制」', en: 'Press Copy in the side panel' },
  never: { zh: '不再提示', en: 'Hide always' },
  warning: { zh: '留意', en: 'Check this' },
  error: { zh: '页面提示', en: 'The page says' },
  up: { zh: '在上方', en: 'Further up' },
  down: { zh: '在下方', en: 'Further down' },
  left: { zh: '在左侧', en: 'To the left' },
  right: { zh: '在右侧', en: 'To the right' },
} as const satisfies Record<string, Text>;
