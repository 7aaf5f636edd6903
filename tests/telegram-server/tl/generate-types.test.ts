import { expect, test } from 'vitest';
import { isUpToDate } from './generate-types.ts';

test('schema.gen.ts is what the schema says', () => {
  expect(isUpToDate(), 'run: npx tsx tests/telegram-server/tl/generate-types.ts').toBe(true);
});
