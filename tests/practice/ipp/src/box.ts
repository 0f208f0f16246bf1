import './box.css';

const chinese = new URLSearchParams(location.search).get('lang') === 'zh_cn';
document.documentElement.lang = chinese ? 'zh-CN' : 'en';
for (const node of document.querySelectorAll<HTMLElement>('[data-zh]')) {
  node.textContent = (chinese ? node.dataset.zh : node.dataset.en) ?? '';
}

// Any account will do. Only a person (or a test that stands for one) gets in.
document.getElementById('fm-login-submit')?.addEventListener('click', (event) => {
  if (event.isTrusted) parent.postMessage('signed-in', '*');
});
