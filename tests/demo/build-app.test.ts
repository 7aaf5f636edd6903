import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newestChange } from './build-app.ts';

it('sees a change deep in a folder, and that something is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newest-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  const file = join(folder, 'a/b/file.ts');
  writeFileSync(file, '');
  for (const path of [file, join(folder, 'a/b'), join(folder, 'a'), folder]) utimesSync(path, 1000, 1000);
  expect(newestChange([folder, join(folder, 'missing')])).toBe(1_000_000);
  utimesSync(file, 2000, 2000);
  expect(newestChange([folder])).toBe(2_000_000);
});
