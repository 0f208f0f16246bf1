import { defineComponent } from 'vue';
import { guard } from '../oracle';
import { SliderCaptcha } from './captcha';
import { toast } from './toast';

/** A code field with the button that sends the code: first the slider, then the countdown. */
export const CodeField = defineComponent({
  name: 'CodeField',
  components: { SliderCaptcha },
  props: {
    value: { type: String, default: '' },
    placeholder: { type: String, required: true },
    seconds: { type: Number, required: true },
  },
  data: () => ({ left: 0, asking: false, timer: 0 }),
  beforeDestroy() {
    clearInterval(this.timer);
  },
  methods: {
    ask(event: MouseEvent) {
      guard('code', event);
      if (this.left === 0) this.asking = true;
    },
    send() {
      this.asking = false;
      this.left = this.seconds;
      toast('验证码已发送（练习站点：输入任意6位数字即可）');
      this.timer = window.setInterval(() => {
        this.left -= 1;
        if (this.left === 0) clearInterval(this.timer);
      }, 1000);
    },
  },
  template: `
    <div class="code_field">
      <hd-input :value="value" :maxlength="6" :placeholder="placeholder" secret="password" @input="$emit('input', $event)" />
      <a class="hd-link code_send" :class="{ 'hd-link-disabled': left > 0 }" @click="ask">{{ left > 0 ? '重新发送(' + left + 's)' : '获取验证码' }}</a>
      <slider-captcha v-if="asking" @pass="send" @close="asking = false" />
    </div>`,
});
