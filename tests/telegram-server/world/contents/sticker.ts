import { createHash } from 'node:crypto';
import { encodeTwoValuedWebp } from './webp.ts';

const SIDE = 512;

/** A round face on a transparent ground; the key says its colour and its mood. */
export function stickerWebp(key: string): Uint8Array {
  const random = createHash('sha256').update(key).digest();
  const smile = random[0]! % 2 === 0 ? 1 : -1;
  const open = random[1]! % 3 === 0;
  // Dark lines where the bit is 0, the face's colour where it is 1.
  const face = [
    [255, 205, 60],
    [120, 215, 130],
    [130, 190, 250],
    [250, 150, 170],
  ][random[2]! % 4] as [number, number, number];
  const values = { alpha: [0, 255], red: [40, face[0]], green: [30, face[1]], blue: [25, face[2]] } as const;
  return encodeTwoValuedWebp(SIDE, values, (px, py) => {
    const x = (px / SIDE) * 2 - 1;
    const y = (py / SIDE) * 2 - 1;
    const inside = Math.hypot(x, y) < 0.92 ? 1 : 0;
    const eye = Math.hypot((Math.abs(x) - 0.34) / 0.1, (y + 0.2) / (open ? 0.18 : 0.1)) < 1;
    const curve = 0.35 + smile * (0.18 - 0.8 * x * x);
    const mouth = Math.abs(x) < 0.48 && Math.abs(y - curve) < 0.05;
    const lit = eye || mouth ? 0 : 1;
    return { alpha: inside, red: lit, green: lit, blue: lit };
  });
}
