import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hostFiles } from './host-headers.ts';

/** What decides where the app may connect. */
export interface ServerEnv {
  readonly VITE_TELEGRAM_SERVER?: string;
  readonly VITE_TELEGRAM_TEST?: string;
}

const HOSTS = ['pluto', 'venus', 'aurora', 'vesta', 'flora', ...numbered('kws'), ...numbered('zws')];

function numbered(name: string): readonly string[] {
  return [1, 2, 3, 4, 5].map((dc) => `${name}${dc}`);
}

/**
 * Telegram's WebSocket hosts (https://core.telegram.org/mtproto/transports#websocket) with the other names they have, and those
 * of a configured server, separated by commas.
 */
export function connectSources(env: ServerEnv): readonly string[] {
  const telegram = HOSTS.flatMap((host) => [
    `wss://${host}.web.telegram.org`,
    `wss://${host}-1.web.telegram.org`,
  ]);
  const address = env.VITE_TELEGRAM_SERVER;
  if (!address) return telegram;
  const given = address.split(',').map((one) => one.trim());
  const origins = given
    .filter((one) => one !== '')
    .flatMap((one) => [1, 2, 3, 4, 5].map((dc) => new URL(one.replaceAll('{dc}', String(dc))).origin));
  return [...telegram, ...new Set(origins)];
}

type Directives = readonly (readonly string[])[];

const written = (directives: Directives): string => directives.map((words) => words.join(' ')).join('; ');

/** The policy of a built page; `styles` are the texts of its inline style elements. */
export const contentSecurityPolicy = (env: ServerEnv, styles: readonly string[]): string =>
  written(directivesOf(env, styles, []));

/**
 * The same as a header. It binds workers too, which take nothing from the page's policy: there Argon2id runs as WebAssembly. The
 * page itself stays under the stricter one that it carries. And it says who may show the page in a frame, which a page cannot.
 */
export const policyHeader = (env: ServerEnv, styles: readonly string[]): string =>
  written([...directivesOf(env, styles, ["'wasm-unsafe-eval'"]), ['frame-ancestors', "'none'"]]);

function directivesOf(env: ServerEnv, styles: readonly string[], workers: readonly string[]): Directives {
  const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...workers],
    ['style-src', "'self'", ...hashes],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['media-src', "'self'", 'blob:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connectSources(env)],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default', 'svelte-trusted-html'],
  ];
}

/** Writes the policy into the built page, with the hashes of what stands inline in it, and the hosts' headers beside it. */
export function contentSecurityPolicyPlugin(env: ServerEnv): Plugin {
  let header = '';
  return {
    name: 'xabar-content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
        const content = contentSecurityPolicy(env, styles);
        header = policyHeader(env, styles);
        const meta = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content } };
        return [{ ...meta, injectTo: 'head-prepend' as const }];
      },
    },
    writeBundle({ dir }) {
      if (dir === undefined || header === '') return;
      for (const [name, text] of Object.entries(hostFiles(header))) writeFileSync(join(dir, name), text);
    },
  };
}
