import { describe, expect, test } from 'vitest';
import { layerDefinitions } from '../../../build/tl/definitions.ts';
import { RandomObjects, Seeded } from '../../../../tests/codec/random-object.ts';
import { Api } from './api.gen.ts';
import type { TlObject } from './namespace.ts';
import { readAnswer, readObject } from './read-object.ts';
import { TlReadError, TlReader } from './tl-reader.ts';
import { encode } from './write-object.ts';

const VECTOR = 0x1cb5c415;

const read = (bytes: Uint8Array): unknown => readObject(new TlReader(bytes));
const again = (object: TlObject): unknown => read(encode(object));

/** Little-endian words. */
const words = (...values: number[]): Uint8Array =>
  new Uint8Array(Int32Array.from(values, (value) => value | 0).buffer);

describe('what is written is read back', () => {
  test.each([0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n)])('long %s', (msgId) => {
    expect(again(new Api.Pong({ msgId, pingId: 3n }))).toEqual({ className: 'Pong', msgId, pingId: 3n });
  });

  test.each([0, 1, 3, 253, 254, 255, 70_000])('bytes of length %i', (length) => {
    const bytes = new Uint8Array(length).fill(7);
    const sent = new Api.InputFileLocation({ volumeId: 1n, localId: 2, secret: 3n, fileReference: bytes });
    expect(again(sent)).toEqual(sent);
  });

  test('int128, vectors, strings and flags; what is absent is not there', () => {
    const nonce = Uint8Array.from({ length: 16 }, (_, index) => 255 - index);
    const resPq = { nonce, serverNonce: nonce, pq: Uint8Array.of(1), serverPublicKeyFingerprints: [-2n] };
    expect(again(new Api.ResPQ(resPq))).toEqual({ className: 'ResPQ', ...resPq });
    const update = { canNotSkip: true, id: 1, version: 'ў', text: '😀', entities: [] };
    expect(again(new Api.help.AppUpdate({ ...update, url: undefined }))).toStrictEqual({
      className: 'help.AppUpdate',
      ...update,
    });
  });

  test('the bare salts of future_salts', () => {
    const salts = [new Api.FutureSalt({ validSince: 1, validUntil: 2, salt: 3n })];
    const sent = new Api.FutureSalts({ reqMsgId: 9n, now: 5, salts });
    expect(encode(sent)).toEqual(words(0xae500895, 9, 0, 5, 1, 1, 2, 3, 0));
    expect(again(sent)).toEqual(sent);
  });

  test('answers of bare numbers', () => {
    const answer = (method: string, bytes: Uint8Array) => readAnswer(new TlReader(bytes), method);
    expect(answer('messages.GetMessages', encode(new Api.Pong({ msgId: 1n, pingId: 2n })))).toBeInstanceOf(
      Api.Pong,
    );
    expect(answer('photos.DeletePhotos', words(VECTOR, 2, 5, 0, -1, -1))).toEqual([5n, -1n]);
    expect(answer('contacts.GetContactIDs', words(VECTOR, 2, 5, -6))).toEqual([5, -6]);
    expect(answer('account.UpdateStatus', words(0x997275b5))).toBe(true);
  });
});

describe('refused', () => {
  test('an unknown constructor', () => {
    expect(() => read(Uint8Array.of(1, 2, 3, 4))).toThrow('unknown constructor 4030201');
  });

  test('a vector that cannot be as long as it says', () => {
    expect(() => read(words(VECTOR, 0x7fffffff))).toThrow('no count');
    expect(() => read(words(VECTOR, -1))).toThrow('no count');
  });

  test('a length that is none, and one beyond the end', () => {
    const error = (head: number) => words(0x2144ca19, 400, head, 0);
    expect(() => read(error(255))).toThrow('no length');
    expect(() => read(error(254 | (0xffffff << 8)))).toThrow('cut short');
  });

  test('objects nested without end', () => {
    const bold = 0x6724abc4;
    expect(() => read(new Uint8Array(Int32Array.from({ length: 100_000 }, () => bold).buffer))).toThrow(
      'too deep',
    );
    expect(() => read(words(...Array.from({ length: 2000 }, () => [VECTOR, 1]).flat()))).toThrow(TlReadError);
  });

  test('an object of no class, and values that no field can hold', () => {
    const write = (fields: object) => () =>
      encode({ className: 'Pong', msgId: 1n, pingId: 2n, ...fields } as TlObject);
    expect(write({ className: 'Nothing' })).toThrow('no class Nothing');
    expect(write({ msgId: 5 })).toThrow('Pong.msgId: no long');
    expect(write({ msgId: 2n ** 63n })).toThrow('Pong.msgId: no long');
    expect(() => encode({ className: 'messages.GetMessages' })).toThrow('messages.GetMessages.id: no array');
  });

  test('whatever bytes come: an object, or the one error', () => {
    const definitions = layerDefinitions().filter(({ isMethod }) => !isMethod);
    const random = new Seeded(5);
    const objects = new RandomObjects(definitions, random);
    let refused = 0;
    for (const definition of definitions) {
      const bytes = encode(objects.object(definition, 'some'));
      const broken = bytes.slice(0, 4 + random.below(bytes.length));
      if (broken.length > 4) broken[4 + random.below(broken.length - 4)] = random.below(256);
      try {
        read(broken);
      } catch (error) {
        refused++;
        expect(error).toBeInstanceOf(TlReadError);
      }
    }
    expect(refused).toBeGreaterThan(300);
  });
});
