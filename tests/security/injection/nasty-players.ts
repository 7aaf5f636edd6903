import type { Type } from '../../telegram-server/tl/schema.gen.ts';
import type { DocumentRecord } from '../../telegram-server/world/file-record.ts';
import type { MemoryBlobs } from '../../telegram-server/world/blobs.ts';

const HOST = 'http://198.51.100.7';
const PLAYLIST = `#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n${HOST}/a.ts\n#EXT-X-ENDLIST\n`;
const TAG = Buffer.from('ID3\x04\0\0\0\0\0\x05\0\0\0\0\0', 'latin1');

/** What a player would fetch other things for, or what is a document with scripts: none of it is sound, film or a picture. */
const BODIES: readonly Buffer[] = [
  Buffer.from(PLAYLIST),
  Buffer.from(`#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n${HOST}/b.m3u8\n`),
  Buffer.from(`#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="${HOST}/key"\n#EXTINF:5,\n${HOST}/c.ts\n`),
  Buffer.from(`\ufeff${PLAYLIST}`),
  Buffer.from(`\ufeff${PLAYLIST}`, 'utf16le'),
  Buffer.concat([TAG, Buffer.from(PLAYLIST)]),
  Buffer.from(
    `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>${HOST}/</BaseURL></MPD>`,
  ),
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"><image href="${HOST}/x"/><script>fetch('${HOST}')</script></svg>`,
  ),
];

interface Guise {
  readonly mimeType: string;
  readonly attribute?: Type['DocumentAttribute'];
}

const FILM = { _: 'documentAttributeVideo', w: 320, h: 240, duration: 5 } as const;

/** What each of them says that it is: a voice message, a film, a moving picture, a picture, a sticker. */
const guises = (at: number): Guise[] => [
  {
    mimeType: ['audio/ogg', 'audio/mpegurl', 'application/vnd.apple.mpegurl'][at % 3] ?? '',
    attribute: { _: 'documentAttributeAudio', voice: true, duration: 5 },
  },
  { mimeType: at % 3 === 1 ? 'video/vnd.mpegurl' : 'video/mp4', attribute: FILM },
  { mimeType: 'video/mp4', attribute: { _: 'documentAttributeAnimated' } },
  { mimeType: 'image/png' },
  {
    mimeType: 'image/webp',
    attribute: {
      _: 'documentAttributeSticker',
      alt: '🎵',
      stickerset: { _: 'inputStickerSetEmpty' },
    },
  },
];

/** Files that a player or an image must not be given, whatever they say they are. */
export function nastyPlayers(blobs: MemoryBlobs): DocumentRecord[] {
  return BODIES.flatMap((body, at) =>
    guises(at).map(({ mimeType, attribute }, guise): DocumentRecord => {
      const id = 0x7000_0000n + BigInt(at * 8 + guise);
      blobs.put(`${id}`, body);
      const named: Type['DocumentAttribute'] = { _: 'documentAttributeFilename', file_name: `yolgʻon-${at}` };
      const attributes = attribute ? [named, attribute] : [named];
      return { kind: 'document', id, dc: 2, date: 1, mimeType, size: body.length, attributes };
    }),
  );
}
