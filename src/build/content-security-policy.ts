import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What decides where the app may connect. */
export interface ServerEnv {
  readonly VITE_TELEGRAM_SERVER?: string;
  readonly VITE_TELEGRAM_TEST?: string;
}

const HOSTS = ['pluto', 'venus', 'aurora', 'vesta', 'flora'];

/** Telegram's WebSocket hosts (https://core.telegram.org/mtproto/transports#websocket), and a configured server's. */
export function connectSources(env: ServerEnv): readonly string[] {
  const telegram = HOSTS.flatMap((host) => [
    `wss://${host}.web.telegram.org`,
    `wss://${host}-1.web.telegram.org`,
  ]);
  const address = env.VITE_TELEGRAM_SERVER;
  if (!address) return telegram;
  const origins = [1, 2, 3, 4, 5].map((dc) => new URL(address.replaceAll('{dc}', String(dc))).origin);
  return [...telegram, ...new Set(origins)];
}

/** The policy of a built page; `styles` are the texts of its inline style elements. */
export function contentSecurityPolicy(env: ServerEnv, styles: readonly string[]): string {
  const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'", ...hashes],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['media-src', "'self'", 'blob:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", 'blob:', ...connectSources(env)],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default', 'svelte-trusted-html'],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

/** Writes the policy into the built page, with the hashes of what stands inline in it. */
export function contentSecurityPolicyPlugin(env: ServerEnv): Plugin {
  return {
    name: 'xabar-content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
        const content = contentSecurityPolicy(env, styles);
        const meta = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content } };
        return [{ ...meta, injectTo: 'head-prepend' as const }];
      },
    },
  };
}
