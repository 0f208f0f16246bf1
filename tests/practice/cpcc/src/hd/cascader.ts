import { defineComponent, type PropType } from 'vue';
import { regionsUnder } from '../data/regions';
import { later, optionsDelay } from '../settings';
import { closesOutside } from './outside';

/** Province → city → district, each level loaded when the one before it is chosen. Only a whole way is committed. */
export const HdCascader = defineComponent({
  name: 'HdCascader',
  mixins: [closesOutside],
  props: {
    value: { type: Array as PropType<string[]>, default: () => [] },
    levels: { type: Number, default: 2 },
    placeholder: { type: String, default: '请选择' },
  },
  data() {
    return { way: [...this.value], columns: [] as (readonly string[])[], turn: 0 };
  },
  computed: {
    waiting(): boolean {
      return this.columns.length <= this.way.length && this.way.length < this.levels;
    },
  },
  watch: {
    value(now: string[]) {
      this.way = [...now];
      this.columns = [];
    },
  },
  methods: {
    toggle() {
      this.open = !this.open;
      if (this.open && this.columns.length === 0) this.load(0);
    },
    async load(level: number) {
      this.turn += 1;
      const turn = this.turn;
      await later(optionsDelay());
      if (turn !== this.turn) return;
      this.columns.splice(level, this.columns.length, regionsUnder(this.way.slice(0, level)));
      if (level < this.way.length && level + 1 < this.levels) await this.load(level + 1);
    },
    choose(level: number, name: string) {
      this.way = [...this.way.slice(0, level), name];
      this.columns.splice(level + 1);
      if (level + 1 < this.levels) {
        this.load(level + 1);
      } else {
        this.open = false;
        this.$emit('input', [...this.way]);
      }
    },
  },
  template: `
    <div class="cascader">
      <div class="hd-cascader" :class="{ 'hd-cascader-open': open }">
        <div class="label" @click="toggle">
          <span v-if="value.length">{{ value.join(' / ') }}</span><span v-else class="placeholder">{{ placeholder }}</span>
          <i class="icon"></i>
        </div>
        <div class="dropdown" v-show="open">
          <ul v-for="(names, level) in columns" :key="level">
            <li v-for="name in names" :key="name" :class="{ active: way[level] === name }" @click="choose(level, name)">{{ name }}</li>
          </ul>
          <div v-if="waiting" class="hd-loading">加载中…</div>
        </div>
      </div>
    </div>`,
});
