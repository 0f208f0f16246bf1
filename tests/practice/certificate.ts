import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** Makes a certificate for the given host names and 127.0.0.1, good for two days. Nothing is written to disk. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const now = Date.now();
  const day = 24 * 60 * 60 * 1000;
  const pem = await generate([{ name: 'commonName', value: 'Practice portals (loopback only)' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + day),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key: pem.private, cert: pem.cert };
}
