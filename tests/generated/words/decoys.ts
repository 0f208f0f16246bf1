import type { Kind } from '../spec';

/** A field that is somebody else's, an earlier one's or another number, and must stay empty. */
export interface Decoy {
  zh: string;
  en: string;
  kind: Kind;
}

const decoys = (text: string): Decoy[] =>
  text.split('\n').map((line) => {
    const [zh = '', en = '', kind = 'text'] = line.trim().split('|');
    return { zh, en, kind: kind as Kind };
  });

/** Decoys by the section they may stand in. */
export const DECOYS: Readonly<Record<string, readonly Decoy[]>> = {
  account: decoys(`邀请人手机号|Inviter’s phone
    联系人手机|Contact’s mobile
    原机构名称|Former organization name
    推荐单位|Recommended by
    法定代表人|Legal representative
    固定电话|Landline
    备用邮箱|Spare e-mail`),
  organization: decoys(`法定代表人|Legal representative
    法定代表人证件号码|Legal representative’s ID number
    法定代表人手机|Legal representative’s mobile
    原机构名称|Former organization name
    曾用名|Previous name
    机构英文名称|Name in English
    上级主管单位名称|Name of the parent body
    联系人|Contact person
    联系人手机|Contact’s mobile
    邮政编码|Postcode
    开户银行|Bank
    原证件号码|Previous document number
    最近一次变更日期|Date of last change|date
    年检有效期至|Annual inspection valid until|date
    法定代表人身份证|ID card of the legal representative|upload`),
  administrator: decoys(`曾用名|Previous name
    紧急联系人姓名|Emergency contact
    紧急联系人手机|Emergency contact’s mobile
    办公电话|Office telephone
    职务|Position
    部门|Department
    代理人姓名|Agent’s name
    代理人证件号码|Agent’s document number
    入职日期|Joined on|date
    工作证照片|Staff pass|upload`),
  letter: decoys(`其他证明材料|Other papers|upload
    授权书编号|Number of the letter`),
  type: decoys(`关联品牌|Brand
    原注册地|Former place of registration
    内部案号|Internal reference`),
  work: decoys(`证书号|Certificate number
    流水号|Application serial number
    原登记号|Previous registration number
    曾用软件名称|Former software name
    软件简称|Short name
    原著作权人|Former copyright holder
    法定代表人|Legal representative
    品牌名称|Brand name
    变更日期|Date of change|date
    证书补发日期|Date of reissue|date
    其他证明材料|Other evidence|upload`),
  poa: decoys(`代理人姓名|Agent’s name
    代理机构名称|Name of the agency
    代理人证件号码|Agent’s ID number
    授权开始日期|Authorised from|date
    委托合同|Agency contract|upload
    监护人姓名|Guardian’s name`),
};
