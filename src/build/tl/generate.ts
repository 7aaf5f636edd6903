import { writeFileSync } from 'node:fs';
import { layerDefinitions, layerNumber } from './definitions.ts';
import { tableModule } from './table.ts';
import { typesModule } from './types.ts';

/** The generated files of src/worker/telegram/tl: path and text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const definitions = layerDefinitions();
  const path = (name: string) => new URL(`../../worker/telegram/tl/${name}`, import.meta.url).pathname;
  return new Map([
    [path('layer.gen.ts'), tableModule(definitions, layerNumber())],
    [path('api.gen.ts'), typesModule(definitions)],
  ]);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, text] of generatedFiles()) writeFileSync(path, text);
}
