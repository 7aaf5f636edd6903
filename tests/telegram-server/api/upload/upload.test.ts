import { describe, expect, it } from 'vitest';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { paintedJpeg } from '../../world/pictures/picture.ts';
import { aCaller, aWorld, errorOf, signIn } from '../a-caller.ts';
import { checkRange } from './get-file.ts';

const KB = 1024;
const MB = 1024 * KB;

async function signedInWorld() {
  const { world, clock } = aWorld();
  const app = aCaller(world);
  const userId = await signIn(app, '998900000001', '11111');
  return { world, clock, app, userId };
}

/** A seeded document that lies at this DC. */
function documentAt(world: Parameters<typeof aCaller>[0], dc: number): Con['document'] {
  for (let at = 0; ; at++) {
    const shape = { kind: 'file' as const, mimeType: 'text/plain', size: 3 * MB, date: 1, attributes: [] };
    const document = world.files.seededDocument(`test/${at}`, shape);
    if (document.dc_id === dc) return document;
  }
}

function locationOf(
  { id, access_hash, file_reference }: Con['document'],
  thumb_size = '',
): Type['InputFileLocation'] {
  return { _: 'inputDocumentFileLocation', id, access_hash, file_reference, thumb_size };
}

const error = (offset: number, limit: number, precise = false) =>
  errorOf(Promise.resolve().then(() => checkRange(offset, limit, precise)));

describe('ranges', () => {
  it('are multiples of 4 KB that divide 1 MB and stay in one', async () => {
    for (const [offset, limit] of [
      [0, 4 * KB],
      [MB, MB],
      [512 * KB, 512 * KB],
      [MB - 4 * KB, 4 * KB],
    ] as const) {
      expect(await error(offset, limit)).toBe('no error');
    }
    expect(await error(KB, 4 * KB)).toBe('400 OFFSET_INVALID');
    expect(await error(0, KB)).toBe('400 LIMIT_INVALID');
    expect(await error(0, 12 * KB)).toBe('400 LIMIT_INVALID');
    expect(await error(4 * KB, MB)).toBe('400 LIMIT_INVALID');
    expect(await error(0, 2 * MB)).toBe('400 LIMIT_INVALID');
    expect(await error(0, 0)).toBe('400 LIMIT_INVALID');
  });

  it('need to be multiples of 1 KB only where they are precise', async () => {
    expect(await error(KB, 3 * KB, true)).toBe('no error');
    expect(await error(100, KB, true)).toBe('400 OFFSET_INVALID');
    expect(await error(MB - KB, 2 * KB, true)).toBe('400 LIMIT_INVALID');
  });
});

