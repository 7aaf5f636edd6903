import { describe, expect, it } from 'vitest';
import { argon2id, runArgon2 } from './run-argon2.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('Argon2id', () => {
  it('answers the test vector of RFC 9106, 5.3', async () => {
    const tag = await argon2id({
      password: bytes(32, 1),
      salt: bytes(16, 2),
      secret: bytes(8, 3),
      ad: bytes(12, 4),
      memorySize: 32,
      passes: 3,
      parallelism: 4,
      tagLength: 32,
    });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('answers the vector of the reference implementation for two passes over 64 MiB', async () => {
    const tag = await runArgon2({
      password: utf8('password'),
      salt: utf8('somesalt'),
      memory: 65_536,
      iterations: 2,
    });
    expect(hex(tag)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });
});
