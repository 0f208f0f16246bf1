/** The only hosts where anything is injected (cpcc: grade A; IPP: read in public sources). Portals name theirs from here. */
export const cpccHosts = ['register.ccopyright.com.cn'] as const;
export const ippHosts = ['ipp.alibabagroup.com', 'ipp.taobao.com', 'ipp.aidcgroup.net', 'qinquan.taobao.com'] as const;
