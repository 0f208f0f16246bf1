// The identity form with every list field drawn as a control that no kit makes. Each page is a set of such controls. It
// states the outcome of each field: right, or refused (left empty, with a reason).
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const make = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
};
const under = (popup, box) => {
  const rect = box.getBoundingClientRect();
  popup.style.left = `${rect.left + scrollX}px`;
  popup.style.top = `${rect.bottom + scrollY}px`;
};
const open = new Set();
/** A popup that a press elsewhere closes. */
function outside(popup, box, close) {
  open.add(popup);
  const away = (event) => {
    if (event.composedPath().includes(popup) || event.composedPath().includes(box)) return;
    end();
  };
  const end = () => {
    document.removeEventListener('mousedown', away);
    open.delete(popup);
    close();
  };
  setTimeout(() => document.addEventListener('mousedown', away));
  return end;
}
const PLACES = {
  北京市: ['市辖区'],
  上海市: ['市辖区'],
  江苏省: ['南京市', '苏州市'],
  福建省: ['福州市', '厦门市', '泉州市'],
  广东省: ['广州市', '深圳市'],
};
const provinces = Object.keys(PLACES);

/** A box with a popup: the pieces of most of these controls. */
function trigger(host, { html = '<div class="b1">请选择</div>', on = 'click', popup, opened, inside = false }) {
  const box = make(html);
  host.append(box);
  let panel = null;
  let end = null;
  const close = () => {
    panel?.remove();
    panel = null;
  };
  box.addEventListener(on, () => {
    if (panel) return end();
    panel = popup();
    (inside ? host : document.body).append(panel);
    if (!inside) under(panel, box);
    end = outside(panel, box, close);
    opened?.(panel, () => end());
  });
  return {
    box,
    say: (text) => (box.textContent = text),
    close: () => panel && end(),
  };
}
const rows = (words, tag = 'div') => words.map((word) => `<${tag}>${word}</${tag}>`).join('');

