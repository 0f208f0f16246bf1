import { expect, test } from 'vitest';
import { isSelectedCard } from '../../../../../utils/engine/widgets/value/selected-card';

const card = (html: string) => {
  document.body.innerHTML = html;
  return document.querySelector('.it') as Element;
};

test.each([
  ['its own class', '<div><li class="it cur">个人用户</li><li>机构</li></div>', true],
  [
    'a card around the words',
    '<div><div class="card is-active"><h3 class="it">机构</h3></div><div class="card">个人</div></div>',
    true,
  ],
  [
    'a card alone in its column',
    '<div><div class="col"><div class="card-selected"><p class="it">机构</p></div></div><div class="col"><div class="card"><p>个人</p></div></div></div>',
    true,
  ],
  [
    'the card in the column beside',
    '<div><div class="col"><div class="card"><p class="it">机构</p></div></div><div class="col"><div class="card-selected"><p>个人</p></div></div></div>',
    false,
  ],
  [
    'a radio inside the card',
    '<div><div><input type="radio" checked><b class="it">机构</b></div><div><input type="radio"><b>个人</b></div></div>',
    true,
  ],
  [
    'its label’s radio, not chosen',
    '<div><label><input type="radio"><span class="it">机构</span></label><label><input type="radio" checked>个人</label></div>',
    false,
  ],
  ['every item says so', '<div><div class="it active">机构</div><div class="active">个人</div></div>', false],
  ['nothing', '<div><div class="it">机构</div><div>个人</div></div>', false],
])('chosen by %s', (_, html, is) => {
  expect(isSelectedCard(card(html))).toBe(is);
});
