export const registerSteps = ['选择身份', '创建账户', '注册成功'] as const;
export const realnameSteps = ['选择身份', '完善账户信息', '申请认证', '审核信息', '认证成功'] as const;
