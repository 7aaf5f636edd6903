import bigInt from 'big-integer';
import { Buffer } from 'buffer/index.js';
import { gzipSync } from 'node:zlib';
import { Api } from 'telegram/tl/api.js';
import { describe, expect, test } from 'vitest';
import { tlBytes } from './bytes.ts';
import { gunzip } from './gunzip.ts';
import { TlReader } from './tl-reader.ts';

const read = (thing: { getBytes(): Uint8Array }): unknown => new TlReader(thing.getBytes()).tgReadObject();

describe('what GramJS writes is read back', () => {
  test.each(['0', '1', '-1', '9223372036854775807', '-9223372036854775808'])('long %s', (digits) => {
    const pong = read(new Api.Pong({ msgId: bigInt(digits), pingId: bigInt(3) })) as Api.Pong;
    expect(pong.msgId.toString()).toBe(digits);
  });

  test.each([0, 1, 3, 253, 254, 255, 70_000])('bytes of length %i', (length) => {
    const bytes = tlBytes(new Uint8Array(length).fill(7));
    const photo = read(
      new Api.InputFileLocation({
        volumeId: bigInt(1),
        localId: 2,
        secret: bigInt(3),
        fileReference: bytes,
      }),
    ) as Api.InputFileLocation;
    expect(photo.fileReference).toHaveLength(length);
    expect(photo.localId).toBe(2);
  });

  test('int128, vectors, strings, flags and booleans', () => {
    const nonce = bigInt('-170141183460469231731687303715884105728');
    const answer = read(
      new Api.ResPQ({
        nonce,
        serverNonce: bigInt(5),
        pq: tlBytes(Uint8Array.of(1)),
        serverPublicKeyFingerprints: [bigInt(-2)],
      }),
    ) as Api.ResPQ;
    expect(answer.nonce.eq(nonce)).toBe(true);
    expect(answer.serverPublicKeyFingerprints[0]?.toString()).toBe('-2');
    const sent = read(
      new Api.help.AppUpdate({
        canNotSkip: true,
        id: 1,
        version: 'ў',
        text: '😀',
        entities: [],
        url: undefined,
      }),
    );
    expect(sent).toMatchObject({ canNotSkip: true, version: 'ў', text: '😀', url: null });
  });
});

describe('refused', () => {
  test('an unknown constructor', () => {
    expect(() => new TlReader(Uint8Array.of(1, 2, 3, 4)).tgReadObject()).toThrow('unknown constructor');
  });

  test('bytes that end too early', () => {
    const whole = new Api.Pong({ msgId: bigInt(1), pingId: bigInt(3) }).getBytes();
    expect(() => new TlReader(whole.subarray(0, 15)).tgReadObject()).toThrow('cut short');
  });

  test('a vector that cannot be as long as it says', () => {
    const vector = Buffer.alloc(12);
    vector.writeUInt32LE(0x1cb5c415, 0);
    vector.writeInt32LE(0x7fffffff, 4);
    expect(() => new TlReader(vector).tgReadObject()).toThrow('no count');
  });
});

describe('gzip', () => {
  test('unpacks', async () => {
    expect(await gunzip(gzipSync('salom'))).toEqual(new TextEncoder().encode('salom'));
  });

  test('beyond 16 MB is refused', async () => {
    const bomb = gzipSync(new Uint8Array(17 * 1024 * 1024));
    await expect(gunzip(bomb)).rejects.toMatchObject({ name: 'TlReadError' });
  });

  test('that is none is refused', async () => {
    await expect(gunzip(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ name: 'TlReadError' });
  });
});
