/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is masked to the length of its table */

/** Words of data, input and output, under an expanded key and an iv of eight words. */
type Cipher = (input: Int32Array, output: Int32Array, key: Int32Array, iv: Int32Array) => void;

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];
type EightWords = [number, number, number, number, number, number, number, number];

const SIZE = 256;
const sbox = new Uint8Array(SIZE);
const inverseSbox = new Uint8Array(SIZE);

/** Twice `value` in the field of AES. */
const double = (value: number): number => ((value << 1) ^ (value & 0x80 ? 0x11b : 0)) & 255;

/** A product in the field of AES. */
function times(value: number, factor: number): number {
  let product = 0;
  for (let power = value, rest = factor; rest > 0; power = double(power), rest >>= 1) {
    if (rest & 1) product ^= power;
  }
  return product;
}

/** FIPS 197, 5.1.1: the inverse in the field, then an affine map. */
function fillSboxes(): void {
  let value = 1;
  let inverse = 1;
  do {
    value ^= double(value);
    // Divides by 3, by which the other was multiplied.
    inverse ^= inverse << 1;
    inverse ^= inverse << 2;
    inverse = (inverse ^ (inverse << 4)) & 255;
    if (inverse & 0x80) inverse ^= 9;
    const turned = inverse * 0x101;
    sbox[value] = (inverse ^ (turned >> 7) ^ (turned >> 6) ^ (turned >> 5) ^ (turned >> 4) ^ 0x63) & 255;
  } while (value !== 1);
  sbox[0] = 0x63;
  for (let index = 0; index < SIZE; index++) inverseSbox[sbox[index]!] = index;
}

/** One table of words and the same turned left by one, two and three bytes. */
function turnings(word: (index: number) => number): Tables {
  const turn = (bits: number) =>
    Int32Array.from(
      { length: SIZE },
      (_, index) => (word(index) << bits) | (word(index) >>> ((32 - bits) & 31)),
    );
  return [Int32Array.from({ length: SIZE }, (_, index) => word(index)), turn(8), turn(16), turn(24)];
}

/** Bytes as a word of little endian, as they lie in memory. */
const word = (a: number, b: number, c: number, d: number): number => a | (b << 8) | (c << 16) | (d << 24);

fillSboxes();

const mixed = (index: number): number => {
  const value = sbox[index]!;
  return word(times(value, 2), value, value, times(value, 3));
};

/** The inverse of mixing columns, of one byte in each of the four places. */
const unmixed = turnings((value) =>
  word(times(value, 14), times(value, 9), times(value, 13), times(value, 11)),
);

const forwardTables = () => [...turnings(mixed), ...turnings((index) => sbox[index]!)] as const;
const inverseTables = () =>
  [
    ...turnings((index) => unmixed[0][inverseSbox[index]!]!),
    ...turnings((index) => inverseSbox[index]!),
  ] as const;

const substitute = (value: number): number =>
  word(sbox[value & 255]!, sbox[(value >>> 8) & 255]!, sbox[(value >>> 16) & 255]!, sbox[value >>> 24]!);

/** The sixty words of a key of 32 bytes (FIPS 197, 5.2). */
export function expandKey(key: Int32Array): Int32Array {
  const words = new Int32Array(60);
  words.set(key);
  let constant = 1;
  for (let at = 8; at < 60; at++) {
    let last = words[at - 1]!;
    if (at % 8 === 0) {
      last = substitute((last >>> 8) | (last << 24)) ^ constant;
      constant = double(constant);
    } else if (at % 8 === 4) last = substitute(last);
    words[at] = words[at - 8]! ^ last;
  }
  return words;
}

/** The same for decrypting by tables (FIPS 197, 5.3.5): the rounds backwards, those between unmixed. */
export function expandInverseKey(key: Int32Array): Int32Array {
  const words = expandKey(key);
  return words.map((_, at) => {
    const round = at >> 2;
    const value = words[(14 - round) * 4 + (at & 3)]!;
    if (round === 0 || round === 14) return value;
    return (
      unmixed[0][value & 255]! ^
      unmixed[1][(value >>> 8) & 255]! ^
      unmixed[2][(value >>> 16) & 255]! ^
      unmixed[3][value >>> 24]!
    );
  });
}

