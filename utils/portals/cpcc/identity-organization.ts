import type { Step } from '../types';
import * as label from './identity-words';

const group = label.organizationGroup;

/** 机构信息: the content of the licence. */
export const organizationSteps: readonly Step[] = [
  {
    id: 'organization-country',
    title: { zh: '国籍', en: 'Country (国籍)' },
    find: { label: label.country, control: 'select', under: group },
    from: 'organization.country',
    hint: {
      what: { zh: '选择机构所属的国家。', en: 'Choose the country of the organisation.' },
      why: { zh: '在中国大陆注册的公司选「中国」。', en: 'For a company registered in Mainland China that is “中国”.' },
    },
  },
  {
    id: 'organization-region',
    title: { zh: '所在省份及城市', en: 'Province and city (所在省份及城市)' },
    find: { label: label.region, control: 'cascader', under: group },
    from: 'organization.region',
    hint: {
      what: { zh: '选择执照住所所在的省份和城市。', en: 'Choose province and city of the address on the licence.' },
      why: {
        zh: '列表里的地名可能不带「省」「市」，例如「福建 / 厦门」。',
        en: 'The list may leave out “省” and “市”, as in “福建 / 厦门”.',
      },
    },
  },
  {
    id: 'organization-kind',
    title: { zh: '机构类型', en: 'Kind of organisation (机构类型)' },
    find: { label: label.kind, control: 'select', under: group },
    from: 'organization.kind',
    hint: {
      what: { zh: '选择机构类型。', en: 'Choose the kind of organisation.' },
      why: {
        zh: '有限公司和股份公司都是「企业法人」。',
        en: 'Limited companies of either form are “企业法人” (corporate legal person).',
      },
    },
  },
  {
    id: 'organization-name',
    title: { zh: '机构名称', en: 'Name of the organisation (机构名称)' },
    find: { label: label.name, control: 'text', under: group },
    from: 'organization.name',
    pitfall: {
      zh: '与执照差一个字，或与注册时的机构全称不一致，都会被退回。',
      en: 'One character that differs from the licence or from the registered name gets it returned.',
    },
    needs: ['organization-data'],
    hint: {
      what: { zh: '按营业执照填写机构名称，一字不差。', en: 'Enter the name exactly as on the business licence.' },
      why: {
        zh: '证书上的著作权人就是这个名称，括号的全角半角也要一致。',
        en: 'It becomes the copyright owner on the certificate; even the width of brackets should match.',
      },
    },
  },
  {
    id: 'organization-founded',
    title: { zh: '成立日期', en: 'Date of foundation (成立日期)' },
    find: { label: label.foundedOn, control: 'date', under: group },
    from: 'organization.foundedOn',
    hint: {
      what: { zh: '选择营业执照上的成立日期。', en: 'Choose the date of foundation on the licence.' },
      why: {
        zh: '软件的开发完成日期不能早于这一天。',
        en: 'The software cannot have been completed before this day.',
      },
    },
  },
  {
    id: 'organization-id-type',
    title: { zh: '机构证件类型', en: 'Type of document, organisation (证件类型)' },
    find: { label: label.idType, control: 'select', group, alone: label.organizationIdTypeAlone },
    from: 'organization.idType',
    pitfall: {
      zh: '「证件类型」「证件号码」在这一页各出现两次：这里是机构的，下面是管理员的。',
      en: '“证件类型” and “证件号码” stand twice on this page: here the organisation’s, below the administrator’s.',
    },
    hint: {
      what: { zh: '选择「统一社会信用代码证书」。', en: 'Choose “统一社会信用代码证书” (unified social credit code).' },
      why: {
        zh: '三证合一的营业执照就属于这一类；旧版页面上叫「营业执照」。',
        en: 'Today’s business licence is this document; older pages call it “营业执照”.',
      },
    },
  },
  {
    id: 'organization-id-number',
    title: { zh: '机构证件号码', en: 'Document number, organisation (证件号码)' },
    find: { label: label.idNumber, control: 'text', group, alone: label.organizationIdNumberAlone },
    from: 'organization.idNumber',
    hint: {
      what: { zh: '填写 18 位统一社会信用代码。', en: 'Enter the 18 characters of the unified social credit code.' },
      why: {
        zh: '代码里没有字母 I、O、S、V、Z，看着像的是数字。',
        en: 'It never holds the letters I, O, S, V or Z; what looks like one is a digit.',
      },
    },
  },
  {
    id: 'organization-validity',
    title: { zh: '机构证件有效期', en: 'Validity, organisation (有效期)' },
    find: { label: label.validity, control: 'choice', group, alone: label.organizationValidityAlone },
    from: 'organization.validity',
    hint: {
      what: { zh: '按执照选择固定有效期或长期。', en: 'Choose a fixed or a permanent term, as on the licence.' },
      why: {
        zh: '执照营业期限写「长期」或「无固定期限」时选长期，否则选「有效期」。',
        en: 'Permanent if the licence says “长期” or “无固定期限”, otherwise “有效期”.',
      },
    },
  },
  {
    id: 'organization-valid-from',
    title: { zh: '机构证件起始日期', en: 'Valid from, organisation (证件起始日期)' },
    find: {
      label: label.validFrom,
      control: 'date',
      group,
      alone: label.organizationValidFromAlone,
      range: { label: label.validityRange, end: 'start' },
    },
    from: 'organization.validFrom',
    only: 'organization-fixed',
    askedWhenShown: true,
    hint: {
      what: { zh: '选择执照营业期限的起始日期。', en: 'Choose the first day of the term on the licence.' },
      why: { zh: '执照上写作「自……」的那一天。', en: 'On the licence it is the day after “自” (from).' },
    },
  },
  {
    id: 'organization-valid-until',
    title: { zh: '机构证件截止日期', en: 'Valid until, organisation (证件截止日期)' },
    find: {
      label: label.validUntil,
      control: 'date',
      group,
      alone: label.organizationValidUntilAlone,
      range: { label: label.validityRange, end: 'end' },
    },
    from: 'organization.validUntil',
    only: 'organization-fixed',
    askedWhenShown: true,
    hint: {
      what: { zh: '选择执照营业期限的截止日期。', en: 'Choose the last day of the term on the licence.' },
      why: {
        zh: '执照上写作「至……」的那一天，例如 2067-04-23。',
        en: 'On the licence it is the day after “至” (until), such as 2067-04-23.',
      },
    },
  },
  {
    id: 'organization-scan',
    title: { zh: '上传机构证件', en: 'Scan of the licence (上传证件)' },
    find: { label: label.scan, control: 'upload', group, alone: label.licenceScanAlone },
    from: 'documents.businessLicence',
    pitfall: {
      zh: '黑白、反光、缺角，或水印写了别的用途，都会被退回。',
      en: 'Black and white, glare, a cut edge or a watermark with other words gets it returned.',
    },
    needs: ['licence'],
    hint: {
      what: { zh: '这里上传营业执照的彩色扫描件。', en: 'The colour scan of the business licence goes here.' },
      why: {
        zh: '平整、清晰、四边完整、不反光；水印只能写「仅供办理中国版权保护中心各项申请使用」。',
        en: 'Flat, sharp, all edges, no glare; a watermark may only read “仅供办理中国版权保护中心各项申请使用”.',
      },
    },
  },
];
