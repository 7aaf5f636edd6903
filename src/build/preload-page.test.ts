import { expect, it } from 'vitest';
import { type BuiltFile, preloadLinks } from './preload-page.ts';

const chunk = (name: string, imports: readonly string[] = [], css: readonly string[] = []): BuiltFile => ({
  type: 'chunk',
  fileName: `assets/${name}-1.js`,
  facadeModuleId: `/app/src/${name}.ts`,
  imports: imports.map((each) => `assets/${each}-1.js`),
  viteMetadata: { importedCss: new Set(css) },
});
const built = (...chunks: readonly BuiltFile[]): Record<string, BuiltFile> =>
  Object.fromEntries(chunks.map((each) => [each.fileName, each]));

const FILES = built(
  chunk('main'),
  chunk('page', ['shared', 'offer'], ['assets/page.css']),
  chunk('shared', ['offer'], ['assets/shared.css']),
  chunk('offer', ['shared']),
  chunk('login', ['shared'], ['assets/login.css']),
);

it('names the module, what it imports and the styles, each once, and nothing that comes later', () => {
  const links = preloadLinks(FILES, '/src/page.ts').map(({ attrs }) => attrs);
  expect(links.filter(({ rel }) => rel === 'modulepreload').map(({ href }) => href)).toEqual([
    './assets/page-1.js',
    './assets/offer-1.js',
    './assets/shared-1.js',
  ]);
  expect(links.filter(({ as }) => as === 'style').map(({ href }) => href)).toEqual([
    './assets/page.css',
    './assets/shared.css',
  ]);
  expect(links.every(({ crossorigin }) => crossorigin === true)).toBe(true);
});

it('fails a build in which the page has no chunk of its own', () => {
  expect(() => preloadLinks(FILES, '/src/elsewhere.ts')).toThrow('no chunk of its own');
});