/** The rounds are written out, in a closure of their own: together twice as fast as a loop. */
function makeEncryption(): Cipher {
  const [T0, T1, T2, T3, L0, L1, L2, L3] = forwardTables();
  return (input, output, k, iv) => {
    let [c0, c1, c2, c3, p0, p1, p2, p3] = iv as unknown as EightWords;
    let a, b, c, d, e, f, g, h;
    for (let at = 0; at < input.length; at += 4) {
      // prettier-ignore
      const x0 = input[at]!, x1 = input[at + 1]!, x2 = input[at + 2]!, x3 = input[at + 3]!;
      // prettier-ignore
      {
      a = x0 ^ c0 ^ k[0]!; b = x1 ^ c1 ^ k[1]!; c = x2 ^ c2 ^ k[2]!; d = x3 ^ c3 ^ k[3]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[4]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[5]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[6]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[7]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[8]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[9]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[10]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[11]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[12]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[13]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[14]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[15]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[16]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[17]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[18]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[19]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[20]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[21]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[22]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[23]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[24]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[25]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[26]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[27]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[28]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[29]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[30]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[31]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[32]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[33]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[34]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[35]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[36]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[37]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[38]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[39]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[40]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[41]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[42]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[43]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[44]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[45]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[46]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[47]!;
      a = T0[e & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[48]!; b = T0[f & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[49]!;
      c = T0[g & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[50]!; d = T0[h & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[51]!;
      e = T0[a & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[52]!; f = T0[b & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[53]!;
      g = T0[c & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[54]!; h = T0[d & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[55]!;
      c0 = L0[e & 255]! ^ L1[(f >>> 8) & 255]! ^ L2[(g >>> 16) & 255]! ^ L3[h >>> 24]! ^ k[56]! ^ p0;
      c1 = L0[f & 255]! ^ L1[(g >>> 8) & 255]! ^ L2[(h >>> 16) & 255]! ^ L3[e >>> 24]! ^ k[57]! ^ p1;
      c2 = L0[g & 255]! ^ L1[(h >>> 8) & 255]! ^ L2[(e >>> 16) & 255]! ^ L3[f >>> 24]! ^ k[58]! ^ p2;
      c3 = L0[h & 255]! ^ L1[(e >>> 8) & 255]! ^ L2[(f >>> 16) & 255]! ^ L3[g >>> 24]! ^ k[59]! ^ p3;
      p0 = x0; p1 = x1; p2 = x2; p3 = x3;
      output[at] = c0; output[at + 1] = c1; output[at + 2] = c2; output[at + 3] = c3;
      }
    }
  };
}

/** The rounds are written out, in a closure of their own: together twice as fast as a loop. */
function makeDecryption(): Cipher {
  const [T0, T1, T2, T3, L0, L1, L2, L3] = inverseTables();
  return (input, output, k, iv) => {
    let [c0, c1, c2, c3, p0, p1, p2, p3] = iv as unknown as EightWords;
    let a, b, c, d, e, f, g, h;
    for (let at = 0; at < input.length; at += 4) {
      // prettier-ignore
      const x0 = input[at]!, x1 = input[at + 1]!, x2 = input[at + 2]!, x3 = input[at + 3]!;
      // prettier-ignore
      {
      a = x0 ^ p0 ^ k[0]!; b = x1 ^ p1 ^ k[1]!; c = x2 ^ p2 ^ k[2]!; d = x3 ^ p3 ^ k[3]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[4]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[5]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[6]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[7]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[8]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[9]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[10]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[11]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[12]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[13]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[14]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[15]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[16]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[17]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[18]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[19]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[20]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[21]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[22]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[23]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[24]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[25]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[26]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[27]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[28]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[29]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[30]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[31]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[32]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[33]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[34]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[35]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[36]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[37]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[38]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[39]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[40]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[41]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[42]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[43]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[44]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[45]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[46]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[47]!;
      a = T0[e & 255]! ^ T1[(h >>> 8) & 255]! ^ T2[(g >>> 16) & 255]! ^ T3[f >>> 24]! ^ k[48]!; b = T0[f & 255]! ^ T1[(e >>> 8) & 255]! ^ T2[(h >>> 16) & 255]! ^ T3[g >>> 24]! ^ k[49]!;
      c = T0[g & 255]! ^ T1[(f >>> 8) & 255]! ^ T2[(e >>> 16) & 255]! ^ T3[h >>> 24]! ^ k[50]!; d = T0[h & 255]! ^ T1[(g >>> 8) & 255]! ^ T2[(f >>> 16) & 255]! ^ T3[e >>> 24]! ^ k[51]!;
      e = T0[a & 255]! ^ T1[(d >>> 8) & 255]! ^ T2[(c >>> 16) & 255]! ^ T3[b >>> 24]! ^ k[52]!; f = T0[b & 255]! ^ T1[(a >>> 8) & 255]! ^ T2[(d >>> 16) & 255]! ^ T3[c >>> 24]! ^ k[53]!;
      g = T0[c & 255]! ^ T1[(b >>> 8) & 255]! ^ T2[(a >>> 16) & 255]! ^ T3[d >>> 24]! ^ k[54]!; h = T0[d & 255]! ^ T1[(c >>> 8) & 255]! ^ T2[(b >>> 16) & 255]! ^ T3[a >>> 24]! ^ k[55]!;
      p0 = L0[e & 255]! ^ L1[(h >>> 8) & 255]! ^ L2[(g >>> 16) & 255]! ^ L3[f >>> 24]! ^ k[56]! ^ c0;
      p1 = L0[f & 255]! ^ L1[(e >>> 8) & 255]! ^ L2[(h >>> 16) & 255]! ^ L3[g >>> 24]! ^ k[57]! ^ c1;
      p2 = L0[g & 255]! ^ L1[(f >>> 8) & 255]! ^ L2[(e >>> 16) & 255]! ^ L3[h >>> 24]! ^ k[58]! ^ c2;
      p3 = L0[h & 255]! ^ L1[(g >>> 8) & 255]! ^ L2[(f >>> 16) & 255]! ^ L3[e >>> 24]! ^ k[59]! ^ c3;
      c0 = x0; c1 = x1; c2 = x2; c3 = x3;
      output[at] = p0; output[at + 1] = p1; output[at + 2] = p2; output[at + 3] = p3;
      }
    }
  };
}

/** AES-256 in IGE mode: c(i) = E(p(i) ^ c(i-1)) ^ p(i-1). */
export const encryptWords: Cipher = makeEncryption();

/** The inverse: p(i) = D(c(i) ^ p(i-1)) ^ c(i-1). */
export const decryptWords: Cipher = makeDecryption();
