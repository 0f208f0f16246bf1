import { defineComponent } from 'vue';
import { guard } from '../oracle';

/** Replaces the slider of the live portal. Only a person's own drag or click passes it. */
export const SliderCaptcha = defineComponent({
  name: 'SliderCaptcha',
  data: () => ({ from: null as number | null, at: 0, dragged: false, width: 260 }),
  methods: {
    start(event: PointerEvent) {
      guard('code', event);
      if (!event.isTrusted) return;
      this.from = event.clientX;
      this.dragged = false;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    move(event: PointerEvent) {
      if (this.from === null || !event.isTrusted) return;
      this.at = Math.max(0, Math.min(this.width, event.clientX - this.from));
      if (this.at > 4) this.dragged = true;
    },
    end() {
      this.from = null;
      if (this.at >= this.width * 0.9) this.$emit('pass');
      else this.at = 0;
    },
    press(event: MouseEvent) {
      guard('code', event);
      if (event.isTrusted && !this.dragged) this.$emit('pass');
    },
  },
  template: `
    <hd-dialog title="安全验证" @close="$emit('close')">
      <div class="yidun yidun--light">
        <div class="yidun_panel"><div class="yidun_bgimg"></div></div>
        <div class="yidun_control">
          <div class="yidun_slide_indicator" :style="{ width: at + 40 + 'px' }"></div>
          <div class="yidun_slider" :style="{ left: at + 'px' }" @pointerdown="start" @pointermove="move" @pointerup="end" @click="press">→</div>
          <div class="yidun_tips"><span class="yidun_tips__text">向右拖动滑块填充拼图</span></div>
        </div>
      </div>
    </hd-dialog>`,
});
