import { badly, commonErrors } from '../errors';
import type { KnownError } from '../types';

/** Errors of the portal, after 下一步 and elsewhere (B, I; 2026-11). Particular ones come before general ones. */
export const errors: readonly KnownError[] = [
  {
    says: [
      '{any}与实名内容不符{any}',
      '{any}与实名内容不一致{any}',
      '{any}与实名信息不符{any}',
      '{any}与实名信息不一致{any}',
      '{any}与实名认证{any}不符{any}',
      '{any}与实名认证{any}不一致{any}',
      '{any}与认证信息不{any}',
      '{any}实名信息不匹配{any}',
    ],
    plain: {
      zh: '这里填的和实名认证时的不一样。改成认证时的原文，名称、证件号码一字不差；单位真的改了名，先去用户中心变更认证资料。',
      en: 'This differs from what was verified. Enter it exactly as in the verification, name and number letter for letter; after a real change of name, change the verified data in 用户中心 first.',
    },
  },
  {
    says: ['请先保存填写项{any}', '请先保存{any}', '{any}请先保存{any}', '{any}未保存{any}'],
    plain: {
      zh: '有一行填好了还没有保存，多半是著作权人。点这一行的「保存」，再点「下一步」。',
      en: 'A row is filled but not saved, most likely an owner (著作权人). Press “保存” (save) in that row, then “下一步” (next).',
    },
  },
  {
    says: [
      '{any}未选择证书领取地址{any}',
      '请选择证书领取地址{any}',
      '请添加证书领取地址{any}',
      '证书领取地址不能为空{any}',
    ],
    plain: {
      zh: '证书领取地址没有选上。点一下已有的地址，或用「+新增联系地址」添加，再提交。',
      en: 'No address for the certificate is selected. Click the one that is listed, or add one with “+新增联系地址”, then go on.',
    },
  },
  {
    says: ['{any}账号类型与所选身份不符{any}', '{any}身份不符{any}', '{any}请切换{any}登录{any}', '{any}账号类型{any}'],
    plain: {
      zh: '登录的身份选错了。单位账户在「机构」下登录，注册它的人选「管理员」。',
      en: 'The wrong kind of account is selected. An organisation’s account signs in under “机构”, and whoever registered it under “管理员” (administrator).',
    },
  },
  {
    says: [
      '{any}需要实名认证{any}',
      '{any}需实名认证{any}',
      '需实名认证',
      '请先完成实名认证{any}',
      '请先进行实名认证{any}',
      '请先实名认证{any}',
      '{any}尚未实名认证{any}',
      '{any}未实名认证{any}',
      '{any}未通过实名认证{any}',
    ],
    plain: {
      zh: '要先通过实名认证才能办登记。点「前往实名认证」，审核要 1–3 个工作日。',
      en: 'The account has to be verified before anything can be filed. Press “前往实名认证”; the review takes 1–3 working days.',
    },
  },
  {
    says: [
      '手机号已被注册{any}',
      '{any}手机号已注册{any}',
      '{any}手机号已被{any}',
      '{any}手机号码已被{any}',
      '{any}手机号已存在{any}',
    ],
    plain: {
      zh: '这个手机号已有账户，一个号码只能用于一个著作权人。试试用它登录，或换一个已实名的号码。',
      en: 'This number already has an account, and one number serves one rights holder. Try to sign in with it, or use another real-name number.',
    },
  },
  {
    says: [
      '{any}机构已注册{any}',
      '{any}机构已被注册{any}',
      '{any}机构已存在{any}',
      '{any}机构名称已{any}',
      '{any}机构全称已{any}',
      '{any}企业已注册{any}',
      '{any}信用代码已{any}',
      '{any}证件号码已{any}',
    ],
    plain: {
      zh: '这个机构已经有账户了。先问问公司里谁注册过，用那个管理员账户登录，不必再注册。',
      en: 'This organisation has an account already. Ask who registered it and sign in with that administrator account instead.',
    },
  },
  {
    says: [...badly('版本号'), ...badly('{any}版本号'), '请输入正确的版本号{any}'],
    plain: {
      zh: '版本号写成 V1.0 这样：大写 V，后面是数字和点。要与材料页眉上的一致。',
      en: 'Write the version as V1.0: a capital V, digits and dots, the same as in the header of the material.',
    },
  },
  {
    says: [...badly('用户名'), '请输入正确的用户名{any}'],
    plain: {
      zh: '用户名的写法页面不认。照它写的规则改，一般是 4–20 位字母、数字或下划线，以字母开头。',
      en: 'The user name is not accepted. Follow the rule the page gives: usually 4–20 letters, digits or underscores, beginning with a letter.',
    },
  },
  {
    says: [
      '{any}授权书{any}不合格{any}',
      '{any}授权书{any}不清晰{any}',
      '{any}证件{any}不清晰{any}',
      '{any}图片不清晰{any}',
      '{any}图片模糊{any}',
      '{any}水印{any}不符{any}',
    ],
    plain: {
      zh: '扫描件看不清，或有别的水印。放平、不反光、四角完整地重拍；水印只能写「仅供办理中国版权保护中心各项申请使用」。',
      en: 'The scan is unclear or carries another watermark. Take it again flat, without glare, all corners in; the only watermark allowed is “仅供办理中国版权保护中心各项申请使用”.',
    },
  },
  ...commonErrors,
];
