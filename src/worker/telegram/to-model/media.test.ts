import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toMedia } from './media.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

const aPhoto = new Api.Photo({
  id: -3n,
  accessHash: 9223372036854775807n,
  fileReference: bytes(1, 2),
  date: 5,
  dcId: 4,
  sizes: [
    new Api.PhotoSizeProgressive({ type: 'y', w: 1280, h: 960, sizes: [100, 5000, 90000] }),
    new Api.PhotoStrippedSize({ type: 'i', bytes: bytes(1, 30, 40, 5, 5) }),
    new Api.PhotoSize({ type: 'm', w: 320, h: 240, size: 7000 }),
    new Api.PhotoPathSize({ type: 'j', bytes: bytes(1) }),
  ],
});

const aDocument = (...attributes: Api.TypeDocumentAttribute[]) =>
  new Api.MessageMediaDocument({
    document: new Api.Document({
      id: 11n,
      accessHash: 12n,
      fileReference: bytes(3),
      date: 1,
      mimeType: 'video/mp4',
      size: 5_000_000_000n,
      dcId: 2,
      attributes,
    }),
  });

const aVideo = { duration: 12.5, w: 640, h: 360 };
const kindOf = (...attributes: Api.TypeDocumentAttribute[]) => {
  const media = toMedia(aDocument(...attributes));
  return media?.kind === 'document' ? media.documentKind : undefined;
};

describe('toMedia', () => {
  it('reads a photo with its renditions from small to large', () => {
    const media = toMedia(new Api.MessageMediaPhoto({ photo: aPhoto, spoiler: true, ttlSeconds: 10 }));
    expect(media).toMatchObject({
      kind: 'photo',
      file: { kind: 'photo', id: '-3', accessHash: '9223372036854775807', dcId: 4 },
      sizes: [
        { type: 'm', width: 320, height: 240, bytes: 7000 },
        { type: 'y', width: 1280, height: 960, bytes: 90000 },
      ],
      spoiler: true,
      ttlSeconds: 10,
    });
    expect(media?.kind === 'photo' && media.stripped?.length).toBeGreaterThan(600);
  });

  it('copies bytes out of the network frame', () => {
    const frame = new Uint8Array(1000);
    const photo = new Api.Photo({ ...aPhoto, fileReference: frame.subarray(10, 12) });
    const media = toMedia(new Api.MessageMediaPhoto({ photo }));
    expect(media?.kind === 'photo' && media.file.fileReference.buffer.byteLength).toBe(2);
  });

  it('tells the kinds of documents apart', () => {
    const audio = { duration: 3, title: 'T', performer: 'P' };
    expect(kindOf()).toBe('file');
    expect(kindOf(new Api.DocumentAttributeVideo(aVideo))).toBe('video');
    expect(kindOf(new Api.DocumentAttributeVideo({ ...aVideo, roundMessage: true }))).toBe('round');
    expect(kindOf(new Api.DocumentAttributeVideo(aVideo), new Api.DocumentAttributeAnimated())).toBe(
      'animation',
    );
    expect(kindOf(new Api.DocumentAttributeAudio(audio))).toBe('audio');
    expect(kindOf(new Api.DocumentAttributeAudio({ ...audio, voice: true }))).toBe('voice');
    const stickerset = new Api.InputStickerSetEmpty();
    expect(kindOf(new Api.DocumentAttributeSticker({ alt: '👍', stickerset }))).toBe('sticker');
  });

  it('reads size beyond 32 bits, pixels and seconds', () => {
    expect(toMedia(aDocument(new Api.DocumentAttributeVideo(aVideo)))).toMatchObject({
      bytes: 5_000_000_000,
      width: 640,
      height: 360,
      duration: 12.5,
      mimeType: 'video/mp4',
    });
  });

  it('unpacks a voice message: 5 bits a sample', () => {
    const voice = new Api.DocumentAttributeAudio({
      voice: true,
      duration: 1,
      waveform: bytes(0xe1, 0x03, 0, 0, 0xf8),
    });
    const media = toMedia(aDocument(voice));
    expect(media?.kind === 'document' && [...(media.waveform ?? [])]).toEqual([1, 31, 0, 0, 0, 0, 0, 31]);
  });

  it('takes from a file name what could deceive', () => {
    const media = toMedia(aDocument(new Api.DocumentAttributeFilename({ fileName: '../a\u202Efdp.exe' })));
    expect(media).toMatchObject({ name: '.._a_fdp.exe' });
  });

  it('shows a photo or video that is gone as expired', () => {
    expect(toMedia(new Api.MessageMediaPhoto({ ttlSeconds: 5 }))).toEqual({ kind: 'expired', what: 'photo' });
    expect(toMedia(new Api.MessageMediaDocument({ voice: true }))).toEqual({
      kind: 'expired',
      what: 'voice',
    });
  });

  it('matches a poll with its results', () => {
    const text = (text: string) => new Api.TextWithEntities({ text, entities: [] });
    const poll = new Api.Poll({
      id: 1n,
      question: text('Qachon?'),
      answers: [
        new Api.PollAnswer({ text: text('Bugun'), option: bytes(0) }),
        new Api.PollAnswer({ text: text('Ertaga'), option: bytes(1) }),
      ],
    });
    const results = new Api.PollResults({
      totalVoters: 3,
      results: [new Api.PollAnswerVoters({ option: bytes(1), voters: 3, chosen: true })],
    });
    expect(toMedia(new Api.MessageMediaPoll({ poll, results }))).toEqual({
      kind: 'poll',
      question: 'Qachon?',
      options: [
        { text: 'Bugun', isChosen: false },
        { text: 'Ertaga', isChosen: true, voters: 3 },
      ],
      voters: 3,
      isClosed: false,
      isQuiz: false,
    });
  });

  it('refuses places that are not on Earth', () => {
    const geo = (lat: number) => new Api.GeoPoint({ lat, long: 69.2, accessHash: 0n });
    expect(toMedia(new Api.MessageMediaGeo({ geo: geo(41.3) }))).toMatchObject({
      kind: 'location',
      latitude: 41.3,
    });
    expect(toMedia(new Api.MessageMediaGeo({ geo: geo(141) }))).toEqual({ kind: 'unsupported' });
  });

  it('says nothing where there is nothing', () => {
    expect(toMedia(null)).toBeUndefined();
    expect(toMedia(new Api.MessageMediaEmpty())).toBeUndefined();
    const webpage = new Api.WebPagePending({ id: 1n, date: 1 });
    expect(toMedia(new Api.MessageMediaWebPage({ webpage }))).toBeUndefined();
  });
});
