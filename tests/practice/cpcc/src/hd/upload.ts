import { defineComponent, type PropType } from 'vue';
import { settings } from '../settings';

interface Item {
  name: string;
  percent: number;
}

const images = /\.(jpe?g|png)$/i;

async function post(file: File): Promise<boolean> {
  const body = new FormData();
  body.append('file', file);
  const sent = fetch(`/upload?delay=${settings.upload}`, { method: 'POST', body });
  return sent.then((answer) => answer.ok).catch(() => false);
}

/**
 * The hidden input is emptied as soon as a file is chosen. The file then travels for a while. It counts only when its
 * own line in the list says so.
 */
export const HdUpload = defineComponent({
  name: 'HdUpload',
  props: { value: { type: Array as PropType<string[]>, default: () => [] } },
  data() {
    return { items: this.value.map((name) => ({ name, percent: 100 })) as Item[], wrong: '' };
  },
  methods: {
    onChange(event: Event) {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = '';
      if (!file) return;
      this.wrong = this.refuse(file);
      if (!this.wrong) this.send(file);
    },
    refuse(file: File): string {
      if (this.items.length > 0) return '最多上传1个文件，请先删除已上传的文件';
      if (!images.test(file.name) || !/^image\/(jpeg|png)$/.test(file.type))
        return '文件格式不正确，请上传jpg、png、jpeg格式。';
      return file.size === 0 ? '文件内容为空，请重新选择' : '';
    },
    async send(file: File) {
      const item: Item = { name: file.name, percent: 0 };
      this.items.push(item);
      const timer = setInterval(() => {
        item.percent = Math.min(item.percent + 10, 90);
      }, settings.upload / 10);
      const arrived = await post(file);
      clearInterval(timer);
      if (!this.items.includes(item)) return;
      if (!arrived) {
        this.remove(item);
        this.wrong = '上传失败，请重试';
        return;
      }
      item.percent = 100;
      this.report();
    },
    remove(item: Item) {
      this.items = this.items.filter((one) => one !== item);
      this.wrong = '';
      this.report();
    },
    report() {
      this.$emit(
        'input',
        this.items.filter((item) => item.percent >= 100).map((item) => item.name),
      );
    },
  },
  template: `
    <div class="hdUpload">
      <div class="hdUpload-btn" @click="$refs.file.click()"><i></i>点击上传</div>
      <input ref="file" class="hdUpload-inputFile" type="file" accept=".jpg,.png,.jpeg" @change="onChange" />
      <div class="hdUpload-showFile">
        <div v-for="item in items" :key="item.name" class="hdUpload-showFile-item">
          <span class="statusSvg" :class="item.percent >= 100 ? 'success' : 'loading'">
            <svg viewBox="0 0 16 16"><path v-if="item.percent >= 100" d="m3 8.5 3.5 3.5L13 4.5" /><circle v-else cx="8" cy="8" r="5.5" /></svg>
          </span>
          <span class="hdUpload-showFile-name">{{ item.name }}</span>
          <span v-if="item.percent < 100" class="hdUpload-showFile-percent">{{ Math.round(item.percent) }}%</span>
          <a class="hd-link red" @click="remove(item)">删除</a>
        </div>
      </div>
      <p v-if="wrong" class="hd-error">{{ wrong }}</p>
    </div>`,
});
