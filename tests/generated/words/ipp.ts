import { type Pools, words } from './pool';

/** The first step of a submission. */
export const type: Pools = {
  type: {
    zh: words(
      '知识产权类型|权利类型|权利类别|请选择知识产权类型',
      '知产类型|所持权利类型|IP 类型|权利性质',
      '您要提交哪种权利|权利凭证类型',
    ),
    en: words(
      'IPR type|Type of IPR|Right type|Please select the IPR type',
      'Kind of IPR|IPR category|Rights category|Nature of the IPR',
      'Which right do you want to submit?|Basis of protection',
    ),
  },
  place: {
    zh: words(
      '注册地|登记地|权利所属地|注册国家或地区|登记地点',
      '知识产权注册国家|注册地域|权利来源地|登记国别',
      '在哪里登记的|证书颁发地',
    ),
    en: words(
      'Place of IPR registration|Place of registration|Country/Region of registration',
      'Registration territory|IPR registration country|Country or region of the IPR',
      'Where was it registered?|Issuing territory',
    ),
  },
};

/** Basic information of a copyright. */
export const basic: Pools = {
  'issued-by-ncac': {
    zh: words(
      '是否由国家版权局颁发|证书是否由国家版权局颁发|是否有国家版权局颁发的证书？',
      '是否持有国家版权局证书|证书颁发机构是否为国家版权局|证书由国家版权局核发',
      '是否在国家版权局登记过|发证机关为国家版权局',
    ),
    en: words(
      'Certificate issued by the National Copyright Administration of the PRC?|Is the certificate issued by the NCAC?|Issued by NCAC?',
      'Do you hold an NCAC certificate?|Certificate granted by the NCAC|Is this an NCAC certificate?',
      'Registered with the National Copyright Administration?|Is there an official certificate from the NCAC?',
    ),
  },
  certificate: {
    zh: words(
      '软件登记证书|软件著作权登记证书|登记证书|上传登记证书|著作权证书',
      '软著证书|软著登记证书|登记证书扫描件|证书原件照片|著作权登记证明',
      '证书影印件|版权证明文件',
    ),
    en: words(
      'Software registration certificate|Copyright registration certificate|Upload certificate',
      'Scan of the certificate|Certificate file|Photo of the certificate|Certificate copy',
      'Proof of copyright|Official document from the registry',
    ),
  },
  'type-of-work': {
    zh: words(
      '作品类型|作品类别|作品种类|请选择作品类型',
      '著作类型|作品形式|版权作品类别|作品属性',
      '这是什么作品|作品归类',
    ),
    en: words(
      'Type of work|Type of copyright work|Work type|Category of the work',
      'Class of work|Kind of copyright work|Work classification|Form of work',
      'What kind of creation is it?|Subject matter',
    ),
  },
  name: {
    zh: words(
      '作品名称|软件名称|软件全称|作品全称',
      '作品标题|登记软件名称|作品（软件）名称|登记作品名称',
      '软件叫什么|证书所载名称',
    ),
    en: words(
      'Name of work|Name of the work|Software name|Title of work',
      'Registered name of the software|Name of program|Software title|Program title',
      'What is it called?|Title on the certificate',
    ),
  },
  holder: {
    zh: words(
      '著作权人|权利人名称|著作权人姓名或名称|版权所有人',
      '著作权归属人|权利所有人|著作权持有人|权利主体',
      '归谁所有|版权归属方',
    ),
    en: words(
      'Copyright holder|Copyright owner|Right holder|Name of the copyright owner',
      'Registered owner|Registrant|IP owner|Owner on the certificate',
      'Who owns the copyright?|Belongs to',
    ),
  },
  'registration-number': {
    zh: words(
      '登记号|著作权登记号|登记编号|软件登记号|登记号码',
      '证书登记号|作品登记号|版权登记编号|知识产权登记号',
      '含 SR 的号码|SR 编号',
    ),
    en: words(
      'Registration number|Registration No.|Copyright registration number|Registration code',
      'Registered number|Work registration number|Number of the copyright registration',
      'SR number|Registry number',
    ),
  },
  completed: {
    zh: words(
      '开发完成日期|创作完成日期|完成日期|创作完成时间',
      '完成开发日期|研发完成日期|完成创作日期|开发完成之日',
      '何时完成|开发结束时间',
    ),
    en: words(
      'Date of completion|Completion date|Date of creation completion',
      'Completed on|Date the work was completed|Finish date|Development finished on',
      'When was it finished?|Day the work was ready',
    ),
  },
  published: {
    zh: words(
      '首次发表日期|首次发表时间|首次发布日期|发表日期',
      '初次发表日期|首发日期|第一次发表时间|首次对外发布日期',
      '何时首次公开|面世日期',
    ),
    en: words(
      'Date of first publication|First publication date|Publication date|First release date',
      'First published|Initial release date|Date of first public release|Date first made public',
      'When did it first come out?|Launch date',
    ),
  },
  registered: {
    zh: words(
      '登记日期|登记时间|著作权登记日期|注册日期',
      '证书登记日期|核准登记日期|准予登记日期|软著登记时间',
      '证书落款日期|何时登记',
    ),
    en: words(
      'Registration date|Date of registration|Copyright registration date|Registered on',
      'Date on the certificate|Certificate date|Date of record',
      'When was it registered?|Date at the foot of the certificate',
    ),
  },
  screenshot: {
    zh: words(
      '软件操作界面截图|软件界面截图|操作页面截图|软件截图',
      '软件运行截图|软件使用截图|系统界面截图|运行画面截图',
      '软件打开后的样子|能看到权利人的页面',
    ),
    en: words(
      'Screenshot of operational page|Software screenshot|Screenshot of the software',
      'Screen capture of the software|Screenshot of the running program|Interface screenshot',
      'What the software looks like|Page that shows the owner',
    ),
  },
};

