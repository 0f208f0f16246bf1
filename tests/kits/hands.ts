import type { Hand } from './person';

/** How a person sets a date in each kit, where typing YYYY-MM-DD and Enter is not it. */
export const HANDS: Readonly<Record<string, Hand & { searchCountry?: boolean }>> = {
  'native-table': { date: 'native' },
  'native-fieldset': { format: 'YYYY/MM/DD' },
  'element-plus': { format: 'YYYY/MM/DD', searchCountry: true },
};
