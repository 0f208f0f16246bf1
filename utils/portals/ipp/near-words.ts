import type { Near } from '../types';

/** Same as in ../cpcc/near-words.ts, for the steps of a submission (I, 2026-11). */
const near = (labels: string, options = ''): Near => ({
  labels: labels.split('|'),
  ...(options && { options: options.split('|') }),
});

export const typeNear: Readonly<Record<string, Near>> = {
  type: near(
    '知产类型|权利性质|您要提交哪种权利|权利凭证类型|提交什么权利|所持权利|which right do you want to submit|basis of protection|nature of the IPR|what do you want to protect',
    '商标|商标权|专利|专利权|著作权|版权|著作权（版权）|Trademark|Patent|Copyright',
  ),
  place: near(
    '在哪里登记的|证书颁发地|注册地域|登记国别|权利来源地|哪个国家登记|where was it registered|issuing territory|registration territory|country or region of the IPR|where does the right come from',
    '中国大陆|中国内地|中国（大陆）|中国香港|中国台湾|Mainland China|Hong Kong|Taiwan|China (Mainland)|Chinese mainland',
  ),
};

export const basicNear: Readonly<Record<string, Near>> = {
  'issued-by-ncac': near(
    '是否在国家版权局登记过|发证机关为国家版权局|证书颁发机构是否为国家版权局|国家版权局证书|registered with the National Copyright Administration|is there an official certificate from the NCAC|NCAC certificate',
  ),
  certificate: near(
    '证书影印件|版权证明文件|软著证书|著作权登记证明|证书原件照片|软著|proof of copyright|official document from the registry|certificate file|certificate copy|scan of the certificate',
  ),
  'type-of-work': near(
    '这是什么作品|作品归类|作品形式|作品属性|属于哪类作品|what kind of creation is it|subject matter|class of work|form of work|work classification',
    '文字作品|美术作品|摄影作品|软件及其他作品|计算机软件|音乐作品|软件作品|Literary works|Software and other types of works|Computer software|Works of fine art',
  ),
  name: near(
    '软件叫什么|证书所载名称|证书上的名称|作品标题|叫什么名字|what is it called|title on the certificate|program title|name of program',
  ),
  holder: near(
    '归谁所有|版权归属方|权利主体|著作权归属人|权属人|谁拥有著作权|who owns the copyright|belongs to|owner on the certificate|registered owner|IP owner|registrant',
  ),
  'registration-number': near(
    '含 SR 的号码|SR 编号|SR 号|证书登记号|带 SR 的编号|SR number|registry number|registered number|number with SR',
  ),
  completed: near(
    '何时完成|开发结束时间|完成之日|哪天完成|做完日期|when was it finished|day the work was ready|finish date|completed on',
  ),
  published: near(
    '何时首次公开|面世日期|首发日期|首次上线日期|哪天首次发布|when did it first come out|launch date|first made public',
  ),
  registered: near(
    '证书落款日期|何时登记|证书日期|证书上的日期|发证日期|核准登记日期|date on the certificate|certificate date|date of record|date at the foot of the certificate|when was it registered|date of issue',
  ),
  screenshot: near(
    '软件打开后的样子|能看到权利人的页面|软件运行的画面|使用中的画面|软件画面|what the software looks like|page that shows the owner|picture of the running software|interface screenshot|screen capture of the software',
  ),
  'holder-id': near(
    '证明权利人身份的材料|权利主体文件|权利人主体资格证明|权利人证照|papers proving who the holder is|document of the owner|identity papers of the holder|ID of the right holder',
  ),
  'holder-id-number': near(
    '证明上的号码|主体代码|权利人身份号码|权利人证照号码|number on the document|code of the holder|holder ID no|number of the identity document',
  ),
  'poa-expires': near(
    '授权到什么时候|代理权终止于|委托期限至|授权期限至|授权何时结束|authorised until when|last day of authority|authorization expires on|POA valid until|until when authorised',
  ),
  poa: near(
    '授权凭证|允许您代为投诉的文件|代理授权书|维权授权书|代为提交的证明|document that authorises you|proof of authority|signed POA|authorization document',
  ),
};
