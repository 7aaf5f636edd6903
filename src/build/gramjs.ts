import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/**
 * Makes what we use of GramJS (its TL classes and the SRP of its password module) fit for a browser's worker: its `buffer/` is
 * the npm package, not Node's module of that name.
 */
export function gramjsPlugin(): Plugin {
  return {
    name: 'xabar-gramjs',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^buffer\/?$/, replacement: require.resolve('buffer/') }] },
    }),
  };
}
