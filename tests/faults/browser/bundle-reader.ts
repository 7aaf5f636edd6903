import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader as one script, to be put into a page. */
export async function bundleReader(): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('reader.ts', import.meta.url)),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const [first] = [outcome].flat();
  if (!first || !('output' in first)) throw new Error('the reader was not built');
  return first.output[0].code;
}
