import Vue from 'vue';
import { later } from '../settings';

export const says = Vue.observable({ text: '' });

/** Shows a line of text over the page for a moment. */
export async function toast(text: string): Promise<void> {
  says.text = text;
  await later(3000);
  if (says.text === text) says.text = '';
}
