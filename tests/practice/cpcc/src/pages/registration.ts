import { boot } from '../shell/boot';
import { HomePage } from './registration/home';
import { RegisterSoftPage } from './registration/register-soft';

boot({ '/index': HomePage, '/registerSoft': RegisterSoftPage }, '/index');