const CONTROLS = {
  /** No roles, no telling class names, an animation that lets the pointer through. */
  bare(host, words, set) {
    const it = trigger(host, { popup: () => make(`<div class="p1 grow">${rows(words)}</div>`), opened });
    function opened(panel) {
      panel.onclick = ({ target }) => {
        if (target === panel) return;
        it.say(target.textContent);
        set(target.textContent);
        it.close();
      };
    }
  },
  /** In place, always mounted, opened by a class. */
  kept(host, words, set) {
    host.style.position = 'relative';
    host.innerHTML = `<div class="b1 c-select" tabindex="0"><span>请选择</span></div><div class="p1 kept"><div>${rows(words, 'p')}</div></div>`;
    const [box, panel] = host.children;
    panel.firstElementChild.style.height = 'auto';
    box.onclick = () => panel.classList.toggle('show');
    document.addEventListener('click', ({ target }) => host.contains(target) || panel.classList.remove('show'));
    panel.onclick = ({ target }) => {
      if (target.localName !== 'p') return;
      box.firstElementChild.textContent = target.textContent;
      set(target.textContent);
      panel.classList.remove('show');
    };
  },
  /** A custom element. Its list is a popover in its shadow root. */
  shadow(host, words, set) {
    const element = document.createElement('x-list');
    host.append(element);
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = `<button type="button" role="combobox" aria-expanded="false" aria-haspopup="listbox" style="width:240px;height:30px">请选择</button><div popover role="listbox" style="margin:0">${words.map((word) => `<div role="option">${word}</div>`).join('')}</div>`;
    const [button, list] = root.children;
    button.onclick = () => {
      list.togglePopover();
      const rect = button.getBoundingClientRect();
      list.style.inset = `${rect.bottom}px auto auto ${rect.left}px`;
    };
    list.addEventListener('toggle', ({ newState }) => button.setAttribute('aria-expanded', newState === 'open'));
    list.onclick = ({ target }) => {
      if (target === list) return;
      button.textContent = target.textContent;
      set(target.textContent);
      list.hidePopover();
    };
  },
  /** A dialog over everything, with a list that waits for 确定. */
  dialog(host, words, set) {
    const box = make('<input class="t" readonly placeholder="请选择">');
    host.append(box);
    box.onclick = () => {
      const dialog = make(
        `<dialog><h4>请选择</h4><ul>${rows(words, 'li')}</ul><button type="button">取消</button> <button type="button">确定</button></dialog>`,
      );
      document.body.append(dialog);
      open.add(dialog);
      dialog.showModal();
      let chosen = '';
      const end = () => {
        open.delete(dialog);
        dialog.remove();
      };
      dialog.addEventListener('close', end);
      dialog.onclick = ({ target }) => {
        if (target.localName === 'li') {
          for (const li of dialog.querySelectorAll('li')) li.style.fontWeight = '';
          target.style.fontWeight = 'bold';
          chosen = target.textContent;
        } else if (target.textContent === '取消') end();
        else if (target.textContent === '确定') {
          if (chosen) {
            box.value = chosen;
            set(chosen);
          }
          end();
        }
      };
    };
  },
  /** Wheels in a sheet at the bottom, as on a phone. `levels` gives a second one. */
  sheet(host, words, set, levels = false) {
    const box = make('<div class="t" role="button" tabindex="0"><span>请选择</span></div>');
    host.append(box);
    box.onclick = () => {
      const sheet = make(
        `<div class="sheet"><div class="bar"><a>取消</a><b>请选择</b><a>确认</a></div><div class="wheels"></div></div>`,
      );
      const wheels = sheet.lastElementChild;
      const at = [0, 0];
      const lists = () => (levels ? [words, PLACES[words[at[0]]]] : [words]);
      const draw = () => {
        wheels.replaceChildren(
          ...lists().map((list, i) => {
            const wheel = make(`<div class="wheel"><ul>${rows(list, 'li')}</ul><div class="mask"></div></div>`);
            const turn = () => (wheel.firstElementChild.style.transform = `translateY(${60 - at[i] * 40}px)`);
            turn();
            wheel.firstElementChild.onclick = ({ target }) => {
              at[i] = list.indexOf(target.textContent);
              turn();
              if (i === 0 && levels) {
                at[1] = 0;
                draw();
              }
            };
            return wheel;
          }),
        );
      };
      draw();
      document.body.append(sheet);
      open.add(sheet);
      sheet.firstElementChild.onclick = ({ target }) => {
        if (target.localName !== 'a') return;
        if (target.textContent === '确认') {
          const chosen = lists().map((list, i) => list[at[i]]);
          box.firstElementChild.textContent = chosen.join('/');
          set(levels ? chosen : chosen[0]);
        }
        open.delete(sheet);
        sheet.remove();
      };
    };
  },
  wheels: (host, _words, set) => CONTROLS.sheet(host, provinces, set, true),
  /** Two hundred rows of which ten are drawn. No box to search in. */
  virtual(host, words, set) {
    const all = [...Array.from({ length: 150 }, (_, i) => `第${i + 1}项`), ...words, '另一项'];
    const it = trigger(host, {
      html: '<div class="b1" role="combobox" tabindex="0">请选择</div>',
      popup: () => make('<div class="p1"><div style="padding:0;position:relative"></div></div>'),
      opened(panel) {
        const inner = panel.firstElementChild;
        inner.style.height = `${all.length * 28}px`;
        const draw = () => {
          const from = Math.floor(panel.scrollTop / 28);
          inner.innerHTML = all
            .slice(from, from + 10)
            .map((word, i) => `<div class="row" style="position:absolute;top:${(from + i) * 28}px">${word}</div>`)
            .join('');
        };
        draw();
        panel.addEventListener('scroll', () => requestAnimationFrame(draw));
        panel.onclick = ({ target }) => {
          if (!target.matches('.row')) return;
          it.say(target.textContent);
          set(target.textContent);
          it.close();
        };
      },
    });
  },
  /** Nothing is on offer until something is typed. The answer takes its time. */
  remote(host, words, set) {
    const it = trigger(host, {
      html: '<input class="t" role="combobox" aria-expanded="false" placeholder="请输入关键字搜索">',
      on: 'focus',
      popup: () => make('<div class="p1"><i>请输入关键字</i></div>'),
      opened(panel) {
        const typed = async () => {
          panel.innerHTML = '<i>搜索中…</i>';
          await wait(600);
          const hits = words.filter((word) => word.includes(it.box.value));
          panel.innerHTML = hits.length ? rows(hits) : '<i>暂无数据</i>';
        };
        it.box.oninput = typed;
        panel.onmousedown = (event) => event.preventDefault();
        panel.onclick = ({ target }) => {
          if (target.localName !== 'div' || target === panel) return;
          it.box.value = target.textContent;
          set(target.textContent);
          it.close();
        };
      },
    });
    it.box.addEventListener('blur', () => {
      it.close();
      if (it.box.dataset.set !== it.box.value) it.box.value = it.box.dataset.set ?? '';
    });
    const old = set;
    set = (value) => {
      it.box.dataset.set = value;
      old(value);
    };
  },
  /** Headings between the options, codes before them. */
  grouped(host, words, set) {
    const numbered = words.map((word, i) => `0${i + 1} ${word}`);
    const it = trigger(host, {
      popup: () => make(`<div class="p1"><h5 style="margin:4px">${words[1] ?? '常用'}</h5>${rows(numbered)}</div>`),
      opened(panel) {
        panel.onclick = ({ target }) => {
          if (target.localName !== 'div' || target === panel) return;
          it.say(target.textContent);
          set(words[numbered.indexOf(target.textContent)]);
          it.close();
        };
      },
    });
  },
  /** A code in a column of its own, and shown with the value. */
  coded(host, words, set) {
    const it = trigger(host, {
      html: '<button type="button" class="t" aria-haspopup="listbox">请选择</button>',
      popup: () =>
        make(
          `<ul class="p1" style="list-style:none;margin:0;padding:0">${words.map((word, i) => `<li class="row"><span>${word}</span><span class="code">C${i}</span></li>`).join('')}</ul>`,
        ),
      opened(panel) {
        panel.onclick = ({ target }) => {
          const row = target.closest('li');
          if (!row) return;
          it.box.replaceChildren(...[...row.cloneNode(true).childNodes]);
          set(row.firstElementChild.textContent);
          it.close();
        };
      },
    });
  },
  twice: (host, words, set) => CONTROLS.bare(host, [...words, ...words], set),
  /** Only the beginning of the row reads as wanted. */
  marked(host, words, set) {
    CONTROLS.bare(
      host,
      words.map((word) => `<b style="display:inline">${word}</b>（分支机构）`),
      set,
    );
  },
  /** The list looks as in an earlier choice until the new rows come. */
  stale(host, words, set) {
    const it = trigger(host, {
      popup: () => make(`<div class="p1">${rows(['旧的一项', '旧的另一项'])}</div>`),
      async opened(panel) {
        panel.onclick = ({ target }) => {
          if (target === panel) return;
          it.say(target.textContent);
          set(target.textContent);
          it.close();
        };
        await wait(Math.max(3000 - performance.now() + born, 0));
        panel.innerHTML = rows(words);
      },
    });
    const born = performance.now();
  },
  /** Says for five seconds that it is loading, wherever it was opened first. */
  slow(host, words, set) {
    let since = 0;
    const it = trigger(host, {
      popup: () => make('<div class="p1"><div>加载中…</div></div>'),
      async opened(panel) {
        since ||= performance.now();
        await wait(Math.max(5000 - performance.now() + since, 0));
        panel.innerHTML = rows(words);
        panel.onclick = ({ target }) => {
          if (target === panel) return;
          it.say(target.textContent);
          set(target.textContent);
          it.close();
        };
      },
    });
  },
  /** Several may be chosen: stays open, shows tags with crosses. */
  multiple(host, words, set) {
    const chosen = new Set();
    const it = trigger(host, {
      html: '<div class="t" role="combobox" tabindex="0" aria-expanded="false"><span>请选择</span></div>',
      popup: () =>
        make(
          `<div class="p1" role="listbox" aria-multiselectable="true">${words.map((word) => `<div role="option">${word}</div>`).join('')}</div>`,
        ),
      opened(panel) {
        panel.onclick = ({ target }) => {
          if (target === panel) return;
          chosen.has(target.textContent) ? chosen.delete(target.textContent) : chosen.add(target.textContent);
          it.box.innerHTML =
            [...chosen].map((word) => `<span class="tag">${word}<em>×</em></span>`).join('') || '<span>请选择</span>';
          set([...chosen].join('、'));
        };
      },
    });
  },
  checkboxes(host, words, set) {
    host.innerHTML = `<div>${words.map((word) => `<label><input type="checkbox" value="${word}"> ${word}</label> `).join('')}</div>`;
    host.onchange = () => set([...host.querySelectorAll(':checked')].map((one) => one.value).join('、'));
  },
  pressed(host, words, set) {
    host.innerHTML = `<div class="seg">${words.map((word) => `<button type="button" aria-pressed="false">${word}</button>`).join('')}</div>`;
    host.onclick = ({ target }) => {
      if (target.localName !== 'button') return;
      for (const one of host.querySelectorAll('button')) one.setAttribute('aria-pressed', one === target);
      set(target.textContent);
    };
  },
  roleRadios(host, words, set) {
    host.innerHTML = `<div class="seg" role="radiogroup">${words.map((word) => `<div role="radio" aria-checked="false" tabindex="-1">${word}</div>`).join('')}</div>`;
    host.onclick = ({ target }) => {
      if (target.getAttribute('role') !== 'radio') return;
      for (const one of host.querySelectorAll('[role=radio]')) one.setAttribute('aria-checked', one === target);
      set(target.textContent);
    };
  },
  /** Each has a title, and a line below that may name another. */
  cards(host, words, set) {
    host.innerHTML = `<div role="radiogroup">${words.map((word, i) => `<div role="radio" aria-checked="false" tabindex="-1" style="border: 1px solid #999; padding: 8px"><h4>${word}</h4><p>不是${words[i - 1] ?? '别的'}</p></div>`).join('')}</div>`;
    host.onclick = ({ target }) => {
      const card = target.closest('[role=radio]');
      if (!card) return;
      for (const one of host.querySelectorAll('[role=radio]')) one.setAttribute('aria-checked', one === card);
      set(card.firstElementChild.textContent);
    };
  },
  radioButtons(host, words, set) {
    host.innerHTML = `<div class="seg">${words.map((word) => `<label><input class="gone" type="radio" name="${host.dataset.list}" value="${word}"><span>${word}</span></label>`).join('')}</div>`;
    host.onchange = ({ target }) => set(target.value);
  },
  datalist(host, words, set) {
    host.innerHTML = `<input class="t" list="${host.dataset.list}-list"><datalist id="${host.dataset.list}-list">${words.map((word) => `<option value="${word}"></option>`).join('')}</datalist>`;
    host.firstElementChild.onchange = ({ target }) => set(target.value);
  },
  /** The native select is hidden behind a drawn one. */
  drawn(host, words, set) {
    const select = make(
      `<select class="gone"><option value="">请选择</option>${words.map((word) => `<option>${word}</option>`).join('')}</select>`,
    );
    host.append(select);
    const it = trigger(host, {
      html: '<div class="t nice" tabindex="0"><span class="current">请选择</span></div>',
      popup: () => make(`<ul class="p1" style="margin:0;padding:0;list-style:none">${rows(words, 'li')}</ul>`),
      opened(panel) {
        panel.onclick = ({ target }) => {
          if (target.localName !== 'li') return;
          select.value = target.textContent;
          it.box.firstElementChild.textContent = target.textContent;
          set(target.textContent);
          it.close();
        };
      },
    });
  },
  details(host, words, set) {
    host.innerHTML = `<details style="width:240px"><summary class="t">请选择</summary><div>${words.map((word) => `<a class="row" style="display:block">${word}</a>`).join('')}</div></details>`;
    const [details] = host.children;
    details.onclick = ({ target }) => {
      if (target.localName !== 'a') return;
      details.firstElementChild.textContent = target.textContent;
      set(target.textContent);
      details.open = false;
    };
  },
  /** Opens when the pointer goes down, takes when it comes up. */
  pointer(host, words, set) {
    const it = trigger(host, {
      html: '<button type="button" class="t" role="combobox" aria-expanded="false"><span>请选择</span></button>',
      on: 'pointerdown',
      popup: () => make(`<div class="p1">${rows(words)}</div>`),
      opened(panel) {
        panel.onpointerup = ({ target }) => {
          if (target === panel) return;
          it.box.firstElementChild.textContent = target.textContent;
          set(target.textContent);
          it.close();
        };
      },
    });
  },
  switchedOff(host, words, set) {
    const it = trigger(host, {
      popup: () =>
        make(
          `<div class="p1">${words.map((word, i) => `<div ${i === words.length - 1 ? '' : 'data-disabled'} role="option">${word}</div>`).join('')}</div>`,
        ),
      opened(panel) {
        panel.onclick = ({ target }) => {
          if (target.hasAttribute('data-disabled') || target === panel) return;
          it.say(target.textContent);
          set(target.textContent);
          it.close();
        };
      },
    });
  },
  /** One panel, 省 and 市 as tabs: the same elements say other words. */
  tabs(host, _words, set) {
    const it = trigger(host, {
      popup: () => make('<div class="p1"><span>省</span> <span>市</span><div style="height:auto"></div></div>'),
      opened(panel) {
        const list = panel.lastElementChild;
        let province = '';
        list.innerHTML = rows(provinces, 'p');
        list.onclick = async ({ target }) => {
          if (target.localName !== 'p') return;
          if (province) {
            it.say(`${province} ${target.textContent}`);
            set([province, target.textContent]);
            return it.close();
          }
          province = target.textContent;
          await wait(200);
          const cities = PLACES[province];
          for (const [i, p] of [...list.children].entries()) {
            p.textContent = cities[i] ?? '';
            p.hidden = !cities[i];
          }
        };
      },
    });
  },
  /** Columns that open under the mouse. */
  hover(host, _words, set) {
    const it = trigger(host, {
      html: '<input class="t" readonly placeholder="请选择省市">',
      popup: () => make(`<div class="cols"><ul>${rows(provinces, 'li')}</ul></div>`),
      opened(panel) {
        for (const li of panel.querySelectorAll('li'))
          li.onmouseenter = async () => {
            panel.children[1]?.remove();
            await wait(150);
            panel.children[1]?.remove();
            const column = make(`<ul>${rows(PLACES[li.textContent], 'li')}</ul>`);
            panel.append(column);
            column.onclick = ({ target }) => {
              it.box.value = `${li.textContent} / ${target.textContent}`;
              set([li.textContent, target.textContent]);
              it.close();
            };
          };
      },
    });
  },
  /** A tree whose rows choose, and whose arrows open. */
  tree(host, _words, set) {
    const branch = (name) =>
      `<li role="treeitem"><i class="tree-switcher">▸</i><span class="tree-title">${name}</span></li>`;
    const it = trigger(host, {
      html: '<div class="t" role="combobox" aria-haspopup="tree" tabindex="0"><span>请选择</span></div>',
      popup: () => make(`<div class="p1" role="tree"><ul>${provinces.map(branch).join('')}</ul></div>`),
      opened(panel) {
        panel.onclick = async ({ target }) => {
          const item = target.closest('li');
          if (!item) return;
          const province = item.querySelector('.tree-title').textContent;
          if (target.matches('.tree-switcher')) {
            await wait(200);
            item.insertAdjacentHTML(
              'beforeend',
              `<ul role="group">${PLACES[province].map((city) => `<li role="treeitem"><span class="tree-title">${city}</span></li>`).join('')}</ul>`,
            );
            return;
          }
          const up = item.parentElement.closest('li')?.querySelector('.tree-title').textContent;
          it.box.firstElementChild.textContent = target.textContent;
          set(up ? [up, target.textContent] : [target.textContent]);
          it.close();
        };
      },
    });
  },
  /** Two drawn selects. The second is redrawn whenever the first changes, twice. */
  pair(host, _words, set) {
    host.innerHTML = '<span></span> <span></span>';
    const chosen = [];
    const draw = (at, words) => {
      host.children[at].replaceChildren();
      CONTROLS.bare(host.children[at], words, async (word) => {
        chosen[at] = word;
        if (at === 0) {
          chosen.length = 1;
          draw(1, []);
          await wait(400);
          draw(1, PLACES[word]);
        }
        set([...chosen]);
      });
    };
    draw(0, provinces);
    draw(1, []);
  },
  /** The same, and its city is never on offer: the province must not be left behind. */
  broken(host, _words, set) {
    host.innerHTML = `<select><option value="">请选择</option>${provinces.map((name) => `<option>${name}</option>`).join('')}</select> <select><option value="">请选择</option></select>`;
    const [province, city] = host.children;
    province.onchange = () => {
      city.replaceChildren(new Option('请选择', ''), new Option('福州市'));
      set(province.value ? [province.value] : []);
    };
    city.onchange = () => set([province.value, city.value]);
  },
};

