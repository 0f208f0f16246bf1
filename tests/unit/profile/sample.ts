import { blankProfile, blankWork } from '../../../utils/profile/blank';
import { withValue } from '../../../utils/profile/paths';
import type { StoredProfile, Work } from '../../../utils/profile/types';

/** A work with every value, fictional. */
export const sampleWork = (): Work => ({
  ...blankWork(),
  id: 'work-1',
  fullName: '云帆仓储管理系统',
  shortName: '云帆仓储',
  category: '应用软件',
  origin: '原创',
  developmentMode: '单独开发',
  completedOn: '2020-06-18',
  publication: { published: true, on: '2020-07-06', country: '中国', city: '厦门' },
  languages: ['Java', 'TypeScript'],
  sourceLines: 42180,
  technicalTags: ['大数据软件'],
  certificate: {
    certificateNumber: '软著登字第6213457号',
    registrationNumber: '2020SR1034567',
    holder: '厦门云帆示例科技有限公司',
    registeredOn: '2020-09-03',
  },
});

/** A profile in which nothing is wrong on 2026-01-15, fictional. Without documents. */
export const sampleProfile = (): StoredProfile => ({
  ...blankProfile(),
  id: 'profile-1',
  name: '厦门云帆示例科技有限公司',
  account: { username: 'yunfan_demo', phone: '13800138000', email: 'copyright@yunfan.example' },
  organization: {
    country: '中国',
    province: '福建省',
    city: '厦门市',
    kind: '企业法人',
    name: '厦门云帆示例科技有限公司',
    foundedOn: '2017-04-24',
    idType: '统一社会信用代码证书',
    idNumber: '91350200MA2XQ7T14E',
    validity: { kind: 'fixed', from: '2017-04-24', until: '2067-04-23' },
  },
  administrator: {
    name: '林示例',
    gender: '男',
    idType: '居民身份证',
    idNumber: '350203199003070014',
    birthDate: '1990-03-07',
    validity: { kind: 'fixed', from: '2022-03-09', until: '2042-03-09' },
  },
  works: [sampleWork()],
  ipp: { complainant: '厦门云帆示例科技有限公司', poa: null },
});

/** The sample with other values at some paths. */
export const sampleWith = (changes: Record<string, unknown>): StoredProfile =>
  Object.entries(changes).reduce((profile, [path, value]) => withValue(profile, path, value), sampleProfile());
