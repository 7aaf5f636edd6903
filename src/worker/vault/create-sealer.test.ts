import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMessage } from '#tests/builders/a-message.ts';
import { createRevocableSealer, createSealer } from './create-sealer.ts';
import { packValue, unpackValue } from './pack-value.ts';
import { SealBroken } from './sealer.ts';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const key = await newKey();
const sealer = createSealer(key);

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0001', '\u00010,1', '\u0001\u0001x'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 6000 }),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      tie('value'),
    ),
  ),
})).value;

describe('packing', () => {
  it('gives back every value, bytes as bytes', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(unpackValue(packValue(value))).toEqual(value);
      }),
    );
  });

  it('keeps bytes apart from texts that look like their place', () => {
    const value = { text: '\u00010,2', bytes: new Uint8Array([255, 1]) };
    expect(unpackValue(packValue(value))).toEqual(value);
  });

  it('refuses undefined', () => {
    expect(() => packValue(undefined)).toThrow(TypeError);
  });
});

describe('a sealed row', () => {
  it('opens under its own name alone', async () => {
    const sealed = await sealer.seal('messages', 'u1/5', { text: 'salom' });
    expect(await sealer.open('messages', 'u1/5', sealed)).toEqual({ text: 'salom' });
    for (const [table, name] of [
      ['messages', 'u1/6'],
      ['chats', 'u1/5'],
      ['message', 's\0u1/5'],
    ] as const)
      await expect(sealer.open(table, name, sealed)).rejects.toBeInstanceOf(SealBroken);
  });

  it('is refused when any byte of it was changed', async () => {
    const sealed = await sealer.seal('chats', 'u1', { a: 1 });
    for (let i = 0; i < sealed.length; i++) {
      const altered = sealed.slice();
      altered[i] = (altered[i] ?? 0) ^ 1;
      await expect(sealer.open('chats', 'u1', altered)).rejects.toBeInstanceOf(SealBroken);
    }
  });

  it('is refused when it was cut or lengthened', async () => {
    const sealed = await sealer.seal('chats', 'u1', { a: 1 });
    for (let length = 0; length < sealed.length; length++)
      await expect(sealer.open('chats', 'u1', sealed.slice(0, length))).rejects.toBeInstanceOf(SealBroken);
    const longer = new Uint8Array([...sealed, 0]);
    await expect(sealer.open('chats', 'u1', longer)).rejects.toBeInstanceOf(SealBroken);
  });

  it('is refused under another key', async () => {
    const sealed = await sealer.seal('chats', 'u1', { a: 1 });
    await expect(createSealer(await newKey()).open('chats', 'u1', sealed)).rejects.toBeInstanceOf(SealBroken);
  });

  it('never looks the same twice, and shows nothing of what is in it', async () => {
    const [one, two] = [await sealer.seal('t', 'k', 'maxfiy'), await sealer.seal('t', 'k', 'maxfiy')];
    expect(one).not.toEqual(two);
    expect(new TextDecoder().decode(one)).not.toContain('maxfiy');
  });

  it('takes at most 1.4 times its plain JSON, short messages included', async () => {
    const short = aMessage({ chatId: 'u1234567890', id: 123_456, text: 'ha' });
    const long = aMessage({ chatId: 'u1234567890', id: 123_456, text: 'Assalomu alaykum '.repeat(20) });
    for (const message of [short, long]) {
      const sealed = await sealer.seal('messages', 'u1234567890/123456', message);
      expect(sealed.length).toBeLessThanOrEqual(JSON.stringify(message).length * 1.4);
    }
  });

  it('takes hardly more than the bytes of a file part', async () => {
    const part = crypto.getRandomValues(new Uint8Array(60_000));
    const sealed = await sealer.seal('fileParts', 'k/0', part);
    expect(sealed.length - part.length).toBeLessThan(64);
    expect(await sealer.open('fileParts', 'k/0', sealed)).toEqual(part);
  });

  it('is out of reach once its sealer was revoked, and not taken for a broken one', async () => {
    const { sealer: revocable, revoke } = createRevocableSealer(key);
    const sealed = await revocable.seal('t', 'k', 1);
    const opening = revocable.open('t', 'k', sealed);
    revoke();
    await expect(opening).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(revocable.open('t', 'k', sealed)).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(revocable.open('t', 'k', new Uint8Array(3))).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(revocable.seal('t', 'k', 1)).rejects.toMatchObject({ code: 'LOCKED' });
    expect(await sealer.open('t', 'k', sealed)).toBe(1);
  });
});