/** Fields for a holder who is not the complainant. */
export const poa: Pools = {
  'holder-id': {
    zh: words(
      '著作权人身份证明|身份证明文件|权利人身份证明文件|上传身份证明',
      '权利人主体资格证明|权利人证件扫描件|持有人身份证明|权利人身份材料',
      '证明权利人身份的材料|权利主体文件',
    ),
    en: words(
      'Identification document of holder|Identity document|Proof of identity',
      'Identity papers of the holder|ID of the right holder|Holder identity proof',
      'Papers proving who the holder is|Document of the owner',
    ),
  },
  'holder-id-number': {
    zh: words(
      '证件号码|著作权人证件号码|统一社会信用代码|证件号',
      '权利人证照号码|主体证件号|身份证明编号|权利人身份号码',
      '证明上的号码|主体代码',
    ),
    en: words(
      'Identification number|ID number|Identity document number|Identification code',
      'Number of the identity document|Holder ID No.|Owner’s ID number',
      'Number on the document|Code of the holder',
    ),
  },
  'poa-expires': {
    zh: words(
      '授权书有效期至|授权书到期日|授权截止日期|授权委托书有效期至',
      '授权终止日期|授权期限至|委托期限至|委托书失效日期',
      '授权到什么时候|代理权终止于',
    ),
    en: words(
      'Expiration date of POA|POA expiry date|Expiry date of the Power of Attorney',
      'POA valid until|POA end date|Authorization expires on',
      'Authorised until when?|Last day of authority',
    ),
  },
  poa: {
    zh: words(
      '授权书|授权委托书|委托书|上传授权书',
      '授权书扫描件|维权授权书|授权文件|代理授权书',
      '授权凭证|允许您代为投诉的文件',
    ),
    en: words(
      'Power of Attorney|POA|Letter of Authorization|Upload POA',
      'Signed POA|Authorization document|Scan of the POA',
      'Document that authorises you|Proof of authority',
    ),
  },
};

/** Headings over the parts of a submission. */
export const sections: Pools = {
  type: {
    zh: words('选择知识产权类型', '权利信息', '第一步'),
    en: words('IPR type and place', 'Right', 'First step'),
  },
  work: {
    zh: words('基本信息|著作权信息', '作品信息|登记信息', '证书内容'),
    en: words('Basic information', 'Work details|Registration details', 'As on the certificate'),
  },
  poa: {
    zh: words('授权信息|授权书', '权利人及授权|委托信息', '代为提交的'),
    en: words('Power of Attorney', 'Holder and authorisation', 'Filing for someone else'),
  },
};
