/**
 * The host names under which the practice portals answer. They are the real ones, so that URLs and match patterns are
 * real too.
 */

export const CPCC_HOST = 'register.ccopyright.com.cn';
export const IPP_HOSTS = ['ipp.alibabagroup.com', 'ipp.taobao.com', 'ipp.aidcgroup.net', 'qinquan.taobao.com'] as const;
/** The origin of the sign-in box inside IPP's sign-in page. */
export const SIGN_IN_HOST = 'passport.alibaba.com';
/** A host that the extension does not list, with a page that looks very much like one that it knows. */
export const UNLISTED_HOST = 'www.ccopyright.com.cn';

export const ALL_HOSTS: readonly string[] = [CPCC_HOST, ...IPP_HOSTS, SIGN_IN_HOST, UNLISTED_HOST];

/** Addresses of the practice portals for a browser that was started with the host rules. Origins without a slash. */
export const urls = {
  cpcc: `https://${CPCC_HOST}`,
  ipp: {
    alibabagroup: `https://${IPP_HOSTS[0]}`,
    taobao: `https://${IPP_HOSTS[1]}`,
    aidcgroup: `https://${IPP_HOSTS[2]}`,
    qinquan: `https://${IPP_HOSTS[3]}`,
  },
  signIn: `https://${SIGN_IN_HOST}`,
  unlisted: `https://${UNLISTED_HOST}`,
} as const;

/**
 * Returns the value for Chromium's `--host-resolver-rules`. The practice hosts go to the server on loopback, loopback
 * stays itself, every other name is not found.
 */
export function hostRules(port: number): string {
  const maps = ALL_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}
