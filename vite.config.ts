import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { loadEnv } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './src/build/content-security-policy.ts';
import { gramjsPlugin } from './src/build/gramjs.ts';
import { manifest } from './src/build/manifest.ts';
import { preloadPagePlugin } from './src/build/preload-page.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What main.ts starts the worker with: it must not wait for the rest. */
const FIRST =
  /preload-helper|src\/(contract|page)\/|src\/model\/random-id|src\/ui\/screens\/(last-screen|storage-of)/;
/** What several screens share of which none is the login. */
const INSIDE =
  /src\/ui\/(features\/(accounts|lock|media|peers)\/|kit\/(Avatar|Badge|ChoiceField|Dialog|initials|Switch)|screens\/PageFrame)/;

const CHUNKS = [
  { name: 'link', test: FIRST, priority: 3 },
  { name: 'shared', test: (id: string) => !INSIDE.test(id), minShareCount: 3, priority: 2 },
  { name: 'inside', test: INSIDE, minShareCount: 3, priority: 1 },
];

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), 'VITE_');
  return {
    // Relative addresses let one build stand under any path of any host.
    base: './',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
    plugins: [
      gramjsPlugin(),
      svelte({ compilerOptions: { runes: true } }),
      preloadPagePlugin(),
      contentSecurityPolicyPlugin(env),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: 'src/sw',
        filename: 'service-worker.ts',
        registerType: 'prompt',
        injectRegister: false,
        manifest,
        injectManifest: {
          globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
          maximumFileSizeToCacheInBytes: 4e6,
        },
      }),
    ],
    worker: { format: 'es', plugins: () => [gramjsPlugin()] },
    // Phones in use are some years old: colours and nesting are lowered for them.
    build: {
      target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
      cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // What several screens share comes in one piece: many small files compress worse and cost a request each.
      rolldownOptions: {
        output: { codeSplitting: { groups: CHUNKS } },
      },
    },
    resolve: process.env.VITEST
      ? { conditions: ['browser'] }
      : // The package's own entry is ES5.
        { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // What only the worker's lazy chunk imports would be found late, and the page loaded anew in the middle of a login.
    optimizeDeps: { include: ['dexie', 'uqr', 'argon2id/lib/setup.js'] },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
    test: {
      include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
      exclude: ['tests/e2e/**', 'node_modules/**'],
      expect: { requireAssertions: true },
      // Component tests ask for a DOM with a `@vitest-environment jsdom` comment of their own.
      environment: 'node',
    },
  };
});
