import { encodeJpeg } from '../telegram-server/world/pictures/encode-jpeg.ts';

/** A JPEG with a gradient in it. */
export function aPhoto(width: number, height: number): Buffer {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      rgb[at] = (x * 255) / width;
      rgb[at + 1] = (y * 255) / height;
      rgb[at + 2] = 128;
    }
  return Buffer.from(encodeJpeg({ width, height, rgb }, 80));
}
