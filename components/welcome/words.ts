/** The words of the welcome page, by their names in the locale files. */
export type WelcomeWord =
  | `welcome_${'title' | 'step' | 'back' | 'next' | 'what' | 'whatLead' | 'does1' | 'does2' | 'does3' | 'never'}`
  | `welcome_${'profile' | 'profileLead' | 'ready' | 'new' | 'import' | 'have' | 'local'}`
  | `welcome_${'start' | 'startLead' | 'openPanel' | 'panelHow' | 'go'}`;
