import Vue from 'vue';

/** The live page rewrites classes all the time; every item follows this beat. */
export const beat = Vue.observable({ on: false });

setInterval(() => {
  beat.on = !beat.on;
}, 1300);
