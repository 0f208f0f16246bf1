// HELD OUT: whoever works on the engine, its labels or its wordings does not read this file. It measures what nobody tuned for.

import type { Wording } from '../words/index';
import { type Pools, words } from '../words/pool';

const none = words('', '', '');
const zh = (known: string, near: string, far: string) => ({ zh: words(known, near, far), en: none });
const both = (chinese: ReturnType<typeof words>, english: ReturnType<typeof words>) => ({ zh: chinese, en: english });

const account: Pools = {
  username: zh('账号名|请填写用户名', '会员登录名|网站用户名', '今后登录用的名称'),
  organization: zh('单位名称|请填写公司全称', '注册机构名称|所属机构全称', '公司抬头'),
  phone: zh('注册手机号|请填写手机号码', '常用手机号|手机联系号码', '通知短信号码'),
};

const until = ['证件失效日期|证件有效期截止日期', '终止日期|有效期终止日', '用到何时'] as const;
const from = ['证件开始日期|有效期开始日期', '有效期起始日|核发日期', '期限开始于'] as const;
const validity = ['证件有效期类型|有效期类型', '有效期选项|有效期限类别', '证件效力期间'] as const;

const identity: Pools = {
  'organization-country': zh('注册国家/地区|请选择国家或地区', '单位国别|所在国家/地区', '主体所属国'),
  'organization-region': zh('所在城市|所属省市', '住所所在省市|省份和城市名称', '注册地行政区划'),
  'organization-kind': zh('单位性质|企业类型', '法人性质|主体性质', '市场主体种类'),
  'organization-name': zh('企业全称|请填写机构名称', '主体名称|认证单位名称', '工商登记名称'),
  'organization-founded': zh('企业成立日期|请选择机构成立时间', '单位设立日期|注册成立时间', '开业日期'),
  'organization-id-type': zh('证件类别|企业证件类型', '主体证件类型|证照种类', '登记证照'),
  'organization-id-number': zh('社会信用代码|请填写证件号码', '证照编号|社会统一信用代码', '主体识别码'),
  'organization-validity': zh(...validity),
  'organization-valid-from': zh(...from),
  'organization-valid-until': zh(...until),
  'organization-scan': zh('机构证件照片|请上传营业执照', '证件彩色扫描件|营业执照图片', '资质文件'),
  'administrator-name': zh('管理员真实姓名|请填写姓名', '身份证姓名|管理人员姓名', '中文姓名全名'),
  'administrator-gender': zh('请选择管理员性别|性别：', '您的性别|人员性别', '称谓'),
  'administrator-id-type': zh('证件类别|请选择证件种类', '身份证件名称|本人有效证件', '使用何种证件'),
  'administrator-id-number': zh('居民身份证号码|证件编号', '身份证件编码|公民身份证号码', '身份识别号码'),
  'administrator-birth': zh('管理员出生日期|请选择出生年月日', '出生年、月、日|本人生日', '身份证上的生日'),
  'administrator-validity': zh(...validity),
  'administrator-valid-from': zh(...from),
  'administrator-valid-until': zh(...until),
  'administrator-scan-front': zh(
    '身份证正面照片|上传身份证@人像面',
    '身份证带头像面|证件正面（人像）',
    '有人像的那一面',
  ),
  'administrator-scan-back': zh(
    '身份证反面照片|上传身份证@国徽面',
    '身份证带国徽面|证件反面（国徽）',
    '有国徽的那一面',
  ),
  letter: zh('管理员授权书|请上传授权委托书', '授权证明|授权书原件照片', '单位出具的授权材料'),
};

const type: Pools = {
  type: both(
    words('知识产权类别|请选择权利种类', '知识产权权属类型|权利种类名称', '维权依据'),
    words('Type of right|Please choose the type of IPR', 'Class of right|IP right category', 'What do you own?'),
  ),
  place: both(
    words('登记国家或地区|请选择注册地', '登记所在国|权利注册国', '权利取得地'),
    words(
      'Registration country|Please select the place of registration',
      'Registered in|Territory of the right',
      'Where the right was granted',
    ),
  ),
};

