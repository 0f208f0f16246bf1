import type { Text } from '../bilingual';
import { coded } from '../protocol/reason';

/** The reasons that fill gives, in both languages. One place, so that they sound alike. */
export const reasons = coded('fill', {
  covered: { zh: '控件被页面上别的东西盖住，点不到。', en: 'Something on the page lies over the control.' },
  unseen: {
    zh: '这一项或它的名称看不见：太小、被盖住，或与底色一样。没有填写，请看清楚后手动填写。',
    en: 'This field or its name cannot be seen: too small, covered, or in the colour of its ground. It was left; look closely and fill it in by hand.',
  },
  disabled: { zh: '页面没有开放这个控件。', en: 'The page has switched this control off.' },
  readOnly: { zh: '这个框只读，不能改。', en: 'This field is read-only.' },
  gone: { zh: '填写时控件从页面上消失了。', en: 'The control went away while it was being filled.' },
  didNotOpen: { zh: '点开后没有出现可选的内容。', en: 'Nothing to choose from appeared.' },
  several: { zh: '列表里有几项文字相同，无法确定是哪一项。', en: 'Several entries of the list read the same.' },
  filled: { zh: '已填入，并按页面显示的内容核对过。', en: 'Filled in, and checked against what the page shows.' },
  otherWord: (wanted: string, chosen: string): Text => ({
    zh: `列表里没有「${wanted}」，选了意思相同的「${chosen}」。`,
    en: `The list has no “${wanted}”; “${chosen}” means the same and was chosen.`,
  }),
  already: { zh: '页面上已经是这个值。', en: 'The page already shows this value.' },
  halfDone: (shown: string): Text => ({
    zh: `只选上了「${shown}」，页面又不让清空，请手动选完。`,
    en: `Only “${shown}” could be chosen, and the page does not let it be emptied; finish it by hand.`,
  }),
  bothDates: {
    zh: '这里要把起止两个日期一起选，现在只能填一个，请手动选择。',
    en: 'Both dates have to be chosen here at once, and only one can be filled; choose them by hand.',
  },
  unproved: {
    zh: '键入后看不出页面是否接受，已清空，请手动选择日期。',
    en: 'The date was typed, but this page does not show whether it took it; it was taken out, so choose it by hand.',
  },
  stayedOpen: { zh: '列表没有关上。', en: 'The list did not close.' },
  notTurned: { zh: '滚轮没有停在这一天。', en: 'The wheels did not come to rest at this day.' },
  noDay: { zh: '日历里找不到这一天。', en: 'The calendar does not offer this day.' },
  dayOff: { zh: '页面不让选这一天。', en: 'The page does not let this day be chosen.' },
  noInput: { zh: '这里没有可以放入文件的控件。', en: 'There is no file control here.' },
  notShown: (value: string): Text => ({
    zh: value ? `页面显示的是「${value}」，不是要填的值。` : '页面没有接受这个值。',
    en: value ? `The page shows “${value}” instead.` : 'The page did not take the value.',
  }),
  rewritten: (shown: string): Text => ({
    zh: `页面把填入的内容改成了「${shown}」，与档案不一致，已清空，请手动填写并核对。`,
    en: `The page turned it into “${shown}”, which is not what the profile has; it was taken out, so fill it in by hand.`,
  }),
  otherNumber: {
    zh: '请核对证件类型，再手动填写：这里要的是另一种证件的号码。',
    en: 'Check the kind of document and fill this in by hand: the number of another kind is asked for here.',
  },
  kept: { zh: '这里已有别的内容，没有改动。', en: 'Something else stands here already; it was left as it is.' },
  tooLong: (limit: number, length: number): Text => ({
    zh: `最多 ${limit} 个字，档案里有 ${length} 个字。`,
    en: `At most ${limit} characters; the profile has ${length}.`,
  }),
  outside: { zh: '数值超出页面允许的范围。', en: 'The page does not allow this number.' },
  noOption: (option: string): Text => ({ zh: `列表里没有「${option}」这一项。`, en: `The list has no “${option}”.` }),
  optionOff: (option: string): Text => ({ zh: `「${option}」这一项不可选。`, en: `“${option}” cannot be chosen.` }),
  notAccepted: (type: string): Text => ({
    zh: `这里不收 ${type} 文件。`,
    en: `Files of type ${type} are not accepted here.`,
  }),
  tooLarge: (limit: string): Text => ({
    zh: `文件超过页面写明的 ${limit}。`,
    en: `The file is larger than the ${limit} that the page allows.`,
  }),
  tooSmall: (limit: string): Text => ({
    zh: `文件小于页面要求的 ${limit}。`,
    en: `The file is smaller than the ${limit} that the page asks for.`,
  }),
  uploadCut: {
    zh: '文件已交给页面，填写停下时还没有传完，请看页面上的列表。',
    en: 'The page has the file, but had not finished with it when filling stopped; look at its list.',
  },
  uploadFailed: (text: string): Text => ({
    zh: `页面报告上传失败：${text}`,
    en: `The page reports that the upload failed: ${text}`,
  }),
  uploadSlow: {
    zh: '文件已交给页面，三分钟内没有看到上传完成。',
    en: 'The page has the file, but did not show it as finished within three minutes.',
  },
  changedLater: (shown: string): Text => ({
    zh: `填好后页面把它改成了「${shown}」，与档案不一致，请核对。`,
    en: `After it was filled, the page turned it into “${shown}”, which is not what the profile has; check it.`,
  }),
  cleared: { zh: '填好后又被页面清空。', en: 'It was filled, and then the page cleared it.' },
  wrongKind: { zh: '控件的类型与要填的内容不符。', en: 'This kind of control cannot take the value.' },
  person: (at: Text | null): Text => ({
    zh: `您动了页面，填写${at ? `停在「${at.zh}」` : '已停下'}。`,
    en: `You used the page, so filling stopped${at ? ` at “${at.en}”` : ''}.`,
  }),
  asked: (at: Text | null): Text => ({
    zh: `已按您的要求停下${at ? `，停在「${at.zh}」` : ''}。`,
    en: `Filling was stopped as you asked${at ? `, at “${at.en}”` : ''}.`,
  }),
  moved: (at: Text | null): Text => ({
    zh: `页面换了，填写${at ? `停在「${at.zh}」` : '已停下'}。`,
    en: `The page moved on, so filling stopped${at ? ` at “${at.en}”` : ''}.`,
  }),
  cut: (shown: string): Text => ({
    zh: `填写在这一项上停下${shown ? `，现在显示的是「${shown}」` : ''}，请核对。`,
    en: `Filling stopped at this field${shown ? `, which now shows “${shown}”` : ''}; check it.`,
  }),
  complains: (text: string): Text => ({
    zh: `值已写入，但页面在这一项上提示：「${text}」请按提示核对。`,
    en: `The value was put in, but the page says of this field: “${text}” Check it against that.`,
  }),
  pagePut: (shown: string): Text => ({
    zh: `填写期间页面自己填入了「${shown}」，与档案不一致，没有改动，请核对。`,
    en: `While filling, the page itself put in “${shown}”, which is not what the profile has; it was left, so check it.`,
  }),
  waits: (title: string): Text => ({
    zh: `页面弹出了${title ? `「${title}」` : '一个窗口'}，在等您处理。处理完再点一次填写。`,
    en: `The page has opened ${title ? `“${title}”` : 'a dialog'} and waits for you. Finish it, then fill again.`,
  }),
  sentBefore: {
    zh: '这个文件刚才已经交给页面，没有再传。请看页面上的列表；要重传，先在页面上删除它。',
    en: 'The page was given this file before, so it was not sent again. Look at its list; to send it anew, remove it there first.',
  },
  handOnly: {
    zh: '这个上传框只接受您亲手选择的文件，请点它选择。',
    en: 'This box takes a file only from your own hand; press it and choose the file.',
  },
  deeper: {
    zh: '页面还要往下选一级，档案里没有这一级，请手动选择。',
    en: 'The page asks for one level more, which the profile does not have; choose it by hand.',
  },
  noFile: {
    zh: '没能从档案里读出这个文件，没有交给页面。',
    en: 'This document could not be read from the profile; the page was not given it.',
  },
  undone: { zh: '已恢复原样。', en: 'Put back as it was.' },
  notUndone: {
    zh: '页面不让清空这一项，请手动修改。',
    en: 'The page does not let this be emptied; change it by hand.',
  },
  notUndoneNow: { zh: '之后已被改动，没有撤销。', en: 'It was changed since then, so it was left.' },
  stopped: { zh: '填写停下时还没轮到这一项。', en: 'Filling stopped before it came to this.' },
});
