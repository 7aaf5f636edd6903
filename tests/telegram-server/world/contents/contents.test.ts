import { describe, expect, it } from 'vitest';
import type { SeededDocument } from '../needs.ts';
import { imageDimensions } from './image-dimensions.ts';
import { seededContent } from './seeded-content.ts';

const shape = (over: Partial<SeededDocument>): SeededDocument => {
  return {
    kind: 'file',
    mimeType: 'application/octet-stream',
    size: 10_000,
    date: 0,
    attributes: [],
    ...over,
  };
};

describe('seeded contents', () => {
  it('reads the same bytes in ranges as in one piece', () => {
    for (const over of [
      {},
      { mimeType: 'application/pdf' },
      { mimeType: 'text/plain' },
      { kind: 'audio' as const },
      { kind: 'voice' as const },
    ]) {
      const content = seededContent('k', shape(over));
      const whole = Buffer.from(content.read(0, 20_000));
      expect(whole.length).toBe(10_000);
      const parts = [0, 4096, 8192].map((offset) => content.read(offset, 4096));
      expect(Buffer.concat(parts).equals(whole)).toBe(true);
    }
  });

  it('reaches into a file of two gigabytes without making it', () => {
    const content = seededContent('k', shape({ size: 2_000_000_000 }));
    expect(content.read(1_999_999_000, 4096).length).toBe(1000);
  });

  it('makes a PDF whose table of objects is where it says', () => {
    const content = seededContent('k', shape({ mimeType: 'application/pdf', size: 50_000 }));
    const text = Buffer.from(content.read(0, 50_000)).toString('latin1');
    const place = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(place, place + 4)).toBe('xref');
    const third = Number(text.slice(place).split('\n')[5]?.slice(0, 10));
    expect(text.slice(third, third + 7)).toBe('3 0 obj');
  });

  it('makes stickers of 512 pixels and JPEG files that say their dimensions', () => {
    const sticker = seededContent('k', shape({ kind: 'sticker', mimeType: 'image/webp', size: 140_000 }));
    expect(imageDimensions(sticker.read(0, 100))).toEqual({ width: 512, height: 512 });
    const jpeg = seededContent('k', shape({ mimeType: 'image/jpeg', size: 90_000 }));
    expect(imageDimensions(jpeg.read(0, 90_000))).toEqual({ width: 960, height: 640 });
  });

  it('makes voice messages in Ogg pages with right checksums', () => {
    const content = seededContent(
      'k',
      shape({ kind: 'voice', attributes: [{ _: 'documentAttributeAudio', voice: true, duration: 3 }] }),
    );
    const data = Buffer.from(content.read(0, 10_000));
    const pages = data.toString('latin1').split('OggS').length - 1;
    expect(pages).toBe(2 + 3);
  });
});