const FIELDS = {
  'organization.country': ['国籍', ['中国香港', '中国', '美国']],
  'organization.region': ['所在省份及城市', provinces],
  'organization.kind': ['机构类型', ['企业法人', '机关法人', '其他']],
  'organization.idType': ['证件类型', ['组织机构代码证', '统一社会信用代码证书']],
  'organization.validity': ['有效期', ['有效期', '长期']],
  'administrator.gender': ['性别', ['男', '女']],
  'administrator.idType': ['证件类型', ['居民身份证', '护照']],
  'administrator.validity': ['有效期', ['有效期', '长期']],
};
const IDS = {
  'organization.country': 'organization-country',
  'organization.region': 'organization-region',
  'organization.kind': 'organization-kind',
  'organization.idType': 'organization-id-type',
  'organization.validity': 'organization-validity',
  'administrator.gender': 'administrator-gender',
  'administrator.idType': 'administrator-id-type',
  'administrator.validity': 'administrator-validity',
};
/**
 * Country, region, kind, kind of licence, validity. Gender, kind of ID, validity. A `!` says that it must be refused.
 */
const SETS = {
  'no roles': 'bare pair bare kept kept details bare kept',
  'over the page': 'dialog wheels sheet shadow dialog sheet shadow sheet',
  'long and late': 'virtual tabs slow remote stale bare remote virtual',
  'texts beside': 'coded hover grouped coded grouped radioButtons coded drawn',
  'all at once': 'datalist tree cards radioButtons pressed roleRadios cards checkboxes',
  'other events': 'pointer tabs multiple drawn pointer pointer multiple details',
  'must be refused': 'twice! broken! marked! switchedOff switchedOff! twice! marked! switchedOff!',
};
const name = new URLSearchParams(location.search).get('set');
const state = { organization: {}, administrator: {} };
const expected = {};
const part = (group, list) =>
  `<table>${list.map(([label, key]) => `<tr><td>${label}：</td><td>${FIELDS[`${group}.${key}`] ? `<div data-list="${group}.${key}"></div>` : `<input name="${group}.${key}">`}</td></tr>`).join('')}</table>`;
