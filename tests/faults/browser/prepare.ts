import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareOutside } from '../../e2e/builds.ts';
import { bundleReader } from './bundle-reader.ts';

/** By this name the tests find the file with the reader's script. */
export const READER = 'XABAR_READER';

/** Runs once before all schedules. */
export default async function prepare(): Promise<void> {
  await prepareOutside();
  const file = join(mkdtempSync(join(tmpdir(), 'xabar-reader-')), 'reader.js');
  writeFileSync(file, await bundleReader());
  process.env[READER] = file;
}
