import { signedIn } from '../fake-account';
import { go } from '../settings';
import { boot } from '../shell/boot';
import { ContactPage } from './realname/contact';
import { IdentityPage, IndividualPage } from './realname/identity';
import { ResultPage } from './realname/result';
import { ReviewPage } from './realname/review';

const user = signedIn();
if (!user) {
  go('login.html', { redirect: 'realname.html#/account' });
} else {
  boot(
    {
      '/account': ContactPage,
      '/identity': user.kind === '个人' ? IndividualPage : IdentityPage,
      '/review': ReviewPage,
      '/result': ResultPage,
    },
    '/account',
  );
}
