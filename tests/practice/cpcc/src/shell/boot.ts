import Vue, { type Component } from 'vue';
import { installKit } from '../hd';
import { nowOn } from '../oracle';
import { later, pageDelay } from '../settings';
import { PracticeLayout } from './layout';
import '../styles';

/**
 * Starts one entry: an own Vue application with an own hash router. A change of the hash empties the page at once. The
 * new page comes when its API has answered.
 */
export function boot(routes: Record<string, Component>, fallback: string): void {
  installKit(Vue);
  new Vue({
    el: '#app',
    components: { PracticeLayout },
    data: { page: null as Component | null, key: 0 },
    created() {
      addEventListener('hashchange', () => this.show());
      this.show();
    },
    methods: {
      async show() {
        const path = location.hash.slice(1).split('?')[0] ?? '';
        const page = routes[path];
        if (!page) {
          location.replace(`#${fallback}`);
          return;
        }
        this.key += 1;
        const turn = this.key;
        this.page = null;
        nowOn('loading');
        await later(pageDelay());
        if (turn === this.key) this.page = page;
      },
    },
    template: `
      <practice-layout>
        <component v-if="page" :is="page" :key="key" />
        <div v-else class="page_loading">加载中…</div>
      </practice-layout>`,
  });
}
