import { describe, expect, test } from 'vitest';
import { createErrorMatcher, explain } from '../../../../utils/engine/page/known-errors';
import { portals } from '../../../../utils/portals';

const [cpcc, ipp] = portals.map(({ errors }) => createErrorMatcher(errors));
const same = (text: string) => text;

/** A text of the page, and a piece of the plain words that it must lead to. */
const said: [typeof cpcc, string, string][] = [
  [cpcc, '机构全称不能为空', '「机构全称」还空着'],
  [cpcc, '* 证件号码 不能为空！', '「证件号码」还空着'],
  [cpcc, '证件号码格式不正确，请输入18位统一社会信用代码', '18 位'],
  [cpcc, '手机号格式不正确', '11 位数字'],
  [cpcc, '邮箱验证码格式不正确', '验证码不对'],
  [cpcc, '用户名格式不正确，请输入4-20位字母、数字或下划线，以字母开头', '4–20 位'],
  [cpcc, '密码格式不正确，请输入8-20位字母与数字的组合', '页面的规则'],
  [cpcc, '输入内容与实名内容不符', '和实名认证时的不一样'],
  [cpcc, '您输入内容与实名内容不符，请核对', '和实名认证时的不一样'],
  [cpcc, '请先保存填写项', '点这一行的「保存」'],
  [cpcc, '两次输入的密码不一致', '确认密码'],
  [cpcc, '出生日期与证件号码不一致', '第 7–14 位'],
  [cpcc, '账号类型与所选身份不符，请切换后重新登录', '「机构」下登录'],
  [cpcc, '用户名或密码错误', '对不上'],
  [cpcc, '文件格式不正确，请上传jpg、png、jpeg格式。', '换成它写明的格式'],
  [cpcc, '最多上传1个文件，请先删除已上传的文件', '先删掉'],
  [cpcc, '上传失败，请重试', '没有传上去'],
  [cpcc, '请选择机构类型', '「机构类型」还没有选'],
  [cpcc, '请上传身份证正面', '「身份证正面」还没有文件'],
  [cpcc, '未选择证书领取地址', '联系地址'],
  [cpcc, 'authorization_token is change', '登录已经失效'],
  [cpcc, '502 Bad Gateway', '没有应答'],
  [cpcc, '开发的硬件环境最多50个字', '写长了'],
  [ipp, 'Name of work is required', '「Name of work」还空着'],
  [ipp, '此项为必填项。', '还空着'],
  [ipp, 'This field is required', '还空着'],
  [ipp, '文件不能超过 8 MB。', '文件太大'],
  [ipp, '请先填写其他所有信息，再下载模板。', '授权书模板'],
  [ipp, 'Please select Place of IPR registration', '还没有选'],
];

describe('known errors', () => {
  test.each(said)('%#: %s → %s', (explainer, text, piece) => {
    const known = explainer!.match(text);
    expect(known && explain(known, null, same).zh).toContain(piece);
    expect(explainer!.mayKnow(text)).toBe(true);
  });

  test.each(['下一步', '恭喜您注册成功', '机构信息', '请上传jpg、png、jpeg格式。', '上传证件', '0/50', 'Next'])(
    'is none: %s',
    (text) => {
      expect(cpcc!.match(text) ?? ipp!.match(text)).toBeNull();
    },
  );

  test('the step’s title goes before the page’s own word, and what a person typed is hidden', () => {
    const known = cpcc!.match('林一帆不能为空')!;
    expect(explain(known, { zh: '真实姓名', en: 'Real name' }, same).en).toContain('“Real name”');
    expect(explain(known, null, () => '…').zh).toContain('「…」');
    expect(explain(cpcc!.match('不能为空')!, null, same).zh).toContain('「这一项」');
  });

  test('no placeholder is left over, in either language, and each says what to do', () => {
    for (const { errors } of portals)
      for (const { says, plain } of errors) {
        expect(says.length).toBeGreaterThan(0);
        const { zh, en } = explain({ error: { says, plain }, field: '', n: '' }, null, same);
        expect(zh).not.toMatch(/[{}!！]|请注意/);
        expect(en).not.toMatch(/[{}!]|please note/i);
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).not.toBe('');
      }
  });

  test('every pattern knows its own words', () => {
    for (const { errors } of portals) {
      const explainer = createErrorMatcher(errors);
      for (const { says } of errors)
        for (const one of says) {
          const text = one.replaceAll('{field}', '甲').replaceAll('{n}', '8').replaceAll('{any}', '');
          expect(explainer.match(text), one).not.toBeNull();
        }
    }
  });
});
