import { boot } from '../shell/boot';
import { RegisterPage } from './register/page';

boot({ '/identity': RegisterPage }, '/identity');
