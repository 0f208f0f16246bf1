import { beforeEach, describe, expect, test } from 'vitest';
import { createRelevance } from '../../../../utils/engine/page/relevance';
import { portals } from '../../../../utils/portals';

const portal = portals[0]!;

/** Asks of one change after the page was looked at: no controls were found on it. */
async function asked(change: () => void): Promise<boolean> {
  const relevance = createRelevance(portal);
  relevance.afterRead({ widgets: [], counts: new Map() } as never, new Map(), true);
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return relevance.matters(records);
}

const add = (html: string) => () => document.querySelector('#rows')!.insertAdjacentHTML('beforeend', html);

describe('what matters on a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div id="rows"><p>第 1 行</p><p class="a">合计 <b>12</b></p></div>';
  });

  test.each([
    ['a row of numbers', add('<div><span>2026</span><span>12 件</span></div>')],
    ['a class of such a row', () => document.querySelector('.a')!.setAttribute('class', 'b')],
    ['a clock', () => (document.querySelector('b')!.firstChild!.nodeValue = '13')],
    ['a row that goes', () => document.querySelector('p')!.remove()],
  ])('%s does not', async (_, change) => {
    expect(await asked(change)).toBe(false);
  });

  test.each([
    ['a control', add('<p><input></p>')],
    ['a word of a page', add('<h3>创建账户</h3>')],
    ['a word in pieces', add('<h3><i>机构</i><i>全称</i></h3>')],
    ['a button of a step', add('<a>前往实名认证</a>')],
    ['an error that is known', add('<em>请先保存填写项</em>')],
    ['a message of a kit', add('<div class="el-message">系统提示</div>')],
    ['a whole view', add(`<div>${'<p>段落</p>'.repeat(80)}</div>`)],
    ['a word that goes', () => {}],
  ])('%s does', async (name, change) => {
    if (name === 'a word that goes') add('<h3>创建账户</h3>')();
    expect(await asked(name === 'a word that goes' ? () => document.querySelector('h3')!.remove() : change)).toBe(true);
  });

  test('a class that is rewritten all the time without any news stops to matter, until it brings some', () => {
    const relevance = createRelevance(portal);
    const form = document.body.appendChild(document.createElement('form'));
    const input = form.appendChild(document.createElement('input'));
    const model = { widgets: [{ control: input, face: input }], counts: new Map() } as never;
    const toggle = (is: string, was: string): boolean => {
      input.setAttribute('class', is);
      return relevance.matters([
        { type: 'attributes', attributeName: 'class', oldValue: was, target: input, addedNodes: [], removedNodes: [] },
      ] as never);
    };
    const look = (news: boolean) => relevance.afterRead(model, new Map(), news);
    look(true);
    for (let turn = 0; turn < 3; turn++) {
      expect(toggle('a', 'b')).toBe(true);
      look(false);
    }
    expect(toggle('b', 'a')).toBe(false);
    expect(toggle('b error', 'b')).toBe(true);
    toggle('a', 'b');
    look(true);
    expect(toggle('b', 'a')).toBe(true);
  });
});
