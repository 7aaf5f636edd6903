import type { Plugin } from 'vite';

/** The files of a build, as far as this is concerned. */
export interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

interface Tag {
  readonly tag: 'link';
  readonly attrs: Readonly<Record<string, string | boolean>>;
  readonly injectTo: 'head';
}

/** Links that let a browser fetch a module and whatever it imports, styles too, before a script asks for it. */
export function preloadLinks(files: Readonly<Record<string, BuiltFile>>, moduleEnd: string): readonly Tag[] {
  const first = Object.values(files).find(({ facadeModuleId }) => facadeModuleId?.endsWith(moduleEnd));
  if (!first) throw new Error(`${moduleEnd} is no chunk of its own`);
  const chunks = new Set<BuiltFile>();
  const waiting = [first];
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (chunks.has(chunk)) continue;
    chunks.add(chunk);
    for (const name of chunk.imports ?? []) {
      const imported = files[name];
      if (imported) waiting.push(imported);
    }
  }
  const styles = new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const link = (attrs: Tag['attrs']): Tag => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: true },
    injectTo: 'head',
  });
  return [
    ...[...chunks].map(({ fileName }) => link({ rel: 'modulepreload', href: `./${fileName}` })),
    ...[...styles].map((name) => link({ rel: 'preload', as: 'style', href: `./${name}` })),
  ];
}

/** main.ts starts the worker before it asks for the page's own code; this has that code fetched all the same meanwhile. */
export function preloadPagePlugin(): Plugin {
  return {
    name: 'xabar-preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => [
        ...preloadLinks((bundle ?? {}) as Record<string, BuiltFile>, '/src/ui/screens/start-page.ts'),
      ],
    },
  };
}
