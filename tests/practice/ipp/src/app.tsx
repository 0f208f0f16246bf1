import { Spin } from 'antd';
import { type ComponentType, useEffect, useState } from 'react';
import { showPage } from './oracle';
import { Complaint } from './pages/complaint';
import { Faq } from './pages/faq';
import { Home } from './pages/home';
import { Login } from './pages/login';
import { Management } from './pages/management';
import { Empty, Register } from './pages/plain';
import { Submission } from './pages/submission';
import { UserCenter } from './pages/user-center';
import { goToSignIn, useRoute } from './route';
import { Centre, Frame } from './shell';
import { goOnWith, isSignedIn } from './store';

interface Entry {
  page: string;
  /** Is in the centre with its sidebar, for people who are signed in. */
  signedIn?: true;
  view: ComponentType;
}

const ROUTES: Record<string, Entry> = {
  '/ippHome': { page: 'home', view: Home },
  '/login': { page: 'login', view: Login },
  '/register': { page: 'register', view: Register },
  '/faq': { page: 'faq', view: Faq },
  '/user': { page: 'user-center', signedIn: true, view: UserCenter },
  '/ipr/submission': { page: 'submission-type', signedIn: true, view: () => <Submission step="type" /> },
  '/ipr/submission/basic': { page: 'submission-basic', signedIn: true, view: () => <Submission step="basic" /> },
  '/ipr/management': { page: 'management', signedIn: true, view: Management },
  '/complaint/form': { page: 'complaint', signedIn: true, view: Complaint },
};
const NOWHERE: Entry = { page: 'nowhere', view: Empty };

/** Time that a page of the centre shows a spinner first, in milliseconds. */
const LOADING = 250;

export function App() {
  const route = useRoute();
  const [shown, setShown] = useState('');
  const entry = ROUTES[route] ?? NOWHERE;
  const away = entry.signedIn === true && !isSignedIn();

  useEffect(() => {
    if (route === '/ipr/add') {
      goOnWith(null);
      location.replace('#/ipr/submission');
      return;
    }
    if (away) return goToSignIn();
    showPage(entry.page);
    const timer = setTimeout(() => setShown(route), entry.signedIn ? LOADING : 0);
    return () => clearTimeout(timer);
  }, [route, entry, away]);

  if (away) return null;
  const view = shown === route ? <entry.view key={route} /> : <Spin className="loading" />;
  return <Frame>{entry.signedIn ? <Centre route={route}>{view}</Centre> : view}</Frame>;
}
