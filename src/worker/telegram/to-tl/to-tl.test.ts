import fc from 'fast-check';
import { Api } from '../tl/api.gen.ts';
import { encode } from '../tl/write-object.ts';
import { describe, expect, it } from 'vitest';
import type { OutgoingMedia } from '../telegram.ts';
import { toTlEntities } from './entities.ts';
import { toFileLocation } from './file-location.ts';
import { toInputMedia } from './input-media.ts';
import { toInputChannel, toInputPeer, toInputUser } from './input-peer.ts';
import { decimalToLong } from './long.ts';

describe('decimalToLong', () => {
  it('keeps every signed 64-bit number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(decimalToLong(value.toString()).toString()).toBe(value.toString());
      }),
    );
  });

  it('takes an unsigned one by its bits, and anything else as 0', () => {
    expect(decimalToLong('18446744073709551615').toString()).toBe('-1');
    expect(decimalToLong('abc').toString()).toBe('0');
    expect(decimalToLong(undefined).toString()).toBe('0');
  });
});

describe('peers', () => {
  it('are named by kind, id and access hash', () => {
    expect(toInputPeer({ id: 'u5', accessHash: '-9' })).toMatchObject({ className: 'InputPeerUser' });
    expect(toInputPeer({ id: 'u5', accessHash: '-9' })).toHaveProperty('accessHash', -9n);
    expect(toInputPeer({ id: 'g8' })).toMatchObject({ className: 'InputPeerChat' });
    expect(toInputPeer({ id: 'c9', accessHash: '1' })).toMatchObject({ className: 'InputPeerChannel' });
  });

  it('of the wrong kind are refused', () => {
    expect(() => toInputUser({ id: 'c9' })).toThrow('BAD_INPUT');
    expect(() => toInputChannel({ id: 'u5' })).toThrow('BAD_INPUT');
  });
});

describe('toTlEntities', () => {
  const at = { offset: 1, length: 2 };

  it('names a mentioned user by access hash, and leaves an unknown one out', () => {
    const mention = { ...at, style: { kind: 'mentionName' as const, userId: 'u5' as const } };
    const [named] = toTlEntities([mention], [{ id: 'u5', accessHash: '7' }]);
    expect(named).toMatchObject({ className: 'InputMessageEntityMentionName', ...at });
    expect(toTlEntities([mention])).toEqual([]);
  });

  it('leaves to Telegram what it finds by itself', () => {
    expect(toTlEntities([{ ...at, style: { kind: 'url' } }])).toEqual([]);
    expect(toTlEntities([{ ...at, style: { kind: 'bold' } }])).toMatchObject([
      { className: 'MessageEntityBold' },
    ]);
  });
});

describe('files', () => {
  const media: OutgoingMedia = {
    as: 'file',
    file: new Blob(['x']),
    name: 'a.png',
    mimeType: 'image/png',
    width: 10,
    height: 20,
  };
  const file = new Api.InputFile({ id: decimalToLong('1'), parts: 1, name: 'a.png', md5Checksum: '' });

  it('stay files when sent as such', () => {
    expect(toInputMedia(media, file)).toMatchObject({
      className: 'InputMediaUploadedDocument',
      forceFile: true,
      mimeType: 'image/png',
      attributes: [{ fileName: 'a.png' }, { w: 10, h: 20 }],
    });
  });

  it('become photos when asked', () => {
    expect(toInputMedia({ ...media, as: 'photo' }, file)).toMatchObject({
      className: 'InputMediaUploadedPhoto',
    });
  });

  it('are located by id, hash and reference', () => {
    const location = {
      kind: 'document' as const,
      id: '1',
      accessHash: '2',
      fileReference: new Uint8Array([3]),
      dcId: 2,
    };
    const tl = toFileLocation(location, 'm');
    expect(tl).toMatchObject({ className: 'InputDocumentFileLocation', thumbSize: 'm' });
    expect(toFileLocation({ ...location, kind: 'photo' }, 'x').className).toBe('InputPhotoFileLocation');
  });

  it('can be written', () => {
    const location = {
      kind: 'photo' as const,
      id: '1',
      accessHash: '2',
      fileReference: new Uint8Array([3, 4]),
      dcId: 2,
    };
    expect(encode(toFileLocation(location, 'x')).length).toBe(4 + 8 + 8 + 4 + 4);
  });
});
