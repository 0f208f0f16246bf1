import type { Near } from '../types';

/**
 * Other names for the fields of the account and of 申请认证 (I, 2026-11). Good enough to propose a field, never to fill it.
 * `options` are words that its list usually offers.
 */
const near = (labels: string, options = ''): Near => ({
  labels: labels.split('|'),
  ...(options && { options: options.split('|') }),
});

const idNames =
  '证件名称|所持证件|所持证照|身份凭证|证明文件种类|使用何种证件|which document|kind of proof|document used';
const term =
  '证件时效|有效时长|期限类别|证件使用期限|是否长期有效|长期或固定|how long is it valid|permanent or fixed|how long valid|duration';
const terms = '长期|长期有效|永久|永久有效|无固定期限|固定期限|有固定期限|有期限|非长期|permanent|long-term|fixed term';
const from =
  '发证日期|签发日期|颁发日期|核发日期|从哪天起有效|有效期第一天|证件从何日起有效|first valid day|issued on|date of issue|effective date';
const until =
  '有效期最后一天|证件何时到期|哪天到期|期限终止于|证件届满日期|到什么时候有效|last valid day|when does it expire|runs out on|expires on';
const cards = '居民身份证|身份证|护照|军官证|士兵证|港澳台通行证|临时居民身份证|中华人民共和国居民身份证';

export const accountNear: Readonly<Record<string, Near>> = {
  username: near('登录标识|登录时使用的名字|用来登录的名字|账户标识|name used to sign in|sign-in name|how you sign in'),
  organization: near('营业执照上的名称|工商登记名称|单位叫什么|登记机关核准的名称|name on the licence|registered name'),
  phone: near('移动号码|短信接收号码|接收短信的手机号|收验证码的手机|number for text messages|handset number'),
  email: near('收信地址|接收邮件的地址|邮件地址|where to write to you|address for mail'),
};

export const identityNear: Readonly<Record<string, Near>> = {
  'organization-country': near(
    '注册国|设立国家|成立地国家|所属国|机构属于哪个国家|where it is established|home country|country of the entity',
    '中国|中国大陆|中华人民共和国|中国香港|美国|日本|中国（大陆）|China',
  ),
  'organization-region': near(
    '行政区划|属地|住所地|注册地省市|省、市|省市区|在哪个城市|administrative area|city and province|seat',
  ),
  'organization-kind': near(
    '法人类型|主体类型|组织形式|组织机构属性|您的单位属于|单位属性|属于哪类单位|法人性质|legal form|what kind of entity|your organisation is',
    '企业法人|机关法人|事业单位法人|社会团体法人|其他组织|军队单位|个体工商户|企业',
  ),
  'organization-name': near(
    '营业执照上的名称|执照上的名称|登记机关核准的名称|工商登记名称|法定名称|单位叫什么|name on the licence|registered name',
  ),
  'organization-founded': near(
    '何时成立|哪天成立|登记成立之日|设立之日|when was it founded|founded on|incorporated on',
  ),
  'organization-id-type': near(
    idNames,
    '营业执照|统一社会信用代码证书|组织机构代码证|事业单位法人证书|社会团体法人登记证书',
  ),
  'organization-id-number': near(
    '18 位信用代码|营业执照上的代码|营业执照号|执照号码|营业执照注册号|代码证号|执照编号|code on the licence|licence number|business number',
  ),
  'organization-validity': near(term, terms),
  'organization-valid-from': near(from),
  'organization-valid-until': near(until),
  'organization-scan': near(
    '主体资格证明|执照影像|证件影像资料|主体证明|执照原件|proof of the entity|copy of the licence|licence image|document of the entity',
  ),
  'administrator-name': near(
    '您的姓名|证件上的名字|您叫什么|证件上的姓名|姓和名|your name|name on the card|name in full',
  ),
  'administrator-gender': near(
    '男/女|先生或女士|男性或女性|称谓|Mr or Ms|male or female',
    '男|女|男性|女性|先生|女士|Male|Female',
  ),
  'administrator-id-type': near(idNames, cards),
  'administrator-id-number': near(
    '18 位身份号码|证件上的号码|公民身份号码|身份号码|证上的号码|number on the card|citizen ID|number of the ID card',
  ),
  'administrator-birth': near('何时出生|公历生日|哪天出生|出生年月|when were you born|born on'),
  'administrator-validity': near(term, terms),
  'administrator-valid-from': near(from),
  'administrator-valid-until': near(until),
  'administrator-scan-front': near(
    '有头像的一面|带照片的一面|有人像的一面|有脸的一面|side with the face|portrait side',
  ),
  'administrator-scan-back': near('有国徽的一面|带国徽的一面|带有效期的一面|有发证机关的一面|side with the emblem'),
  letter: near('单位委托函|盖章的委托文件|盖章授权材料|授权凭证|sealed authorisation|letter from your organisation'),
};
