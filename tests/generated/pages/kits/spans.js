import '../../../kits/pages/spans/style.css';
import { address, dots, dropdown, filePress, segments, threeLists } from '../../../kits/pages/spans/widgets.js';
import { draw } from '../draw.js';
import { el, plain } from '../frameworks/plain.js';
import { giving, placed, press, saying, typing, until } from '../script.js';
import { spec, state } from '../state.js';

/** A seat for a drawn widget. */
function seat(make) {
  const place = el('div', { class: 'f-con', style: { marginLeft: '0' } });
  make(place);
  return place;
}

function control(field, { value, set, delay }) {
  const commit = (chosen) => {
    if (JSON.stringify(state.values[field.id]) !== JSON.stringify(chosen)) set(chosen);
  };
  const words = field.options;
  if (field.kind === 'select') return seat((place) => dropdown(place, { words, value, late: delay, commit }));
  if (field.kind === 'radio' || field.kind === 'buttons') return seat((place) => dots(place, { words, commit }));
  if (field.kind === 'cascader') return seat((place) => address(place, { commit }));
  if (field.kind === 'date') return seat((place) => (spec.seed % 2 ? segments : threeLists)(place, { commit }));
  if (field.kind === 'upload') return seat((place) => filePress(place, { accept: '.jpg,.png,.pdf', hint: '', commit }));
  const input = el('input', { class: 'inp', attrs: { type: field.kind, placeholder: field.placeholder } });
  input.value = value;
  input.addEventListener('blur', () => commit(input.value));
  return input;
}

const asIs = (value) => value ?? '';
const pick = async (box, opener, word, item) => {
  press(box().querySelector(opener));
  press(await until(() => saying(item, word, box())));
};

draw(plain, {
  // What is drawn anew shows nothing of what it holds: these pages never draw anything anew.
  still: true,
  read: { select: asIs, radio: asIs, buttons: asIs, date: asIs, upload: (names) => (names ?? []).join() },
  control,
  script: {
    text: typing('input'),
    select: (box, word) => pick(box, '.sel-txt', word, '.sel-ul li'),
    radio: (box, word) => saying('.dot', word, box()).click(),
    buttons: (box, word) => saying('.dot', word, box()).click(),
    async cascader(box, path) {
      press(box().querySelector('.addr-txt'));
      for (const name of path.split('/')) press(await until(() => placed('.lists a', name, box())));
    },
    async date(box, iso) {
      const [year, month, day] = iso.split('-').map(Number);
      if (box().querySelector('.ymd-txt')) {
        press(box().querySelector('.ymd-txt'));
        for (const [part, n] of [
          ['y', year],
          ['m', month],
          ['d', day],
        ])
          press(box().querySelector(`.${part} [data-n="${n}"]`));
        return;
      }
      const cells = box().querySelectorAll('.segs span');
      for (const [at, digits] of [
        String(year),
        String(month).padStart(2, '0'),
        String(day).padStart(2, '0'),
      ].entries()) {
        cells[at].dispatchEvent(new FocusEvent('focus'));
        for (const data of digits)
          cells[at].dispatchEvent(
            new InputEvent('beforeinput', { data, inputType: 'insertText', bubbles: true, cancelable: true }),
          );
      }
    },
    upload: giving,
  },
});
