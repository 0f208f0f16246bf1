import { type Fault, fault } from './finding';
import { meant } from './look-alikes';
import { shapes } from './mix-ups';

const { certificate, registration, serial } = shapes;

const isSerial = fault(
  '填的是申请流水号，不是登记证书上的号码。请抄写证书上的号码。',
  'holds the serial number of the application, not a number of the certificate. Copy it from the certificate.',
);

/** Mobile numbers of mainland China (MIIT numbering plan, 2017): 11 digits, 13 to 19 at the front. */
export function mobileFault(text: string): Fault | null {
  const isMobile = (number: string) => shapes.mobile.test(number);
  if (isMobile(text)) return null;
  const bare = text.replace(/^(?:\+|00)?86-?/, '').replace(/[-—()]/g, '');
  const propose = isMobile(bare) ? bare : undefined;
  const twin = propose ? undefined : meant(bare.toUpperCase(), isMobile, /\d/);
  if (twin)
    return fault(
      '里混进了字母。请核对，号码全是数字。',
      'has a letter among its digits. Compare it with the number.',
      twin,
    );
  if (propose)
    return fault(
      '只写 11 位号码，不带国家代码和横线。',
      'is written as its 11 digits alone, without country code or dashes.',
      propose,
    );
  if (!/^\d{11}$/.test(text))
    return fault(
      `应为 11 位数字，这里是 ${text.length} 位。`,
      `has 11 digits; this one has ${text.length} characters.`,
    );
  return fault('应以 13 至 19 开头。', 'should begin with 13 to 19.');
}

/** Follows the e-mail field of HTML (WHATWG, valid e-mail address), and wants a dot in the domain. */
export function emailFault(text: string): Fault | null {
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
  const address = new RegExp(`^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})+$`);
  if (address.test(text)) return null;
  return fault(
    '应写成 name@example.com 的样子。请核对 @ 和后面的域名。',
    'should look like name@example.com. Check the @ and the domain after it.',
  );
}

/** 登记号, as certificates print it: 2020SR0123456. Names the two numbers that are taken for it. */
export function registrationNumberFault(text: string): Fault | null {
  if (registration.test(text)) return null;
  if (serial.test(text)) return isSerial;
  if (certificate.test(text))
    return fault(
      '填的是证书号。登记号形如 2020SR0123456，印在证书下方。',
      'holds the certificate number. The registration number looks like 2020SR0123456.',
    );
  const [, year, rest] = /^(?:登记号[:：]?)?(20\d{2})SR([\dOIL]{4,7})$/i.exec(text) ?? [];
  const propose = year && rest && `${year}SR${rest.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')}`;
  return fault(
    '形如 2020SR0123456：四位年份、SR、四至七位数字。请对照证书。',
    'looks like 2020SR0123456: the year, SR, four to seven digits. Compare it with the certificate.',
    propose || undefined,
  );
}

/** 证书号, as certificates print it: 软著登字第1234567号. Names the two numbers that are taken for it. */
export function certificateNumberFault(text: string): Fault | null {
  if (certificate.test(text)) return null;
  if (serial.test(text)) return isSerial;
  if (registration.test(text))
    return fault(
      '填的是登记号。证书号形如「软著登字第1234567号」，印在证书上方。',
      'holds the registration number. The certificate number looks like 软著登字第1234567号.',
    );
  const digits = /^(?:软著登字)?第?(?:No\.?)?(\d{6,8})号?$/i.exec(text)?.[1];
  return fault(
    '形如「软著登字第1234567号」，中间是六至八位数字。请对照证书。',
    'looks like 软著登字第1234567号, with six to eight digits. Compare it with the certificate.',
    digits && `软著登字第${digits}号`,
  );
}

/** Domains as they are often mistyped. The address is well-formed, but nobody reads it. */
const domains: Readonly<Record<string, string>> = {
  'gmial.com': 'gmail.com',
  'gamil.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'hotmial.com': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'qq.cn': 'qq.com',
  'vip.qq.cn': 'vip.qq.com',
  '163.cn': '163.com',
  '126.cn': '126.com',
};

/** True if the domain is probably a slip of the hand: .con for .com, gmial for gmail. */
export function emailDoubt(text: string): Fault | null {
  const [name = '', domain = ''] = text.split('@');
  const likely = domains[domain.toLowerCase()] ?? domain.replace(/\.(?:con|cmo|comm|ocm)$/i, '.com');
  if (likely === domain) return null;
  return fault(
    `的域名是 ${domain}，像是 ${likely} 的笔误。验证码会寄到这个地址。`,
    `has the domain ${domain}, which looks like a slip for ${likely}. The code will be sent to this address.`,
    `${name}@${likely}`,
  );
}

/** R11 takes `V1.0`: a capital V, numbers and dots. */
export function versionFault(text: string): Fault | null {
  if (/^V\d+(?:\.\d+)*$/.test(text)) return null;
  const numbers = /^(?:[vV]|版本|Ver(?:sion)?)?[.:：]?(\d+(?:\.\d+)*)$/i.exec(text)?.[1];
  return fault(
    '形如 V1.0：大写 V，后面是数字和点。',
    'looks like V1.0: a capital V, then numbers and dots.',
    numbers && `V${numbers}`,
  );
}
