import { defineComponent } from 'vue';
import { countries, genders, organizationIdTypes, organizationKinds, personIdTypes } from '../../data/words';
import { keepAccount, signedIn } from '../../fake-account';
import { emptyIdentity, type Identity, identityRules, individualRules } from '../../forms/identity';
import { formPage } from '../../shell/form';
import { StepBar } from '../../shell/step-bar';
import { realnameSteps } from '../../shell/steps';
import { individualTemplate, template } from './identity-template';
import { PaperValidity } from './paper-validity';

/** 申请认证: two groups whose labels repeat, and the letter of authorisation. */
export const IdentityPage = defineComponent({
  name: 'IdentityPage',
  components: { StepBar, PaperValidity },
  mixins: [formPage],
  data() {
    const earlier = signedIn()?.submitted as Identity | null | undefined;
    return {
      pageName: 'realname/identity',
      form: earlier ?? emptyIdentity(),
      steps: realnameSteps,
      words: { countries, genders, organizationIdTypes, organizationKinds, personIdTypes },
      explanation: `data:text/plain;charset=utf-8,${encodeURIComponent('授权书应写明被授权人姓名与身份证号码、机构全称、授权办理的事项，加盖公章并注明日期。')}`,
    };
  },
  created() {
    if (signedIn()?.status === 'new') location.replace('#/account');
  },
  methods: {
    rules() {
      return identityRules(this.form);
    },
    async submit() {
      if (!(await this.accepted())) return;
      keepAccount({ status: 'waiting', submitted: JSON.parse(JSON.stringify(this.form)) });
      location.hash = '#/review';
    },
  },
  template,
});

/** 申请认证 of an individual's account: the person alone. */
export const IndividualPage = defineComponent({
  name: 'IndividualPage',
  extends: IdentityPage,
  data: () => ({ pageName: 'realname/individual' }),
  methods: {
    rules() {
      return individualRules(this.form);
    },
  },
  template: individualTemplate,
});
