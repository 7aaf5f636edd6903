import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, randomBytes, type Bytes } from './bytes.ts';
import { CtrStream } from './ctr-stream.ts';

test('pieces of any length make the same stream as node’s cipher', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1 }), async (lengths) => {
      const [key, iv] = [randomBytes(32), randomBytes(16)];
      const stream = new CtrStream(key, iv);
      const pieces: Bytes[] = lengths.map((length) => randomBytes(length));
      const ours = await Promise.all(pieces.map((piece) => stream.apply(piece)));
      const theirs = createCipheriv('aes-256-ctr', key, iv).update(concat(...pieces));
      expect(Buffer.from(concat(...ours)).equals(theirs)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the counter carries over all its bytes', async () => {
  const [key, iv] = [randomBytes(32), new Uint8Array(16).fill(255)];
  const stream = new CtrStream(key, iv);
  const ours = concat(await stream.apply(new Uint8Array(20)), await stream.apply(new Uint8Array(20)));
  const theirs = createCipheriv('aes-256-ctr', key, iv).update(new Uint8Array(40));
  expect(Buffer.from(ours).equals(theirs)).toBe(true);
});
