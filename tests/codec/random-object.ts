import type { Definition, Field } from '../../src/build/tl/definitions.ts';

export type Plain = { className: string } & Record<string, unknown>;

/** How a flag-bound field is chosen: each by chance, none of them, or all. */
export type Presence = 'some' | 'none' | 'all';

const CORNERS = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 32n, 255n];
const INTS = [0, 1, -1, 0x7fffffff, -0x80000000, 255, 256];
const DOUBLES = [0, -1.5, Number.MAX_VALUE, Number.MIN_VALUE, 41.311081, Infinity];
const TEXTS = [
  '',
  'a',
  'salom',
  'Toshkent sh.',
  'ғишт',
  'ёш 👋🏽',
  '\u{1F1FA}\u{1F1FF}',
  '\ufeffBOM',
  '\0\n"',
  'oʻzbek',
];

/** Numbers that a seed decides (mulberry32). */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  long(): bigint {
    if (this.below(4) === 0) return this.of(CORNERS);
    return BigInt.asIntN(64, (BigInt(this.below(2 ** 32)) << 32n) | BigInt(this.below(2 ** 32)));
  }
}

const LENGTHS = [0, 1, 3, 4, 10, 11, 253, 254, 255, 256, 1000];

const bitOf = ({ flag }: Field): string => (flag ? `${flag.word} ${String(flag.bit)}` : '');

/** Objects of any class of the layer, down to a depth, with any values. */
export class RandomObjects {
  readonly #byType = new Map<string, Definition[]>();
  readonly #depths = new Map<string, number>();
  readonly #methods: readonly Definition[];
  readonly #random: Seeded;

  constructor(definitions: readonly Definition[], random: Seeded) {
    this.#random = random;
    this.#methods = definitions.filter(({ isMethod, fields }) => isMethod && fields.length === 0);
    for (const definition of definitions) {
      if (definition.isMethod) continue;
      this.#byType.set(definition.result, [...(this.#byType.get(definition.result) ?? []), definition]);
    }
    // How deep the shallowest object of each type is: grows until nothing changes.
    for (let changed = true; changed;) {
      changed = false;
      for (const [type, members] of this.#byType) {
        const depth = Math.min(...members.map((member) => this.#depthOf(member)));
        if (depth < (this.#depths.get(type) ?? Infinity)) {
          this.#depths.set(type, depth);
          changed = true;
        }
      }
    }
  }

  #depthOf({ fields }: Definition): number {
    const needed = fields.filter(({ letter, vector, flag }) => letter === 'o' && !vector && !flag);
    return 1 + Math.max(0, ...needed.map(({ type }) => this.#depths.get(type) ?? Infinity));
  }

  object(definition: Definition, presence: Presence, depth = 2): Plain {
    const object: Plain = { className: definition.className };
    // Fields that share a bit are there together or not at all.
    const absent = new Set<string>();
    for (const field of definition.fields)
      if (!this.#isThere(field, presence, depth)) absent.add(bitOf(field));
    for (const field of definition.fields) {
      if (field.letter === '#' || (field.flag && absent.has(bitOf(field)))) continue;
      object[field.name] = field.vector ? this.#items(field, depth) : this.#value(field, depth);
    }
    return object;
  }

  #isThere({ flag, letter, vector }: Field, presence: Presence, depth: number): boolean {
    if (!flag) return true;
    if (depth <= 0 && letter === 'o' && !vector) return false;
    return presence === 'all' || (presence === 'some' && this.#random.below(2) === 1);
  }

  #items(field: Field, depth: number): unknown[] {
    const length = depth <= 0 && field.letter === 'o' ? 0 : this.#random.below(4);
    return Array.from({ length }, () => this.#value(field, depth));
  }

  #value({ name, letter, type }: Field, depth: number): unknown {
    const random = this.#random;
    // GramJS puts a number of its own choice where this one is 0.
    if (letter === 'i' && name === 'randomId') return 1 + random.below(1000);
    if (letter === 'i') return random.below(3) ? random.below(2 ** 31) : random.of(INTS);
    if (letter === 'l') return random.long();
    if (letter === 'd') return random.of(DOUBLES);
    if (letter === 's') return random.of(TEXTS).repeat(random.below(20) === 0 ? 60 : 1);
    if (letter === 'b') return random.bytes(random.of(LENGTHS));
    if (letter === 'h') return random.bytes(16);
    if (letter === 'w') return random.bytes(32);
    if (letter === 'B') return random.below(2) === 1;
    if (letter === 't') return true;
    if (letter === 'x') return this.object(random.of(this.#methods), 'none', 0);
    return this.#boxed(type, depth - 1);
  }

  /** Any member of the type; the shallowest where it is deep enough already. */
  #boxed(type: string, depth: number): Plain {
    const members = this.#byType.get(type) ?? [];
    const shallow = members.filter((member) => this.#depthOf(member) === this.#depths.get(type));
    return this.object(this.#random.of(depth > 0 ? members : shallow), depth > 0 ? 'some' : 'none', depth);
  }
}