describe('downloads', () => {
  it('come from the DC of the file', async () => {
    const { world, app } = await signedInWorld();
    const elsewhere = documentAt(world, 4);
    const asked = app.call('upload.getFile', { location: locationOf(elsewhere), offset: 0n, limit: MB });
    expect(await errorOf(asked)).toBe('303 FILE_MIGRATE_4');
    const here = documentAt(world, 2);
    const read = (offset: number) =>
      app.call('upload.getFile', { location: locationOf(here), offset: BigInt(offset), limit: MB });
    const file = (await read(0)) as Con['upload.file'];
    expect([file.bytes.length, ((await read(3 * MB)) as Con['upload.file']).bytes.length]).toEqual([MB, 0]);
  });

  it('need a fresh reference of this very file', async () => {
    const { world, clock, app } = await signedInWorld();
    const document = documentAt(world, 2);
    const read = (change: Partial<Con['document']>) => {
      return errorOf(
        app.call('upload.getFile', {
          location: locationOf({ ...document, ...change }),
          offset: 0n,
          limit: MB,
        }),
      );
    };
    expect(await read({ file_reference: new Uint8Array() })).toBe('400 FILE_REFERENCE_EMPTY');
    expect(await read({ access_hash: 1n })).toBe('400 FILE_ID_INVALID');
    const other = world.files.seededDocument('other', {
      kind: 'file',
      mimeType: 'a/b',
      size: 1,
      date: 1,
      attributes: [],
    });
    expect(await read({ file_reference: other.file_reference })).toBe('400 FILE_REFERENCE_INVALID');
    world.files.references.expireAll();
    expect(await read({})).toBe('400 FILE_REFERENCE_EXPIRED');
    const { file_reference } = world.files.documentTl(document.id);
    expect(await read({ file_reference })).toBe('no error');
    clock.advance(25 * 3_600_000);
    expect(await read({ file_reference })).toBe('400 FILE_REFERENCE_EXPIRED');
  });

  it('give every size of a photo with the promised number of bytes', async () => {
    const { world, userId } = await signedInWorld();
    const photo = world.files.seededPhoto('photo', { width: 1280, height: 800, date: 5 });
    const caller = aCaller(world, photo.dc_id);
    caller.authKey.userId = userId;
    const { id, access_hash, file_reference } = photo;
    const sizes = photo.sizes.flatMap((size) => (size._ === 'photoSize' ? [size] : []));
    expect(sizes.map(({ type, w, h }) => [type, w, h])).toEqual([
      ['m', 320, 200],
      ['x', 800, 500],
      ['y', 1280, 800],
    ]);
    for (const { type, size } of sizes) {
      const location = {
        _: 'inputPhotoFileLocation' as const,
        id,
        access_hash,
        file_reference,
        thumb_size: type,
      };
      const file = (await caller.call('upload.getFile', {
        location,
        offset: 0n,
        limit: MB,
      })) as Con['upload.file'];
      expect([file.type._, file.bytes.length]).toEqual(['storage.fileJpeg', size]);
    }
    const location = {
      _: 'inputPhotoFileLocation' as const,
      id,
      access_hash,
      file_reference,
      thumb_size: 'w',
    };
    expect(await errorOf(caller.call('upload.getFile', { location, offset: 0n, limit: MB }))).toBe(
      '400 LOCATION_INVALID',
    );
  });
});

describe('profile pictures', () => {
  it('are uploaded, listed and read back without a reference', async () => {
    const { world, app, userId } = await signedInWorld();
    const jpeg = paintedJpeg('mine', 'portrait', 640, 640);
    await app.call('upload.saveFilePart', { file_id: 9n, file_part: 0, bytes: jpeg });
    const file = { _: 'inputFile' as const, id: 9n, parts: 1, name: 'me.jpg', md5_checksum: '' };
    const { photo } = await app.call('photos.uploadProfilePhoto', { file });
    const listed = await app.call('photos.getUserPhotos', {
      ...{ user_id: { _: 'inputUserSelf' as const }, offset: 0, max_id: 0n, limit: 10 },
    });
    expect(listed.photos[0]?.id).toBe(photo.id);
    const [self] = await app.call('users.getUsers', { id: [{ _: 'inputUserSelf' }] });
    expect(self).toMatchObject({ photo: { _: 'userProfilePhoto', photo_id: photo.id, dc_id: 2 } });
    const peer = { _: 'inputPeerSelf' as const };
    const location = { _: 'inputPeerPhotoFileLocation' as const, peer, big: true, photo_id: photo.id };
    const read = (await app.call('upload.getFile', {
      location,
      offset: 0n,
      limit: MB,
    })) as Con['upload.file'];
    expect(Buffer.from(read.bytes).equals(Buffer.from(jpeg))).toBe(true);
    await app.call('photos.deletePhotos', {
      id: [{ _: 'inputPhoto', id: photo.id, access_hash: 0n, file_reference: new Uint8Array() }],
    });
    expect(world.users.require(userId).photoIds).not.toContain(photo.id);
  });

  it('must be pictures of a possible shape', async () => {
    const { app } = await signedInWorld();
    const upload = async (bytes: Uint8Array) => {
      await app.call('upload.saveFilePart', { file_id: 9n, file_part: 0, bytes });
      const file = { _: 'inputFile' as const, id: 9n, parts: 1, name: 'me.jpg', md5_checksum: '' };
      return errorOf(app.call('photos.uploadProfilePhoto', { file }));
    };
    expect(await upload(new Uint8Array(100))).toBe('400 IMAGE_PROCESS_FAILED');
    const png = Buffer.alloc(64);
    png.writeUInt32BE(0x89504e47, 0);
    png.writeUInt32BE(2100, 16);
    png.writeUInt32BE(100, 20);
    expect(await upload(png)).toBe('400 PHOTO_INVALID_DIMENSIONS');
  });
});
