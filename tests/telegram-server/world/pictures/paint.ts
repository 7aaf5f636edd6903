import { createHash } from 'node:crypto';
import type { Bitmap } from './encode-jpeg.ts';

type Colour = readonly [number, number, number];
/** What is to be seen: an evening landscape, or a head before a wall for a profile picture. */
export type Motif = 'landscape' | 'portrait';

/** A picture named by its key: the same key is the same picture at every size. Coordinates run from 0 to 1. */
export function paint(key: string, motif: Motif, width: number, height: number): Bitmap {
  const random = createHash('sha256').update(key).digest();
  const colourAt = motif === 'portrait' ? portrait(random) : landscape(random);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt((x + 0.5) / width, (y + 0.5) / height);
      rgb[at++] = colour[0];
      rgb[at++] = colour[1];
      rgb[at++] = colour[2];
    }
  }
  return { width, height, rgb };
}

/** Sky, a sun, three lines of hills. */
function landscape(random: Buffer): (x: number, y: number) => Colour {
  const hue = random[0]! * 1.41;
  const top = fromHsl(hue, 0.5, 0.35);
  const bottom = fromHsl(hue + 50, 0.7, 0.8);
  const sun = { x: 0.2 + random[1]! / 425, y: 0.2 + random[2]! / 1000, r: 0.06 + random[3]! / 5000 };
  const sunColour = fromHsl(45, 0.9, 0.85);
  const hills = [0, 1, 2].map((line) => ({
    base: 0.55 + line * 0.14,
    height: 0.05 + random[4 + line]! / 2500,
    waves: 2 + (random[7 + line]! % 5),
    shift: random[10 + line]! / 40,
    colour: fromHsl(hue + 120 + line * 8, 0.3, 0.42 - line * 0.11),
  }));
  return (x, y) => {
    for (let line = 2; line >= 0; line--) {
      const hill = hills[line]!;
      if (y > hill.base - hill.height * Math.sin(x * hill.waves + hill.shift)) return hill.colour;
    }
    if (Math.hypot(x - sun.x, (y - sun.y) * 0.75) < sun.r) return sunColour;
    return mixed(top, bottom, Math.min(1, y / 0.6));
  };
}

/** A wall, shoulders, a head with hair. */
function portrait(random: Buffer): (x: number, y: number) => Colour {
  const hue = random[0]! * 1.41;
  const wallTop = fromHsl(hue, 0.35, 0.75);
  const wallBottom = fromHsl(hue + 30, 0.4, 0.55);
  const skin = fromHsl(22 + (random[1]! % 12), 0.5, 0.55 + random[2]! / 1000);
  const hair = fromHsl(random[3]! % 45, 0.3, 0.1 + random[4]! / 1200);
  const clothes = fromHsl(random[5]! * 1.41, 0.45, 0.35);
  const hairline = 0.33 + random[6]! / 2500;
  return (x, y) => {
    const head = ((x - 0.5) / 0.17) ** 2 + ((y - 0.43) / 0.22) ** 2;
    if (head < 1) return y < hairline ? hair : skin;
    if (((x - 0.5) / 0.2) ** 2 + ((y - 0.39) / 0.23) ** 2 < 1 && y < 0.5) return hair;
    if (((x - 0.5) / 0.38) ** 2 + ((y - 1.02) / 0.36) ** 2 < 1) return clothes;
    return mixed(wallTop, wallBottom, y);
  };
}

function mixed(from: Colour, to: Colour, part: number): Colour {
  return [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
    from[2] + (to[2] - from[2]) * part,
  ];
}

/** Hue in degrees, saturation and lightness 0…1. */
function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const k = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
