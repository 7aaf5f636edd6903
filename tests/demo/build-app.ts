import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What of the outside world is built into the app. */
export interface AppSettings {
  /** `ws://…/dc{dc}/apiws` */
  server: string;
  publicKeyPem: string;
}

/** What the app is made of. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

/**
 * Builds the app in mode `demo` into `<folder>/dist`, unless what is there was built from the same sources and settings.
 * Returns the folder, and whether it was built now.
 */
export async function buildApp(
  root: string,
  folder: string,
  settings: AppSettings,
): Promise<{ dist: string; built: boolean }> {
  const dist = join(folder, 'dist');
  const stampFile = join(folder, 'built.json');
  const stamp = JSON.stringify({
    ...settings,
    newest: newestChange(SOURCES.map((name) => join(root, name))),
  });
  const isFresh = existsSync(join(dist, 'index.html')) && textOf(stampFile) === stamp;
  if (isFresh) return { dist, built: false };
  // A build that fails half-way must not pass for the old one.
  rmSync(stampFile, { force: true });
  process.env.VITE_TELEGRAM_SERVER = settings.server;
  process.env.VITE_TELEGRAM_PUBLIC_KEY = settings.publicKeyPem;
  // The local Telegram takes any; the real one is never asked with these.
  process.env.VITE_TELEGRAM_API_ID = '1000000';
  process.env.VITE_TELEGRAM_API_HASH = '00000000000000000000000000000000';
  await build({ root, mode: 'demo', logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  writeFileSync(stampFile, stamp);
  return { dist, built: true };
}

/** The latest modification under these files and folders, milliseconds; 0 where nothing is. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newestUnder));
}

function newestUnder(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time changes when a file in it goes.
  return Math.max(stats.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))));
}

/** What a file holds; undefined where there is none. */
export function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
