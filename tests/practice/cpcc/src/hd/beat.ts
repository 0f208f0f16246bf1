import Vue from 'vue';
import { settings } from '../settings';

/**
 * The live page rewrites classes all the time. Every item follows this beat. `drawn` counts how often it was redrawn.
 */
export const beat = Vue.observable({ on: false, drawn: 0 });

setInterval(() => {
  beat.on = !beat.on;
}, 1300);

if (settings.redraw !== undefined) {
  setInterval(() => {
    beat.drawn += 1;
  }, settings.redraw);
}
