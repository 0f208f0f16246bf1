import type { Meaning, Vocabulary } from './types';

/** One meaning. Its words are parted by `|`. Several rows may have one meaning. */
const meaning = (name: string, words: string): Meaning => [name, ...words.split('|')];

/**
 * Words of official forms by their meaning (natural synonyms, graded I, 2026-11). They measure how near a strange name
 * is to a known one, so that it can be proposed. They fill nothing. Synonyms for filling are with the pages.
 */
export const vocabulary: Vocabulary = {
  same: [
    meaning(
      '',
      '信息|情况|资料|内容|须知|处|栏|项|者|方|上|中|里|内|于|在|与|及|和|或|位|个|这|那|这个|这是|所持|持|带|有|一面|面|进行|用于|用来|办理|申请|属|登载',
    ),
    meaning(
      '',
      '载明|记载|所载|显示|印|写|标注|当前|目前|现|现在|本|我|我们|我司|咱们|什么|哪个|哪一个|哪|哪些|何|几|多少|谁|怎么|如何|对应|相应|相关|有关|完整|正式|法定',
    ),
    meaning(
      '',
      '合法|清晰|彩色|原件|复印件|副本|附件|文件|材料|影印件|电子|扫描|照|图|有效|as|or|it|appear|shown|show|printed|stated|state',
    ),
    meaning('', 'given|listed|where|how|who|full|copy|file|attach|attachment|detail|info|information|tell|us'),
    meaning('', 'current|official|proper|exact|legal|original|clear|color|colour|complete copy|their|they|go'),
    meaning('', 'can|will|used|use|legible|coloured|new|under|located|set|up|out|still|made|see|prc|china|中国'),
    meaning('', '中华人民共和国|people republic|原版|前面|准予|予以|给予'),
    meaning('=name', 'called|名称|全称|名|叫|称呼|名号|字号|抬头|标题|name|full name|title|known as|styled'),
    meaning('=number', '号码|编号|号|代码|代号|编码|码|number|no|num|nr|code|identifier'),
    meaning('=date', '日期|时间|年月日|日|日子|何时|什么时候|哪天|哪一天|年月|天|date|time|day|when|on'),
    meaning(
      '=type',
      '类型|类别|种类|性质|分类|形式|属性|类|type|kind|category|class|nature|sort|form|归类|属于|classification',
    ),
    meaning(
      '=start',
      '起始|开始|生效|起|自|始|起算|start|starting|begin|beginning|from|effective|commence|commencement|since',
    ),
    meaning(
      '=end',
      '截止|到期|终止|结束|届满|失效|止|至|到|过期|期满|until|till|end|ending|expiry|expiration|expire|expires|run out',
    ),
    meaning('=end', 'lapse|to|through|last'),
    meaning(
      '=valid',
      '有效期|有效期限|有效期间|有效时间|期限|有效年限|有效时限|存续|valid|validity|term|period|duration|时效|有效时长|时长|使用期限',
    ),
    meaning('=valid', 'validity period|valid period|period of validity|term of validity|long valid|good'),
    meaning('=valid =end', 'valid to|validity to|有效期至|有效至|有效期到|good until|good through'),
    meaning('=valid =start', '有效期自|有效期从|发证|签发日期|issue date|date of issue|issued on'),
    meaning(
      '=org',
      '机构|单位|企业|公司|组织|法人单位|主体|团体|申请单位|商家|厂商|法人|organization|institution|company|enterprise|entity',
    ),
    meaning('=org', 'firm|corporation|business|legal entity|legal person|corporate|establishment name'),
    meaning(
      '=admin',
      '管理员|管理人|管理人员|账号管理员|账户管理员|管理者|administrator|admin|account manager|manager|个人|本人|自然人|person',
    ),
    meaning('=admin', 'individual|personal'),
    meaning('=admin =name', '姓名|真实姓名|名字|实名|真名|本名|real name|personal name|legal name'),
    meaning(
      '=credit',
      '统一社会信用代码|社会信用代码|统一信用代码|信用代码|统一代码|信用号|社会信用号|统一社会信用号|统一社会信用|社会信用|unified social credit code',
    ),
    meaning('=credit', 'uniform social credit code|social credit code|credit code|unified social credit|social credit'),
    meaning('=credit', 'credit identifier|uscc|usci|usc code|uscic|unified credit code|credit'),
    meaning(
      '=licence',
      '营业执照|执照|法人证书|工商执照|business license|license|business licence|trading license|统一社会信用代码证书',
    ),
    meaning('=licence', '统一社会信用代码证|business registration certificate'),
    meaning(
      '=papers',
      '证件|证照|身份证明|证明|证明文件|身份证件|有效证件|证|id|identity document|document|凭证|身份|身份凭证|paper|identification',
    ),
    meaning('=papers', 'identity|credential|proof of identity|identity proof|proof|identification document'),
    meaning(
      '=card',
      '身份证|居民身份证|二代身份证|二代证|id card|identity card|resident id|national id|resident identity card|card',
    ),
    meaning('=card', '身份证号|公民身份'),
    meaning(
      '=founded',
      '成立|设立|创立|创办|创建|注册成立|登记成立|组建|建立|开办|established|establishment|establish|founded|foundation',
    ),
    meaning('=founded', 'founding|incorporated|incorporation|formed|formation|set up|inception'),
    meaning('=country', '国籍|国家|国别|所属国|所在国|国|country|nation|nationality|citizenship'),
    meaning(
      '=region',
      '地区|省份|城市|省市|所在地|住所地|省|市|地|行政区划|区域|辖区|地址|属地|区|province|city|region|area|location|district',
    ),
    meaning('=region', 'place|jurisdiction|locality|territory|seat'),
    meaning('=birth', '出生|生日|诞生|出生年月|birth|birthday|born|dob|birth date|date of birth'),
    meaning('=gender', '性别|gender|sex|男|女|男性|女性|先生|女士|称谓|male|female|mr|ms|mrs'),
    meaning(
      '=letter',
      '授权书|委托书|授权委托书|授权函|授权文件|委托函|授权证明|授权证明书|授权|委托|授权材料|代理授权书|代理权|代为|允许|维权授权书|维权|authorize|authorise',
    ),
    meaning('=letter', 'authorised|authority|authorisation|authorization|letter of authorization|authorization letter'),
    meaning('=letter', 'power of attorney|poa|mandate|letter of attorney|proxy|authorizing letter|authority letter'),
    meaning('=letter', 'letter|attorney|proxy letter|authorized'),
    meaning(
      '=front',
      '正面|人像面|头像面|照片面|人像|头像|portrait|front|photo side|face side|portrait side|带照片|有照片|有头像|有脸|face',
    ),
    meaning(
      '=back',
      '反面|背面|国徽面|国徽|emblem|back|reverse|emblem side|reverse side|back side|national emblem|带有效期|有国徽',
    ),
    meaning('=back', '带国徽'),
    meaning('=user', '用户|登录|登陆|账户|账号|帐号|帐户|user|login|account|sign in|log in|member|会员|注册账号'),
    meaning(
      '=user =name',
      'username|用户名|登录名|账户名|账号名|会员名|用户名称|user name|login name|user id|login id|account id',
    ),
    meaning(
      '=phone',
      '手机|手机号|手机号码|移动电话|电话|联系电话|电话号码|联系方式|mobile|phone|cell|cellphone|telephone|接收短信|短信接收|收短信',
    ),
    meaning('=phone', 'text message|mobile phone|mobile number|phone number|cell phone|handset|tel|mobile no|移动号码'),
    meaning(
      '=code',
      '验证码|校验码|动态码|短信码|确认码|短信|verification code|security code|captcha|otp|sms|sms code|verification',
    ),
    meaning('=code', 'passcode|one time code|confirmation code|动态密码|验证'),
    meaning('=email', '邮箱|电子邮箱|电子邮件|邮件|电邮|邮箱地址|email|e mail|mail|email address|mailbox'),
    meaning('=password', '密码|口令|password|pass word|passphrase'),
    meaning('=again', '确认|再次|重复|再|核对|again|confirm|repeat|re|retype|once more|confirmation'),
    meaning(
      '=work',
      '作品|软件|程序|系统|产品|计算机软件|软件作品|work|software|program|application|product|app|computer software',
    ),
    meaning('=work', 'software work|copyright work|computer program|copyrighted work|著作权作品|版权作品'),
    meaning('=copyright', '著作权|版权|软著|copyright'),
    meaning(
      '=holder',
      'own|belong|著作权人|版权人|权利人|所有人|所有者|持有人|拥有者|权属人|著作人|归属|权属|权利所有人|归|归属方|所有|归谁所有|权利主体|拥有|belong to',
    ),
    meaning('=holder', 'who own|holder|owner|proprietor|registrant|right holder|rights holder|owned|own the right'),
    meaning(
      '=holder',
      'titleholder|copyright holder|copyright owner|right owner|holder of copyright|著作权所有人|版权所有人',
    ),
    meaning('=holder', '版权所有者|著作权所有者'),
    meaning(
      '=registration',
      '登记|注册|备案|registration|registered|register|reg|recorded|recordation|核准|registry|record',
    ),
    meaning(
      '=certificate',
      '证书|登记证书|登记证|著作权证书|软著证书|certificate|cert|registration certificate|certification|版权证明|著作权证明',
    ),
    meaning('=certificate', '登记证明|版权证明文件|著作权登记证明|软著登记证书|proof of copyright'),
    meaning('=issue', '颁发|签发|核发|发放|出具|颁布|issued|issue|issuing|granted|grant|come from'),
    meaning(
      '=ncac',
      '国家版权局|中国国家版权局|版权局|国家版权管理机关|ncac|national copyright administration|copyright administration',
    ),
    meaning('=ncac', 'national copyright administration of the prc|national copyright administration of china'),
    meaning('=ncac', 'national copyright authority'),
    meaning(
      '=complete',
      '完成|竣工|完工|做完|开发完成|创作完成|研发完成|completed|complete|completion|finished|finish|ready',
    ),
    meaning('=develop', '开发|创作|研发|编制|制作|developed|development|creation|created|authored|written|create'),
    meaning('=first', 'first|首次|第一次|最早|初次|首|首度|initial|earliest|initially'),
    meaning(
      '=publish',
      '发表|发布|公开|出版|上线|问世|公之于众|公布|publication|published|publish|publishing|release|面世|首发|发行|come out',
    ),
    meaning('=publish', 'came out|released|made public|launch|launched|available|public'),
    meaning('=screenshot', '截图|截屏|屏幕截图|界面图|抓图|屏幕|screenshot|screen shot|screen capture|capture|screen'),
    meaning('=interface', '界面|页面|画面|主界面|网页|interface|page|ui|window|operational page|operating page'),
    meaning('=operate', '操作|运行|使用|运作|operation|operational|operating|running|in use|at work'),
    meaning('=right', '知识产权|权利|ipr|ip right|intellectual property|ip|right|intellectual property right|产权'),
    // Qualifiers: the word behind them is another field than the same word without them.
    meaning(
      '!former',
      '原|曾用|旧|曾|变更前|更名前|历史|过去|以前|前|之前|previous|former|formerly|old|prior|earlier|past',
    ),
    meaning(
      '!after',
      '变更|变更后|更名|新|补发|换发|补办|续展|延期|更正|年检|年审|changed|change|amended|amendment|reissue|renewal',
    ),
    meaning(
      '!legal',
      '法定代表人|法人代表|法人姓名|法代|法人身份|法人证件|法人手机|legal representative|representative|statutory',
    ),
    meaning(
      '!head',
      '负责人|董事长|总经理|实际控制人|受益人|股东|高管|投资人|principal|director|shareholder|beneficial|chairman',
    ),
    meaning('!contact', '联系人|联络人|对接人|紧急|紧急联系人|contact|emergency|contact person|liaison'),
    meaning(
      '!agent',
      '代理人|代理|代理机构|委托人|受托人|委托代理人|经办人|经办|代办|agent|agency|handler|attorney at law',
    ),
    meaning(
      '!family',
      '监护人|配偶|父母|担保人|推荐人|介绍人|继承人|guardian|spouse|parent|referrer|guarantor|heir|邀请人|邀请|推荐|inviter',
    ),
    meaning('!family', 'invited|recommended|recommender'),
    meaning('!money', '开户|银行|财务|开票|发票|税务|税号|纳税人|注册资本|金额|bank|billing|invoice|tax|vat|capital'),
    meaning('!delivery', '收件|收件人|收货|邮寄|快递|邮编|邮政|配送|recipient|delivery|shipping|postal|postcode|zip'),
    meaning('!other', '品牌|商标|专利|商品|域名|brand|trademark|patent|domain|trade mark|goods'),
    meaning('!group', '上级|母公司|分支|分支机构|分公司|子公司|主管|上级单位|subsidiary|branch|superior|affiliate'),
    meaning(
      '!second',
      '第二|备用|另一|其他|其它|候补|次要|副|second|secondary|alternate|alternative|backup|other|another',
    ),
    meaning('!short', '简称|缩写|别名|昵称|曾用名|笔名|代称|short|abbreviation|nickname|alias|pen|acronym|short name'),
    meaning('!foreign', '英文|外文|英语|拼音|译名|english|foreign|pinyin|translated|romanized'),
    meaning(
      '!landline',
      '固定电话|座机|办公电话|传真|固话|总机|客服|landline|office phone|fax|switchboard|work phone|home phone',
    ),
    meaning(
      '!serial',
      '流水号|受理号|申请号|证书号|证书号码|证书编号|受理|版本号|版本|批次|订单|serial|certificate number|certificate no',
    ),
    meaning('!serial', 'application number|application no|version|serial number|order|case number|reference|receipt'),
    meaning(
      '!staff',
      '员工|工号|职务|职位|部门|岗位|入职|离职|任职|employee|staff|department|job|position|occupation|job title',
    ),
    meaning(
      '!remark',
      '备注|说明|描述|简介|意见|理由|原因|用途|说明书|remark|note|comment|description|reason|purpose|introduction',
    ),
    meaning('!web', '网址|网站|主页|官网|链接|website|url|homepage|link|web'),
    meaning('!scope', '经营范围|行业|规模|人数|注册资金|industry|scope|size|headcount'),
    meaning('!place', '地点|发表地点|发证机关|登记机关|颁发机构|签发机关|发照机关|issuing authority|issuer'),
  ],
  otherBusiness: [
    '注销|销户|注销账户|注销账号|商标|专利|变更|投诉|举报|发票|开票|退款|转让|申诉|招聘|供应商|入驻|贷款|报名|采购|trademark|patent|complaint',
    'deregistration|close account|delete account|account closure|cancellation|transfer|invoice',
    'refund|appeal|supplier|vendor|loan|recruitment|report infringement|infringement',
  ].flatMap((words) => words.split('|')),
};
