import { describe, expect, it } from 'vitest';
import { fileSignature, tagLength } from './file-signature.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const kindOf = (text: string): string | undefined => fileSignature(bytes(text))?.kind;

describe('fileSignature', () => {
  it.each([
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0', 'image/jpeg'],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF', 'GIF89a\x01\0\x01\0', 'image/gif'],
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0', 'image/avif'],
  ])('knows a picture: %s', (_, head, mimeType) => {
    expect(fileSignature(bytes(head))).toEqual({ kind: 'picture', mimeType });
  });

  it.each([
    ['MP4', '\0\0\0\x20ftypisom\0\0\x02\0', 'video/mp4'],
    ['MOV', '\0\0\0\x14ftypqt  \0\0\x02\0', 'video/mp4'],
    ['WebM', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81', 'video/webm'],
    ['Ogg', 'OggS\0\x02\0\0\0\0\0\0\0\0', 'audio/ogg'],
    ['MP3', '\xff\xfb\x90\x64\0\0', 'audio/mpeg'],
    ['MP3 of MPEG 2', '\xff\xf3\x84\xc4\0\0', 'audio/mpeg'],
    ['AAC', '\xff\xf1\x50\x80\x02\x1f', 'audio/aac'],
    ['WAV', 'RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
    ['FLAC', 'fLaC\0\0\0\x22', 'audio/flac'],
  ])('knows what can be played: %s', (_, head, mimeType) => {
    expect(fileSignature(bytes(head))).toEqual({ kind: 'playable', mimeType });
  });

  it.each([
    ['a playlist of HLS', '#EXTM3U\n#EXT-X-VERSION:3'],
    ['behind a byte order mark', '\xef\xbb\xbf#EXTM3U\n'],
    ['in UTF-16', '\xff\xfe#\0E\0X\0T\0'],
    ['in UTF-16, the other way round', '\xfe\xff\0#\0E\0X\0T'],
    ['behind empty lines', '\r\n\r\n#EXTM3U\n'],
    ['one of DASH', '<?xml version="1.0"?><MPD>'],
    ['one of Winamp', '[playlist]\nFile1='],
    ['one of Windows', '<asx version="3.0">'],
    ['a description of RTSP', 'v=0\r\no=- 0 0 IN IP4'],
    ['a list of files', 'ffconcat version 1.0'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['a page', '<!DOCTYPE html><script>'],
    ['RIFF of another kind', 'RIFF\x24\0\0\0AVI LIST'],
    ['RIFF with a name out of its table', 'RIFF\x24\0\0\0constructor'],
    ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['a tag without anything', 'ID3\x04\0\0\0\0\0\0#EXTM3U'],
    ['a frame without a bitrate', '\xff\xfb\x0c\x64'],
    ['half a beginning', '\x89PNG'],
    ['nothing', ''],
  ])('lets nobody read %s', (_, head) => {
    expect(kindOf(head)).toBeUndefined();
  });
});

describe('tagLength', () => {
  it('counts seven bits a byte, and header and footer too', () => {
    expect(tagLength(bytes('ID3\x04\0\0\0\0\x02\x01'))).toBe(2 * 128 + 1 + 10);
    expect(tagLength(bytes('ID3\x04\0\x10\0\0\0\x05'))).toBe(25);
    expect(tagLength(bytes('OggS\0'))).toBe(0);
  });
});