const basic: Pools = {
  'issued-by-ncac': both(
    words(
      '登记证书是否由国家版权局颁发|请选择证书是否由国家版权局颁发',
      '是否取得国家版权局登记证书|国家版权局证书',
      '有无国家版权局的官方证书',
    ),
    words(
      'Is the certificate issued by the National Copyright Administration of the PRC?',
      'NCAC certificate|Certificate from the NCAC',
      'Official Chinese certificate?',
    ),
  ),
  certificate: both(
    words('计算机软件著作权登记证书|请上传软件登记证书', '软件著作权登记证书附件|证书扫描件', '登记凭证'),
    words(
      'Certificate of registration|Please upload the registration certificate',
      'Scanned certificate|Certificate scan',
      'Evidence of registration',
    ),
  ),
  'type-of-work': both(
    words('著作权类型|请选择作品类别', '作品所属类型|创作类型', '保护客体'),
    words(
      'Category of works|Please choose the type of work',
      'Copyright work category|Sort of work',
      'What is protected?',
    ),
  ),
  name: both(
    words('作品名|请填写作品全称', '软件作品全称|证书上的软件名称', '登记的名称'),
    words(
      'Work title|Please enter the name of the work',
      'Full title of the software|Name of the program',
      'Name as registered',
    ),
  ),
  holder: both(
    words('权利人|请填写著作权人', '权属人|证书著作权人', '登记的所有者'),
    words('Rights holder|Please enter the copyright owner', 'Holder on the certificate|Proprietor', 'Rights belong to'),
  ),
  'registration-number': both(
    words('软件著作权登记号|请填写登记号', '软著登记编号|登记证书登记号', '登记簿编号'),
    words(
      'Reg. No.|Please enter the registration number',
      'Copyright registration code No.|Number of registration entry',
      'Number with SR in it',
    ),
  ),
  completed: both(
    words('软件完成日期|请选择开发完成日期', '完成开发时间|作品创作完成之日', '定稿日期'),
    words('Work completion date|Please select the date of completion', 'Work finished on|Date finished', 'Ready since'),
  ),
  published: both(
    words('首次公开日期|请选择首次发表日期', '最早发表日期|初次发布时间', '上线日期'),
    words(
      'Date of publication|Please select the first publication date',
      'First made public on|First released',
      'Day it went public',
    ),
  ),
  registered: both(
    words('版权登记日期|请选择登记日期', '登记完成日期|证书核发日期', '拿证日期'),
    words(
      'Date registered|Please select the registration date',
      'Certificate dated|Entry date in the register',
      'Issue date of the certificate',
    ),
  ),
  screenshot: both(
    words('运行界面截图|请上传软件界面截图', '程序界面截图|软件首页截图', '使用画面图片'),
    words(
      'Operation page screenshot|Please upload a screenshot of the software',
      'Screenshot of the main screen|Application screenshot',
      'Image of the product in use',
    ),
  ),
};

const poa: Pools = {
  'holder-id': both(
    words('权利人身份证明|请上传身份证明文件', '主体证明文件|权利人证件', '权利人是谁的证明'),
    words(
      'Identification document|Please upload the identity document',
      'Owner’s identity document|Holder’s papers',
      'Who the holder is (document)',
    ),
  ),
  'holder-id-number': both(
    words('身份证明文件号码|请填写证件号码', '证明文件编号|权利人证件编号', '文件上的编号'),
    words(
      'Identification No.|Please enter the identification number',
      'Identity number of the owner|Document No. of the holder',
      'Code on the identity paper',
    ),
  ),
  'poa-expires': both(
    words('授权书截止日期|请选择授权书到期日', '授权失效日|委托截止日期', '授权用到哪天'),
    words(
      'Expiry date of POA|Please select the expiration date of the POA',
      'End of authorization|POA expires on',
      'Valid as a mandate until',
    ),
  ),
  poa: both(
    words('权利人授权书|请上传授权委托书', '授权委托书附件|授权证明文件', '代理证明'),
    words('Power of Attorney (POA)|Please upload the POA', 'POA file|Attorney letter', 'Mandate'),
  ),
};

const sections: Pools = {
  organization: both(words('单位基本信息', '法人单位信息|机构情况', '证照信息'), words('', '', '')),
  administrator: both(words('管理员基本信息', '账户管理人|管理员身份', '账号使用人'), words('', '', '')),
  letter: both(words('授权书', '授权文件', '附加材料'), words('', '', '')),
  account: both(words('创建账户', '开户资料', '请填写'), words('', '', '')),
  type: both(
    words('选择知识产权类型', '权利类型与地区', '开始'),
    words('IPR type and place', 'Right and territory', 'Start'),
  ),
  work: both(
    words('基本信息', '软件信息|证书信息', '请照证书填写'),
    words('Basic information', 'Certificate details', 'What the certificate says'),
  ),
  poa: both(
    words('授权委托书', '权利人信息|委托授权', '代理'),
    words('Power of Attorney', 'Holder’s papers', 'On behalf of'),
  ),
};

export const HELD_OUT_WORDS: Wording = { account, identity, type, basic, poa, sections };
