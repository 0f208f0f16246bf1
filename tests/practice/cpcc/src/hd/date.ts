import { defineComponent } from 'vue';
import { closesOutside } from './outside';

const two = (number: number): string => String(number).padStart(2, '0');
const iso = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const thisYear = new Date().getFullYear();

/**
 * The panel is always mounted and open means the class `open`. The input takes no typing. Days of the neighbouring
 * months look like all others and choose that neighbouring day.
 */
export const HdDate = defineComponent({
  name: 'HdDate',
  mixins: [closesOutside],
  props: { value: { type: String, default: '' }, placeholder: { type: String, default: '请选择日期' } },
  data: () => ({
    year: thisYear,
    month: new Date().getMonth() + 1,
    menu: '' as '' | 'year' | 'month',
    years: Array.from({ length: 401 }, (_, i) => thisYear - 200 + i),
    week: ['日', '一', '二', '三', '四', '五', '六'],
  }),
  computed: {
    rows(): { day: number; iso: string }[][] {
      const lead = new Date(this.year, this.month - 1, 1).getDay();
      const cell = (i: number) => new Date(this.year, this.month - 1, 1 - lead + i);
      return Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: 7 }, (_, column) => cell(row * 7 + column)).map((d) => ({
          day: d.getDate(),
          iso: iso(d),
        })),
      );
    },
  },
  watch: {
    open(now: boolean) {
      this.menu = '';
      if (!now || !this.value) return;
      this.year = Number(this.value.slice(0, 4));
      this.month = Number(this.value.slice(5, 7));
    },
  },
  methods: {
    move(months: number) {
      const to = new Date(this.year, this.month - 1 + months, 1);
      this.year = to.getFullYear();
      this.month = to.getMonth() + 1;
    },
    async unfold(menu: 'year' | 'month') {
      this.menu = this.menu === menu ? '' : menu;
      await this.$nextTick();
      this.$el.querySelector('.datePickerSelectMenu.unfolded .menu.active')?.scrollIntoView({ block: 'nearest' });
    },
    choose(day: string) {
      this.open = false;
      this.$emit('input', day);
    },
    chooseToday() {
      this.choose(iso(new Date()));
    },
  },
  template: `
    <div class="datePicker">
      <div class="datepicker-input" @click="open = true">
        <input type="text" readonly :placeholder="placeholder" :value="value" /><i class="icon"></i>
      </div>
      <div class="datepicker-main" :class="{ open }">
        <div class="datepicker-header">
          <span class="datepicke-btn"><svg viewBox="0 0 16 16" @click="move(-12)"><path d="M8 3 3 8l5 5M13 3 8 8l5 5" /></svg></span>
          <div class="datePickerSelect">
            <div class="datePickerSelectText" @click="unfold('year')">{{ year }}年</div>
            <div class="datePickerSelectMenu" :class="{ unfolded: menu === 'year' }">
              <div v-for="y in years" :key="y" class="menu" :class="{ active: y === year }" :value="y"
                @click="year = y; menu = ''">{{ y }}年</div>
            </div>
          </div>
          <span class="datepicke-btn"><svg viewBox="0 0 16 16" @click="move(12)"><path d="m8 3 5 5-5 5M3 3l5 5-5 5" /></svg></span>
          <span class="datepicke-btn"><svg viewBox="0 0 16 16" @click="move(-1)"><path d="m10 3-5 5 5 5" /></svg></span>
          <div class="datePickerSelect">
            <div class="datePickerSelectText" @click="unfold('month')">{{ month }}月</div>
            <div class="datePickerSelectMenu" :class="{ unfolded: menu === 'month' }">
              <div v-for="m in 12" :key="m" class="menu" :class="{ active: m === month }" :value="m"
                @click="month = m; menu = ''">{{ m }}月</div>
            </div>
          </div>
          <span class="datepicke-btn"><svg viewBox="0 0 16 16" @click="move(1)"><path d="m6 3 5 5-5 5" /></svg></span>
        </div>
        <div class="datepicker-body">
          <table>
            <thead><tr><th v-for="name in week" :key="name">{{ name }}</th></tr></thead>
            <tbody>
              <tr v-for="(row, i) in rows" :key="i">
                <td v-for="cell in row" :key="cell.iso" @click="choose(cell.iso)"><span>{{ cell.day }}</span></td>
              </tr>
            </tbody>
          </table>
        </div>
        <div class="datepicker-footer"><a class="hd-link" @click="chooseToday">今天</a></div>
      </div>
    </div>`,
});
