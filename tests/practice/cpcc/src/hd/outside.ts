import { defineComponent } from 'vue';

/** Popups of the kit close on a click anywhere else. */
export const closesOutside = defineComponent({
  data: () => ({ open: false }),
  mounted() {
    document.addEventListener('click', this.onAnyClick);
  },
  beforeDestroy() {
    document.removeEventListener('click', this.onAnyClick);
  },
  methods: {
    // The composed path, because a re-render may have taken the clicked node out of the document by now.
    onAnyClick(event: MouseEvent) {
      if (!event.composedPath().includes(this.$el)) this.open = false;
    },
  },
});
