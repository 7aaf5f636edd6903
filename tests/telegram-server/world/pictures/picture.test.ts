import { strippedPhotoToJpg } from 'telegram/Utils';
import { describe, expect, it } from 'vitest';
import { encodeJpeg } from './encode-jpeg.ts';
import { paint } from './paint.ts';
import { padJpeg, paintedJpeg, pictureSize, strippedThumb } from './picture.ts';

describe('pictures', () => {
  it('strips exactly what a client puts back', () => {
    const stripped = strippedThumb('user/7', 'portrait', 640, 640);
    const restored = strippedPhotoToJpg(Buffer.from(stripped) as never);
    const whole = encodeJpeg(paint('user/7', 'portrait', 40, 40), 20);
    expect(Buffer.from(restored).equals(Buffer.from(whole))).toBe(true);
    expect(stripped.length).toBeLessThan(1000);
  });

  it('keeps the proportions of a wide picture in height and width bytes', () => {
    const stripped = strippedThumb('m/1', 'landscape', 1280, 720);
    expect([...stripped.subarray(0, 3)]).toEqual([1, 23, 40]);
  });

  it('has the promised size for every key', () => {
    for (let at = 0; at < 12; at++) {
      const motif = at % 2 === 0 ? 'portrait' : 'landscape';
      expect(paintedJpeg(`k${at}`, motif, 160, 120).length).toBe(pictureSize(160, 120));
    }
  });

  it('pads over several comment segments', () => {
    const jpeg = encodeJpeg(paint('a', 'landscape', 16, 16), 60);
    for (const extra of [4, 65_537, 65_538, 65_540, 200_000]) {
      expect(padJpeg(jpeg, jpeg.length + extra).length).toBe(jpeg.length + extra);
    }
  });
});
