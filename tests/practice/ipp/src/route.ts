import { useEffect, useState } from 'react';

/** The pages that have an address of their own where the host uses `*.htm`. Everything else is a hash route. */
const BY_PATH: Record<string, string> = {
  '/login.htm': '/login',
  '/register.htm': '/register',
  '/infoContent.htm': '/faq',
  '/userCenter.htm': '/user',
  '/iprSubmission.htm': '/ipr/submission',
  '/iprManagement.htm': '/ipr/management',
  '/ippCenter.htm': '/user',
};

const RETURN = 'practice.return';

function routeNow(): string {
  const hash = (location.hash.slice(1).split('?')[0] ?? '').replace(/\/$/, '');
  if (hash !== '' && hash !== '/ippHome') return hash;
  return (hash === '' && BY_PATH[location.pathname]) || '/ippHome';
}

/** The route of the moment. Follows the hash. */
export function useRoute(): string {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const follow = () => setRoute(routeNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** The page of the hash routes on this host. */
const centre = (): string => (location.hostname === 'ipp.aidcgroup.net' ? '/' : '/ippCenter.htm');

/** The address of a route on this host. */
export const hrefOf = (route: string): string => (route === '/ippHome' ? '/' : `${centre()}#${route}`);

/** Goes to a route: inside the centre by the hash alone, from elsewhere by loading the centre. */
export function go(route: string): void {
  if (location.pathname === centre()) location.hash = route;
  else location.assign(hrefOf(route));
}

/** Goes to the sign-in page and remembers the way back. */
export function goToSignIn(): void {
  sessionStorage.setItem(RETURN, location.href);
  location.replace('/login.htm');
}

/** Returns the address that the person wanted before signing in, by default the User Center. */
export const wayBack = (): string => sessionStorage.getItem(RETURN) ?? hrefOf('/user');
