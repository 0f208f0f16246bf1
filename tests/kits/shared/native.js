/** Small helpers of the pages that no framework draws. Their committed state comes from their own listeners. */

/** Sends a file to the server as a form, as such pages do. Resolves when the server has it. */
export async function send(file, delay = 400) {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`/upload?delay=${delay}`, { method: 'POST', body });
  if (!response.ok) throw new Error(String(response.status));
}

/** Wires a file input: its choice is sent at once, and listed in `list` while and after it is sent. */
export function upload(input, list, commit) {
  input.addEventListener('change', async () => {
    const file = input.files[0];
    if (!file) return;
    const row = document.createElement('li');
    row.textContent = `${file.name} 上传中…`;
    list.replaceChildren(row);
    await send(file);
    row.textContent = `${file.name} 上传成功`;
    commit([file.name]);
  });
}

/** Puts options into a native select, with a first one that asks. */
export function options(select, words, ask = '请选择') {
  select.replaceChildren(new Option(ask, ''), ...words.map((word, i) => new Option(word, `${i + 1}`)));
}

/** The word of a native select's committed choice. */
export const chosen = (select) => (select.value ? select.selectedOptions[0].text : '');

export const STEPS = '<ol class="steps"><li>选择身份</li><li class="current">创建账户</li><li>注册成功</li></ol>';
