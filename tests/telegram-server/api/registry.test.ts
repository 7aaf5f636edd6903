import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MethodRegistry } from './registry.ts';

describe('the API', () => {
  const registry = new MethodRegistry();

  test('has no file that is not a method', () => {
    expect(registry.strangers()).toEqual([]);
  });

  test('exports every method under its name', async () => {
    const names = registry.names();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(await registry.find(name), name).toBeTypeOf('function');
  });
});

describe('a registry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  mkdirSync(join(folder, 'account'));
  writeFileSync(join(folder, 'account', 'get-account-ttl.ts'), 'export const getAccountTTL = () => 5;');
  writeFileSync(join(folder, 'account', 'get-password.ts'), 'export const password = 5;');
  writeFileSync(join(folder, 'account', 'get-nothing.ts'), '');
  const given = { 'help.getConfig': () => Promise.reject(new Error('by hand')) };
  const registry = new MethodRegistry(given, folder);

  test('finds methods whose abbreviations are written as words', async () => {
    expect((await registry.find('account.getAccountTTL'))?.({} as never, {} as never)).toBe(5);
  });

  test('prefers what is given by hand', async () => {
    await expect((await registry.find('help.getConfig'))?.({} as never, {} as never)).rejects.toThrow(
      'by hand',
    );
  });

  test('knows what is not there, misnamed or not exported', async () => {
    expect(await registry.find('help.getNearestDc')).toBeUndefined();
    expect(registry.strangers()).toEqual(['account/get-nothing.ts']);
    await expect(registry.find('account.getPassword')).rejects.toThrow('does not export getPassword');
    rmSync(folder, { recursive: true });
  });
});
