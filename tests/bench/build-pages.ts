import { join } from 'node:path';
import { build } from 'vite';

const PAGES = join(import.meta.dirname, 'pages');

/** Builds the bench's own pages – the one that fills caches, and the floors – into `<dist>/bench/`. */
export async function buildPages(dist: string): Promise<void> {
  await build({
    root: PAGES,
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: join(dist, 'bench'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: {
        input: {
          fill: join(PAGES, 'fill.html'),
          'floor/page': join(PAGES, 'floor/index.html'),
          'empty/page': join(PAGES, 'empty/index.html'),
          'floor/sw': join(PAGES, 'floor/sw.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'floor/[name].js' },
      },
    },
  });
}
