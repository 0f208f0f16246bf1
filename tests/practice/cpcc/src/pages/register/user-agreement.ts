import { defineComponent } from 'vue';

export const UserAgreement = defineComponent({
  name: 'UserAgreement',
  template: `
    <div class="module agreement">
      <h2>用户协议</h2>
      <div class="agreement_text">
        <p>欢迎使用著作权登记系统。请您在注册前仔细阅读本协议的全部内容。</p>
        <p>一、用户应当提供真实、准确、完整的身份信息，并在信息发生变化时及时更新。</p>
        <p>二、用户应当妥善保管用户名和密码，对以其账户进行的一切操作负责。</p>
        <p>三、用户提交的登记材料应当真实、合法，不得侵犯他人的合法权益。</p>
        <p>四、本系统为办理登记业务收集必要的个人信息，仅用于身份核验与登记业务。</p>
        <p>五、账户身份分为个人与机构，注册完成后身份不可变更。</p>
        <p>六、同一手机号仅可注册一个账户。</p>
        <p>七、本页面为练习站点的示例文本，不具有任何法律效力。</p>
      </div>
      <div class="form_buttons"><hd-button guarded="tick" @click="$emit('agree')">同意并继续</hd-button></div>
    </div>`,
});
