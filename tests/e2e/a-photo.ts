import { encodeJpeg } from '../telegram-server/world/pictures/encode-jpeg.ts';

/** A JPEG with a gradient in it. */
export function aPhoto(width: number, height: number): Buffer {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      pixels[at] = (x * 255) / width;
      pixels[at + 1] = (y * 255) / height;
      pixels[at + 2] = 128;
    }
  return Buffer.from(encodeJpeg({ width, height, pixels }, 80));
}
