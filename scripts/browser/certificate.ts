import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type LoopbackCertificate = {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` wants it. */
  readonly spkiHash: string;
};

/** A fresh certificate for the given hosts, held in memory only and valid for a week. */
export async function makeCertificate(hosts: readonly string[]): Promise<LoopbackCertificate> {
  const made = await generate([{ name: 'commonName', value: 'Zhike demo pages (loopback)' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 7 * 24 * 3600 * 1000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) => ({ type: 2 as const, value: host })),
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
