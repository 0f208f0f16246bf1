import type { Text } from '../../utils/bilingual';

/** Sentences of the panel for things that could not be done: what happened, then what to do. */
export const words = {
  noReceiver: {
    zh: '插件没有连上这个页面，页面没有改动。请刷新页面后再试。',
    en: 'The extension is not connected to this page; nothing was changed. Reload the page and try again.',
  },
  noPage: {
    zh: '还没有认出这个页面，没有填写任何内容。请等页面显示完整，或刷新后再试。',
    en: 'This page is not recognised yet, so nothing was filled. Wait until it has loaded, or reload it.',
  },
  yourTurn: {
    zh: '页面正在等您完成安全验证，没有填写任何内容。完成后再点「填写本页」。',
    en: 'The page waits for a security check that is yours to do; nothing was filled. Press “Fill this page” after it.',
  },
  translated: {
    zh: '浏览器正在翻译这个网页，没有填写任何内容。请选「显示原文」，再点「填写本页」。',
    en: 'The browser translates this page, so nothing was filled. Choose “Show original”, then press “Fill this page”.',
  },
  noProposal: {
    zh: '页面已经变了，这个问题不再适用，没有填写任何内容。请看面板现在的内容。',
    en: 'The page has changed and this question no longer applies; nothing was filled. See what the panel shows now.',
  },
  nothingToChoose: {
    zh: '这一页没有可以选的输入框：合适的都已认出，或者认不出各自的名称。这一项请手动填写。',
    en: 'There is nothing to choose on this page: the controls that suit are known already, or have no name of their own. Fill this field by hand.',
  },
  busy: {
    zh: '这一页正在填写，完成后可以再次填写。',
    en: 'This page is being filled. You can fill it again once that has finished.',
  },
  otherCase: {
    zh: '这一页是给另一种身份的（机构或个人），没有填写任何内容。身份没有选错的话，请在「我的情况」里改。',
    en: 'This page is for the other kind of account (organisation or individual), so nothing was filled. If the page is right, change “My case” below.',
  },
  veiledTitle: { zh: '有一项提醒', en: 'There is a reminder' },
  veiled: {
    zh: '档案已上锁，解锁后可以看到是什么。',
    en: 'The profiles are locked; unlock them to see what it is.',
  },
  noProfile: {
    zh: '没有找到这份档案，可能已被删除。请换一份档案。',
    en: 'This profile is gone; it may have been deleted. Choose another one.',
  },
  lockedReport: {
    zh: '档案已上锁，还不知道哪些内容不能写进报告，所以没有生成。解锁后再试。',
    en: 'The profiles are locked, so it is unknown what the report has to leave out, and none was made. Unlock them, then try again.',
  },
  locked: {
    zh: '档案已锁定，没有填写任何内容。在侧边栏输入口令解锁，再点「填写本页」。',
    en: 'The profiles are locked, so nothing was filled. Unlock them in the side panel, then press “Fill this page”.',
  },
  nothingToUndo: {
    zh: '没有可以撤销的填写：页面刷新过，或已经换了一页。',
    en: 'There is no fill to take back: the page was reloaded, or it is another page now.',
  },
  undone: { zh: '已撤销填写。', en: 'The fill was taken back.' },
  noDocument: {
    zh: '这个文件不在本次填写之内，没有交给页面。',
    en: 'This document is not part of the running fill and was not handed to the page.',
  },
  noReason: {
    zh: '没有说明原因，请看一下页面上的这一项。',
    en: 'No reason was given; look at this field on the page.',
  },
  turned: {
    zh: '页面刚刚变了，没有填写任何内容。请看清现在的页面，再点「填写本页」。',
    en: 'The page has just changed, so nothing was filled. Look at what it is now, then press “Fill this page”.',
  },
  unexpected: {
    zh: '填写时出了意外，已停下。请核对页面上的内容，再试一次。',
    en: 'Something unexpected stopped the filling. Check the page, then try again.',
  },
  notThere: { zh: '页面上现在看不到这一步。', en: 'This step cannot be seen on the page right now.' },
  failed: {
    zh: '插件内部出错，请核对页面上已填的内容，然后重试。',
    en: 'Something went wrong inside the extension. Check what the page shows, then try again.',
  },
  otherOwner: (whose: string, own: string, right: string | null): Text => ({
    zh: `这一页是「${whose}」的，现在的档案是「${own}」，所以没有填写任何内容，也没有交出文件。${right ? `请在上面换成档案「${right}」，再点「填写本页」。` : '请先用对应的账号登录，或为它新建一份档案。'}`,
    en: `This page belongs to “${whose}”, and the profile in use is “${own}”, so nothing was filled and no file was handed over. ${right ? `Choose the profile “${right}” above, then press “Fill this page”.` : 'Sign in with the right account, or make a profile for it.'}`,
  }),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;
