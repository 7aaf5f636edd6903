import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Three builds of the app: the one most journeys use, a newer version of the same, and one without an API ID. */
export interface Builds {
  readonly app: string;
  readonly newer: string;
  readonly bare: string;
}

/** What set-up leaves for the tests, which run in other processes. */
export interface Outside {
  readonly builds: Builds;
  readonly port: number;
  readonly rsaKey: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.demo/e2e');
const VARIABLE = 'XABAR_E2E';

export const API = { id: '1000000', hash: '00000000000000000000000000000000' };

/** What `prepareOutside` left. */
export function outside(): Outside {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('the set-up of the end-to-end tests has not run');
  return JSON.parse(text) as Outside;
}

/** Chooses a port and a key for the local Telegram and builds the app for them. */
export async function prepareOutside(): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const port = await freePort();
  process.env.VITE_TELEGRAM_SERVER = `ws://127.0.0.1:${port}/dc{dc}/apiws`;
  process.env.VITE_TELEGRAM_PUBLIC_KEY = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  process.env.VITE_TELEGRAM_API_ID = process.env.VITE_TELEGRAM_API_HASH = '';
  const bare = await buildInto('bare');
  process.env.VITE_TELEGRAM_API_ID = API.id;
  process.env.VITE_TELEGRAM_API_HASH = API.hash;
  const app = await buildInto('app');
  const newer = nextVersion(app);
  const rsaKey = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  process.env[VARIABLE] = JSON.stringify({ builds: { app, bare, newer }, port, rsaKey } satisfies Outside);
}

async function buildInto(name: string): Promise<string> {
  const outDir = join(FOLDER, name);
  mkdirSync(outDir, { recursive: true });
  await build({ root: ROOT, mode: 'e2e', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** The same app with one word more in its page, and with the revision that makes the service worker see it. */
function nextVersion(app: string): string {
  const newer = join(FOLDER, 'newer');
  cpSync(app, newer, { recursive: true });
  const page = join(newer, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', '<html data-version="newer" '));
  const worker = join(newer, 'service-worker.js');
  const revision = createHash('md5').update(readFileSync(page)).digest('hex');
  const text = readFileSync(worker, 'utf8');
  const changed = text.replace(
    /(\{[^{}]*url:["'`]index\.html["'`][^{}]*\}|\{[^{}]*["']url["']:["']index\.html["'][^{}]*\})/,
    `{url:"index.html",revision:"${revision}"}`,
  );
  if (changed === text) throw new Error('the service worker does not name index.html');
  writeFileSync(worker, changed);
  return newer;
}

/** Every file of a build, by its address. */
export function filesOf(folder: string, under = ''): string[] {
  if (!existsSync(join(folder, under))) return [];
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? filesOf(folder, path) : [path];
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
