import type { Step } from '../types';
import * as label from './identity-words';

const group = label.administratorGroup;

/** 管理员信息: the person who runs the account, and the contact of every application. */
export const administratorSteps: readonly Step[] = [
  {
    id: 'administrator-name',
    title: { zh: '真实姓名', en: 'Real name (真实姓名)' },
    find: { label: label.realName, control: 'text', under: group },
    from: 'administrator.name',
    hint: {
      what: { zh: '填写管理员身份证上的姓名。', en: 'Enter the administrator’s name as on the ID card.' },
      why: {
        zh: '管理员会成为申请表的联系人，也要和授权书上的被授权人一致。',
        en: 'The administrator becomes the contact of the applications and must be the person in the letter.',
      },
    },
  },
  {
    id: 'administrator-gender',
    title: { zh: '性别', en: 'Gender (性别)' },
    find: { label: label.gender, control: 'choice', under: group },
    from: 'administrator.gender',
    hint: {
      what: { zh: '选择身份证上的性别。', en: 'Choose the gender on the ID card.' },
      why: {
        zh: '身份证号码第 17 位单数为男，双数为女。',
        en: 'The 17th digit of the ID number is odd for men, even for women.',
      },
    },
  },
  {
    id: 'administrator-id-type',
    title: { zh: '管理员证件类型', en: 'Type of document, administrator (证件类型)' },
    find: { label: label.idType, control: 'select', group, alone: label.administratorIdTypeAlone },
    from: 'administrator.idType',
    hint: {
      what: {
        zh: '选择管理员的证件，一般是「居民身份证」。',
        en: 'Choose the administrator’s document, usually “居民身份证” (resident ID card).',
      },
      why: { zh: '要与下面上传的证件是同一份。', en: 'It has to be the one that is uploaded below.' },
    },
  },
  {
    id: 'administrator-id-number',
    title: { zh: '管理员证件号码', en: 'Document number, administrator (证件号码)' },
    find: { label: label.idNumber, control: 'text', group, alone: label.administratorIdNumberAlone },
    from: 'administrator.idNumber',
    pitfall: {
      zh: '号码认证后改不了，填错只能找客服处理。',
      en: 'A verified number cannot be changed by yourself; a wrong one means asking their support.',
    },
    needs: ['id-card'],
    hint: {
      what: { zh: '填写管理员的 18 位身份证号码。', en: 'Enter the 18 characters of the administrator’s ID number.' },
      why: {
        zh: '最后一位可能是 X；号码通过认证后不能再改。',
        en: 'The last one may be an X; once verified the number cannot be changed.',
      },
    },
  },
  {
    id: 'administrator-birth',
    title: { zh: '出生日期', en: 'Date of birth (出生日期)' },
    find: { label: label.birthDate, control: 'date', under: group },
    from: 'administrator.birthDate',
    hint: {
      what: { zh: '选择身份证上的出生日期。', en: 'Choose the date of birth on the ID card.' },
      why: { zh: '要与身份证号码第 7 至 14 位一致。', en: 'It has to agree with digits 7 to 14 of the ID number.' },
    },
  },
  {
    id: 'administrator-validity',
    title: { zh: '管理员证件有效期', en: 'Validity, administrator (有效期)' },
    find: { label: label.validity, control: 'choice', group, alone: label.administratorValidityAlone },
    from: 'administrator.validity',
    hint: {
      what: { zh: '按身份证背面选择固定有效期或长期。', en: 'Choose a fixed or a permanent term, as on the ID card.' },
      why: {
        zh: '国徽面「有效期限」写「长期」时选长期，否则选「有效期」。',
        en: 'Permanent if the side with the emblem says “长期”, otherwise “有效期”.',
      },
    },
  },
  {
    id: 'administrator-valid-from',
    title: { zh: '管理员证件起始日期', en: 'Valid from, administrator (证件起始日期)' },
    find: {
      label: label.validFrom,
      control: 'date',
      group,
      alone: label.administratorValidFromAlone,
      range: { label: label.validityRange, end: 'start' },
    },
    from: 'administrator.validFrom',
    only: 'administrator-fixed',
    askedWhenShown: true,
    hint: {
      what: { zh: '选择身份证有效期限的起始日期。', en: 'Choose the first day of the ID card’s term.' },
      why: {
        zh: '在身份证国徽面，「有效期限」的前一个日期。',
        en: 'It is the first date after “有效期限”, on the side with the emblem.',
      },
    },
  },
  {
    id: 'administrator-valid-until',
    title: { zh: '管理员证件截止日期', en: 'Valid until, administrator (证件截止日期)' },
    find: {
      label: label.validUntil,
      control: 'date',
      group,
      alone: label.administratorValidUntilAlone,
      range: { label: label.validityRange, end: 'end' },
    },
    from: 'administrator.validUntil',
    only: 'administrator-fixed',
    askedWhenShown: true,
    hint: {
      what: { zh: '选择身份证有效期限的截止日期。', en: 'Choose the last day of the ID card’s term.' },
      why: {
        zh: '已经过期的身份证通不过审核，要先换证。',
        en: 'An expired card does not pass; it has to be renewed first.',
      },
    },
  },
  {
    id: 'administrator-scan-front',
    title: { zh: '上传证件（人像面）', en: 'ID card, side with the portrait (上传证件)' },
    find: {
      label: [...label.scan, ...label.administratorScanAlone],
      control: 'upload',
      group,
      alone: label.frontAlone,
      part: { index: 0, of: 2, captions: label.frontCaptions },
    },
    from: 'documents.administratorIdFront',
    pitfall: { zh: '两面不要传反，也不要拼在一张图里。', en: 'Not the other side, and not both in one picture.' },
    needs: ['id-card'],
    hint: {
      what: { zh: '这里上传管理员身份证的人像面。', en: 'The side of the ID card with the portrait goes here.' },
      why: {
        zh: '彩色、平整、四边完整、不反光，文字和号码看得清。',
        en: 'In colour, flat, all edges, no glare, text and number easy to read.',
      },
    },
  },
  {
    id: 'administrator-scan-back',
    title: { zh: '上传证件（国徽面）', en: 'ID card, side with the emblem (上传证件)' },
    find: {
      label: [...label.scan, ...label.administratorScanAlone],
      control: 'upload',
      group,
      alone: label.backAlone,
      part: { index: 1, of: 2, captions: label.backCaptions },
    },
    from: 'documents.administratorIdBack',
    pitfall: { zh: '看不清有效期限的会被退回。', en: 'If the term cannot be read, it gets returned.' },
    needs: ['id-card'],
    hint: {
      what: { zh: '这里上传管理员身份证的国徽面。', en: 'The side of the ID card with the emblem goes here.' },
      why: {
        zh: '有效期限要看得清；水印只能写「仅供办理中国版权保护中心各项申请使用」。',
        en: 'The term must be readable; a watermark may only read “仅供办理中国版权保护中心各项申请使用”.',
      },
    },
  },
];