document.querySelector('#app').innerHTML = `<h2>申请认证</h2><form><h3>机构信息</h3>${part('organization', [
  ['国籍', 'country'],
  ['所在省份及城市', 'region'],
  ['机构类型', 'kind'],
  ['机构名称', 'name'],
  ['证件类型', 'idType'],
  ['证件号码', 'idNumber'],
  ['有效期', 'validity'],
])}<h3>管理员信息</h3>${part('administrator', [
  ['真实姓名', 'name'],
  ['性别', 'gender'],
  ['证件类型', 'idType'],
  ['证件号码', 'idNumber'],
  ['有效期', 'validity'],
])}<button type="button">提交</button></form>`;
for (const [i, [path, [, words]]] of Object.entries(FIELDS).entries()) {
  const [group, key] = path.split('.');
  const kind = (SETS[name] ?? SETS['no roles']).split(' ')[i];
  state[group][key] = '';
  expected[IDS[path]] = kind.endsWith('!') ? 'refused' : 'right';
  const host = document.querySelector(`[data-list="${path}"]`);
  CONTROLS[kind.replace('!', '')](host, words, (value) => (state[group][key] = value));
}
for (const input of document.querySelectorAll('input[name*="."]'))
  if (!input.matches('[type=radio]'))
    input.addEventListener('input', () => {
      const [group, key] = input.name.split('.');
      state[group][key] = input.value;
    });
window.__practice = {
  page: 'identity',
  traps: Object.keys(SETS),
  expected,
  model: () => structuredClone(state),
  validate: async () => ({}),
  forbidden: {},
  left: () => [...open].filter((popup) => popup.checkVisibility()).map((popup) => `left open: ${popup.textContent}`),
};
