import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../src');

/**
 * Who may import whom, by room. A file belongs to the longest room its path begins with. `types` may be imported for their
 * types alone.
 */
const ROOMS: Readonly<
  Record<
    string,
    { readonly may: readonly string[]; readonly types?: readonly string[]; readonly home: string }
  >
> = {
  model: { may: [], home: 'what things are, and pure rules about them' },
  contract: { may: ['model'], home: 'the border between page and worker' },
  'worker/telegram': { may: ['model', 'contract/errors.ts'], home: 'everything that speaks to Telegram' },
  'worker/vault': { may: ['contract/errors.ts'], home: 'keys, sealing and opening' },
  'worker/cache': { may: ['model', 'worker/vault', 'contract/errors.ts'], home: 'the sealed database' },
  'worker/updates': { may: ['model'], home: 'the order of updates' },
  'worker/outbox': {
    may: ['model', 'contract/errors.ts'],
    types: ['worker/updates'],
    home: 'what was done and is not confirmed',
  },
  'worker/features': {
    may: [
      'model',
      'contract',
      'worker/cache',
      'worker/updates',
      'worker/outbox',
      'worker/accounts/settings.ts',
    ],
    types: ['worker/telegram', 'worker/accounts'],
    home: 'one verb, one file',
  },
  'worker/accounts': {
    may: ['model', 'contract', 'worker/features', 'worker/updates', 'worker/cache'],
    types: ['worker/telegram', 'worker/vault', 'worker/outbox'],
    home: 'lifetimes: host, account, settings',
  },
  'worker/tabs': {
    may: ['contract', 'worker/accounts'],
    types: ['worker/cache'],
    home: 'one engine for many tabs',
  },
  'worker/worker.ts': { may: ['model', 'contract', 'worker'], home: 'composition of the worker' },
  state: { may: ['contract', 'model'], home: 'classes the screens read' },
  i18n: { may: ['model', 'contract/errors.ts'], types: ['contract'], home: 'words' },
  'ui/styles': { may: [], home: 'tokens' },
  'ui/kit': { may: [], home: 'controls that know nothing of Telegram' },
  'ui/features': {
    may: ['ui/kit', 'ui/styles', 'state', 'model', 'i18n', 'contract/errors.ts'],
    types: ['contract'],
    home: 'one feature, with kit, state and words',
  },
  'ui/screens': {
    may: ['ui', 'state', 'model', 'i18n', 'contract/errors.ts'],
    types: ['contract'],
    home: 'features composed',
  },
  sw: { may: [], types: ['model', 'contract'], home: 'the service worker' },
  page: { may: [], home: 'what only the composition of the page needs' },
  build: { may: [], home: 'what runs at build time only' },
  'main.ts': {
    may: ['model', 'contract', 'state', 'ui', 'i18n', 'worker/worker.ts', 'page'],
    home: 'composition of the page',
  },
};

/** Packages that only one room may name. */
const KEPT: Readonly<Record<string, string>> = {
  telegram: 'worker/telegram',
  dexie: 'worker/cache',
  argon2id: 'worker/vault',
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = walk(ROOT).filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file));
const imports = files.flatMap(importsOf);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const file = relative(ROOT, path);
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g),
    ...text.matchAll(/()\bimport\('([^']+)'\)/g),
  ];
  return found.map(([, type, to = '']) => ({ file, to: target(path, to), isType: Boolean(type) }));
}

/** A path below src, or the package's name. */
function target(path: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1);
  return to.startsWith('.') ? relative(ROOT, resolve(path, '..', to)) : to;
}

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const isWithin = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

function complaint({ file, to, isType }: Import): string | undefined {
  const room = roomOf(file);
  if (!room) return `${file} stands in no room: see the map in README.md`;
  const rules = ROOMS[room];
  if (!rules || !/^(model|contract|worker|state|i18n|ui|sw|build|page)\b/.test(to)) return undefined;
  if (isWithin(to, [room, ...rules.may])) return undefined;
  if (isType && isWithin(to, rules.types ?? [])) return undefined;
  return `${file} (${room}: ${rules.home}) imports ${to}: move what it needs into ${rules.may.join(', ') || 'the room itself'}, or the file into a room that may`;
}

describe('the rooms', () => {
  it('are known for every file', () => {
    expect(
      files.map((file) => relative(ROOT, file)).filter((file) => !/\.d\.ts$/.test(file) && !roomOf(file)),
    ).toEqual([]);
  });

  it('import only whom they may', () => {
    expect(imports.map(complaint).filter(Boolean)).toEqual([]);
  });

  it.each(Object.entries(KEPT))('keep the package %s in one place', (name, room) => {
    const elsewhere = imports.filter(
      ({ to, file }) => (to === name || to.startsWith(`${name}/`)) && !isWithin(file, [room]),
    );
    expect(elsewhere).toEqual([]);
  });

  it('let a feature of the interface know no other', () => {
    const feature = (path: string) => /^ui\/features\/([^/]+)\//.exec(path)?.[1];
    const crossing = imports.filter(
      ({ file, to }) => feature(file) && feature(to) && feature(file) !== feature(to),
    );
    expect(crossing).toEqual([]);
  });

  it('post messages only across the contract', () => {
    const naming = files.filter((file) => /\bpostMessage\b/.test(readFileSync(file, 'utf8')));
    expect(
      naming.map((file) => relative(ROOT, file)).filter((file) => !isWithin(file, ['contract'])),
    ).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    ['.ts', 400],
    ['.svelte', 250],
  ])('%s stay within %d lines', (ending, limit) => {
    const long = files.filter(
      (file) =>
        file.endsWith(ending) &&
        !file.endsWith('.gen.ts') &&
        readFileSync(file, 'utf8').split('\n').length > limit,
    );
    expect(long.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('have no barrels and no rooms for leftovers', () => {
    const names = files.map((file) => relative(ROOT, file));
    expect(
      names.filter((file) => /(^|\/)(index\.ts|utils|helpers|common|misc)(\/|\.ts|$)/.test(file)),
    ).toEqual([]);
  });
});
