import { build } from 'vite';
import { expect, it } from 'vitest';
import { readObject } from '#worker/telegram/tl/read-object.ts';
import { TlReader } from '#worker/telegram/tl/tl-reader.ts';
import { encode } from '#worker/telegram/tl/write-object.ts';
import { layerDefinitions, type Definition } from '../../src/build/tl/definitions.ts';
import { gramjsPlugin, sourceOfRoom } from '../../src/build/gramjs.ts';
import { prune } from '../../src/build/tl/prune.ts';
import { RandomObjects, Seeded, type Plain } from './random-object.ts';

interface Built {
  readonly readObject: typeof readObject;
  readonly TlReader: typeof TlReader;
  readonly LINES: string;
}

/** What a build makes of the reader. */
async function buildReader(): Promise<Built> {
  const entry = new URL('./reader-entry.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [gramjsPlugin()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const output = [built].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  const code = chunk && 'code' in chunk ? chunk.code : '';
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Built;
}

const definitions = layerDefinitions();
const kept = prune(definitions, sourceOfRoom());
const keptByName = new Map(definitions.map((one) => [one.className, kept.find(({ id }) => id === one.id)]));

/** The object as a build sees it: without the names that nobody asks for. */
function asBuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asBuilt);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const definition = keptByName.get((value as Plain).className);
  const names = new Set(definition?.fields.map(({ name }) => name));
  const fields = Object.entries(value).filter(([name]) => names.has(name));
  return {
    className: definition?.className,
    ...Object.fromEntries(fields.map(([name, item]) => [name, asBuilt(item)])),
  };
}

const readable = (definition: Definition): boolean =>
  !definition.isMethod && keptByName.get(definition.className) !== undefined;

// A name that is put together at run time is none that the source holds.
it('the source names every class in full', () => {
  expect(sourceOfRoom()).not.toMatch(/\bApi\[|[=(,]\s*Api\b(?!\.)/);
});

it('a build reads all that may come as the whole layer does, but for what nobody asks', async () => {
  const built = await buildReader();
  expect(built.LINES.length).toBeLessThan(60_000);
  const random = new RandomObjects(definitions, new Seeded(3));
  const roots = definitions.filter(readable);
  expect(roots.length).toBeGreaterThan(600);
  for (const definition of roots) {
    const bytes = encode(random.object(definition, 'some'));
    expect(built.readObject(new built.TlReader(bytes))).toEqual(asBuilt(readObject(new TlReader(bytes))));
  }
}, 60_000);

it('says clearly what it does not know', async () => {
  const built = await buildReader();
  const unknown = Uint8Array.of(1, 2, 3, 4);
  expect(() => built.readObject(new built.TlReader(unknown))).toThrow('unknown constructor 4030201');
}, 60_000);
