import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { choosePorts } from './ports.ts';

it('takes the ports of the last time again', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ports-')), 'deep/ports.json');
  const first = await choosePorts(file);
  expect(first.app).not.toBe(first.telegram);
  expect(await choosePorts(file)).toEqual(first);
});

it('gives way to somebody who listens there, and remembers the new port', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ports-')), 'ports.json');
  const before = await choosePorts(file);
  const other = createServer();
  await new Promise<void>((done) => other.listen(before.app, '127.0.0.1', done));
  const after = await choosePorts(file);
  await new Promise((done) => other.close(done));
  expect(after.app).not.toBe(before.app);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(after);
});
