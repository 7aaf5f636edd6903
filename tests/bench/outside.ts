import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { choosePorts, type Ports } from '../demo/ports.ts';

/** Where the bench's app and local Telegram stand; kept, so that builds and filled profiles hold from run to run. */
export interface Outside extends Ports {
  readonly rsaKey: string;
  readonly publicKey: string;
}

export async function chooseOutside(folder: string): Promise<Outside> {
  const ports = await choosePorts(`${folder}/ports.json`);
  const file = `${folder}/key.pem.json`;
  if (!existsSync(file)) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    mkdirSync(dirname(file), { recursive: true });
    const pem = { type: 'pkcs1', format: 'pem' } as const;
    writeFileSync(
      file,
      JSON.stringify({
        rsaKey: privateKey.export(pem).toString(),
        publicKey: publicKey.export(pem).toString(),
      }),
    );
  }
  return { ...ports, ...(JSON.parse(readFileSync(file, 'utf8')) as Pick<Outside, 'rsaKey' | 'publicKey'>) };
}
