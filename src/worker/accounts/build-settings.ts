import type { ServerInfo } from '#contract/calls.ts';
import type { ServerSettings } from '#worker/telegram/telegram.ts';
import type { Credentials } from './settings.ts';

/** What was fixed when the app was built; `.env.example` explains each name. */
export interface BuildSettings {
  readonly server: ServerSettings;
  readonly credentials?: Credentials;
}

export function readBuildSettings(env: Record<string, string | undefined>): BuildSettings {
  const apiId = Number(env.VITE_TELEGRAM_API_ID);
  const apiHash = env.VITE_TELEGRAM_API_HASH ?? '';
  const hasCredentials = Number.isInteger(apiId) && apiId > 0 && /^[0-9a-f]{32}$/i.test(apiHash);
  return { server: serverOf(env), ...(hasCredentials && { credentials: { apiId, apiHash } }) };
}

function serverOf(env: Record<string, string | undefined>): ServerSettings {
  const address = env.VITE_TELEGRAM_SERVER;
  const publicKey = env.VITE_TELEGRAM_PUBLIC_KEY?.replaceAll('\\n', '\n');
  if (address) return { kind: 'custom', address, ...(publicKey && { publicKey }) };
  return { kind: env.VITE_TELEGRAM_TEST === '1' ? 'test' : 'telegram' };
}

/** A build's credentials belong to the server it was built for, not to another one that the user chose. */
export const builtInCredentials = (server: ServerSettings, build: BuildSettings): Credentials | undefined =>
  server.kind === build.server.kind ? build.credentials : undefined;

/** What the login page says of the server. */
export function describeServer(server: ServerSettings, build: BuildSettings): ServerInfo {
  const host = server.address && hostOf(server.address);
  return {
    kind: server.kind,
    ...(host && { host }),
    canChoose: build.server.kind === 'custom',
    hasBuiltInCredentials: builtInCredentials(server, build) !== undefined,
  };
}

function hostOf(address: string): string | undefined {
  // Of several, the one that is tried first.
  const url = (address.split(',')[0] ?? '').trim().replaceAll('{dc}', '2');
  return URL.canParse(url) ? new URL(url).host : undefined;
}
