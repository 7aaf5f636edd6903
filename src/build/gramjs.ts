import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { layerDefinitions, layerNumber } from './tl/definitions.ts';
import { prune } from './tl/prune.ts';
import { tableModule } from './tl/table.ts';

const ROOM = join(import.meta.dirname, '../worker/telegram');
const TABLE = join(ROOM, 'tl/layer.gen.ts');

/** The text of all that handles TL objects: no other room may. */
export function sourceOfRoom(): string {
  const names = readdirSync(ROOM, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !/\.(test|gen)\.ts$/.test(name))
    .map((name) => readFileSync(join(ROOM, name), 'utf8'))
    .join('\n');
}

/**
 * Puts into a build only the part of GramJS's layer that the worker can meet; the whole of it, which tests and the
 * development server use, is four times as large.
 */
export function gramjsPlugin(): Plugin {
  return {
    name: 'xabar-gramjs',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== TABLE) return undefined;
      return tableModule(prune(layerDefinitions(), sourceOfRoom()), layerNumber());
    },
  };
}
