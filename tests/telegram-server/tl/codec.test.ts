import { gzipSync } from 'node:zlib';
import { Api } from 'telegram/tl/index.js';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from './byte-writer.ts';
import {
  decode,
  decodeQuery,
  decodeResult,
  encode,
  encodeQuery,
  encodeResult,
  gzipPacked,
  UnknownConstructor,
} from './codec.ts';
import type { AnyCon } from './codec.ts';
import type { Con } from './schema.gen.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const message: Con['message'] = {
  _: 'message',
  out: true,
  id: 7,
  peer_id: { _: 'peerUser', user_id: 5000000000n },
  date: 1700000000,
  message: 'Salom, дунё 👋',
  entities: [{ _: 'messageEntityBold', offset: 0, length: 5 }],
  grouped_id: -1n,
};

describe('objects', () => {
  test('come back as they went', () => {
    expect(decode(encode(message))).toEqual(message);
  });

  test('agree with another implementation of TL byte for byte', () => {
    const theirs = new Api.Message({
      out: true,
      id: 7,
      peerId: new Api.PeerUser({ userId: 5000000000n as never }),
      date: 1700000000,
      message: 'Salom, дунё 👋',
      entities: [new Api.MessageEntityBold({ offset: 0, length: 5 })],
      groupedId: -1n as never,
    });
    expect(hex(encode(message))).toBe(theirs.getBytes().toString('hex'));
  });

  test('carry the 256 bytes of 0xff with a long header and padding', () => {
    const bytes = new Uint8Array(254).fill(0xff);
    const encoded = encode({ _: 'inputStickerSetShortName', short_name: 'a'.repeat(254) });
    expect(encoded.length).toBe(4 + 4 + 254 + 2);
    const photo: Con['photoStrippedSize'] = { _: 'photoStrippedSize', type: 'i', bytes };
    expect(decode(encode(photo))).toEqual(photo);
  });

  test('keep a false Bool apart from an absent one', () => {
    const settings: Con['peerNotifySettings'] = { _: 'peerNotifySettings', silent: false };
    expect(decode(encode(settings))).toEqual(settings);
    expect(decode(encode({ _: 'peerNotifySettings' }))).toEqual({ _: 'peerNotifySettings' });
  });
});

describe('bad values', () => {
  const broken = (change: object) => () => encode({ ...message, ...change } as Con['message']);

  test('name the field', () => {
    expect(broken({ id: undefined })).toThrow('message.id: not an int');
    expect(broken({ id: 2 ** 31 })).toThrow('message.id');
    expect(broken({ message: 5 })).toThrow('message.message');
    expect(broken({ grouped_id: 1 })).toThrow('message.grouped_id: not a long');
    expect(broken({ grouped_id: 1n << 63n })).toThrow('not a long');
    expect(broken({ out: 1 })).toThrow('out is not a boolean');
    expect(broken({ peer_id: { _: 'inputPeerSelf' } })).toThrow(
      'message.peer_id: inputPeerSelf is not a Peer',
    );
    expect(broken({ entities: [{ _: 'messageEntityBold', offset: 0 }] })).toThrow(
      'message.entities.0.messageEntityBold.length',
    );
    expect(() => encode({ _: 'nothing' } as unknown as Con['message'])).toThrow(
      'unknown constructor nothing',
    );
  });

  test('cut, surplus and unknown bytes are refused', () => {
    const bytes = encode(message);
    expect(() => decode(bytes.subarray(0, bytes.length - 4))).toThrow(/left/);
    expect(() => decode(new Uint8Array([...bytes, 0, 0, 0, 0]))).toThrow('left over');
    expect(() => decode(new Uint8Array([1, 2, 3, 4]))).toThrow(UnknownConstructor);
  });

  test('a vector longer than its bytes is refused at once', () => {
    const to = new ByteWriter();
    for (const id of [0x0d91a548, 0x1cb5c415, 0x7fffffff]) to.id(id);
    expect(() => decodeQuery(to.finish())).toThrow('does not fit');
  });
});

describe('queries', () => {
  const query = { _: 'users.getUsers' as const, id: [{ _: 'inputUserSelf' as const }] };

  test('nest', () => {
    const bytes = encodeQuery('invokeWithLayer', { layer: 198, query });
    expect(decodeQuery(bytes)).toEqual({ _: 'invokeWithLayer', layer: 198, query });
  });

  test('are unpacked, also inside another', () => {
    const packed = new ByteWriter();
    packed.id(0xbf9459b7);
    packed.id(gzipPacked);
    packed.bytes(gzipSync(encodeQuery('users.getUsers', query)));
    expect(decodeQuery(packed.finish())).toEqual({ _: 'invokeWithoutUpdates', query });
  });

  test('answers are of the declared type', () => {
    const users: Con['userEmpty'][] = [{ _: 'userEmpty', id: 3n }];
    expect(decodeResult('users.getUsers', encodeResult('users.getUsers', users))).toEqual(users);
    expect(decodeResult('auth.dropTempAuthKeys', encodeResult('auth.dropTempAuthKeys', true))).toBe(true);
    expect(() => encodeResult('users.getUsers', [message] as never)).toThrow('message is not a User');
  });

  test('bare vectors of bare objects', () => {
    const salts: AnyCon = {
      _: 'future_salts',
      req_msg_id: 1n,
      now: 2,
      salts: [{ _: 'future_salt', valid_since: 1, valid_until: 2, salt: 3n }],
    };
    expect(encode(salts).length).toBe(4 + 8 + 4 + 4 + 16);
    expect(decode(encode(salts))).toEqual(salts);
  });
});
