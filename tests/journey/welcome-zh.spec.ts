import { welcomeAndPanelAreAccessible } from './welcome';

welcomeAndPanelAreAccessible('zh');
