import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../src/build/tl/generate.ts';

it.each([...generatedFiles()])('%s says what the schema of the installed GramJS says', (path, text) => {
  // Otherwise: npx tsx src/build/tl/generate.ts
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});
