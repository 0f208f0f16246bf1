import { settings } from './settings';

/** English, Chinese. In a list, the later ones are shown with `words=second`. */
type Word = readonly [en: string | readonly string[], zh: string | readonly string[]];

const words = {
  platform: ['Intellectual Property Protection Platform', '知识产权保护平台'],
  slogan: ['Protecting intellectual property together', '共同守护知识产权'],
  home: ['Home', '首页'],
  signIn: ['Sign In', '登录'],
  register: ['Register', '注册'],
  signOut: ['Sign Out', '退出'],
  help: ['Help Center', '帮助中心'],
  userCenter: [
    ['User Center', 'My Account'],
    ['用户中心', '个人中心'],
  ],
  accountInfo: ['Account Information', '账号信息'],
  iprSubmission: ['IPR Submission', '提交知识产权'],
  iprManagement: ['IPR Management', '知识产权管理'],
  addIpr: ['Add IPR', '新增知识产权'],
  complaint: ['Submit a complaint', '发起投诉'],
  complainant: ['Complainant', '投诉方'],
  verifiedName: ['Verified name', '已认证名称'],
  identity: ['Identity', '身份'],
  enterprise: ['Enterprise', '企业身份'],
  stepType: ['Select IPR type', '选择知识产权类型'],
  stepBasic: ['Basic information', '基本信息'],
  stepDone: ['Verification', '验证'],
  iprType: ['IPR type', '知识产权类型'],
  trademark: ['Trademark', '商标'],
  copyright: ['Copyright', ['著作权(版权)', '著作权（版权）']],
  patent: ['Patent', '专利'],
  others: ['Others', '其他'],
  place: [
    ['Place of IPR registration', 'Place of registration'],
    ['注册地', '登记地'],
  ],
  mainland: ['Mainland China', ['中国大陆', '中国内地']],
  hongKong: ['Hong Kong', '中国香港'],
  taiwan: ['Taiwan', '中国台湾'],
  choose: ['Please select', '请选择'],
  enter: ['Please enter', '请输入'],
  enterExactly: ['Please enter exactly as on the certificate', '请与证书保持一致'],
  ncac: [
    [
      'Certificate issued by the National Copyright Administration of the PRC?',
      'Is the certificate issued by the National Copyright Administration of the PRC?',
    ],
    ['是否为国家版权局颁发的证书', '证书是否由中华人民共和国国家版权局颁发'],
  ],
  yes: ['Yes', '是'],
  no: ['No', '否'],
  certificate: [
    ['Software registration certificate', 'Registration certificate'],
    ['软件著作权登记证书', '计算机软件著作权登记证书'],
  ],
  certificateHelp: [
    'Colour scan or photo of the original. A black-and-white copy needs the registrant’s seal or signature.',
    '请上传原件的彩色扫描件或照片；黑白复印件须由登记人盖章或签字。',
  ],
  workType: [
    ['Type of copyright work', 'Type of work'],
    ['作品类型', '作品类别'],
  ],
  written: ['Written works', '文字作品'],
  art: ['Works of fine art', '美术作品'],
  photographic: ['Photographic works', '摄影作品'],
  audiovisual: ['Audiovisual works', '视听作品'],
  software: ['Software and other types of works', ['软件及其他作品', '软件及其他类作品']],
  workName: [
    ['Name of work', 'Name of the work'],
    ['作品名称', '软件名称'],
  ],
  holder: [
    ['Copyright holder', 'Copyright owner'],
    ['著作权人', '权利人'],
  ],
  registrationNumber: [
    ['Registration number', 'Registration No.'],
    ['登记号', '著作权登记号'],
  ],
  completedOn: [
    ['Date of completion', 'Completion date'],
    ['开发完成日期', '创作完成日期'],
  ],
  publishedOn: [['Date of first publication', 'First publication date'], '首次发表日期'],
  registeredOn: [['Registration date', 'Date of registration'], '登记日期'],
  screenshot: [
    ['Screenshot of operational page', 'Screenshot of the operational page'],
    ['软件操作界面截图', '软件运行界面截图'],
  ],
  screenshotHelp: ['The page must show who owns the copyright.', '截图中须能看到著作权归属信息。'],
  differs: [
    'The copyright holder differs from the complainant. Please also provide the following.',
    '著作权人与投诉方不一致，请补充以下材料。',
  ],
  holderId: [
    ['Identification document of holder', 'Identification document of the copyright holder'],
    ['著作权人身份证明', '权利人身份证明'],
  ],
  holderIdNumber: ['Identification number', ['证件号码', '统一社会信用代码']],
  poaExpiresOn: [
    ['Expiration date of POA', 'Expiration date of the POA'],
    ['授权书有效期', '授权书到期日'],
  ],
  poa: [
    ['Power of Attorney', 'POA'],
    ['授权书', '授权委托书'],
  ],
  template: ['Download template', '下载模板'],
  templateEarly: [
    'Please fill in all other fields before downloading the template.',
    '请先填写其他所有信息，再下载模板。',
  ],
  commitment: ['I have read and agree to the Letter of Commitment', '我已阅读并同意《承诺函》'],
  upload: ['Upload', '上传'],
  uploadHelp: ['jpg, jpeg, bmp, gif, png or pdf, up to 8 MB', '支持 jpg、jpeg、bmp、gif、png、pdf，不超过 8 MB'],
  tooLarge: ['The file is larger than 8 MB.', '文件不能超过 8 MB。'],
  wrongType: ['This file format is not supported.', '不支持该文件格式。'],
  saveDraft: ['Save Draft', ['保存草稿', '暂存']],
  draftSaved: ['Draft saved', '草稿已保存'],
  next: ['Next', '下一步'],
  back: ['Back', '上一步'],
  submit: ['Submit for verification', ['提交验证', '提交审核']],
  submitted: [
    'Submitted. Verification normally takes 3 to 5 business days.',
    '提交成功，一般需要 3 至 5 个工作日完成验证。',
  ],
  badNumber: ['Please enter a valid registration number.', '请输入正确的登记号。'],
  required: ['This field is required.', '此项为必填项。'],
  mustAgree: ['Please agree to the Letter of Commitment.', '请阅读并同意承诺函。'],
  beforeCompletion: ['This date cannot be before the date of completion.', '该日期不能早于完成日期。'],
  pending: ['Pending verification', ['待验证', '审核中']],
  approved: ['Approved', '已通过'],
  rejected: ['Rejected', '未通过'],
  draft: ['Draft', '草稿'],
  name: ['Name', '名称'],
  status: ['Status', '状态'],
  submittedOn: ['Submitted on', '提交时间'],
  action: ['Action', '操作'],
  edit: ['Edit', '编辑'],
  view: ['View', '查看'],
  trademarkName: ['Trademark name', '商标名称'],
  trademarkHolder: ['Trademark holder', '商标权人'],
  expiresOn: ['Expiration date', '有效期'],
  welcome: ['Welcome', '欢迎'],
  myIpr: ['My IPR', '我的知识产权'],
  links: ['Infringing links', '侵权链接'],
  reason: ['Reason', '投诉理由'],
  notHere: ['This page is not part of the practice portal.', '练习平台没有这个页面。'],
  footer: ['Practice portal. Nothing leaves this computer.', '练习平台，所有内容不会离开本机。'],
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof words;

/** Words that stay Chinese on a page set to English: some options, labels, buttons and messages, as was seen. */
const CHINESE_IN_MIXED: ReadonlySet<WordName> = new Set<WordName>([
  'copyright',
  'mainland',
  'hongKong',
  'software',
  'art',
  'registrationNumber',
  'completedOn',
  'certificateHelp',
  'holderIdNumber',
  'poa',
  'next',
  'choose',
  'required',
  'pending',
  'userCenter',
]);

/** The words shown for a name, in the page's language. */
export function t(name: WordName): string {
  const { language, secondWords } = settings;
  const chinese = language === 'zh' || (language === 'mixed' && CHINESE_IN_MIXED.has(name));
  const word: string | readonly string[] = words[name][chinese ? 1 : 0];
  if (typeof word === 'string') return word;
  return (secondWords ? word[1] : word[0]) ?? '';
}
