/** Any object of the layer. */
export interface TlObject {
  readonly className: string;
}

/** What a class is made of: its fields without its name. */
export type Fields<T> = Omit<T, 'className' | '__response'>;

/**
 * Makes plain objects that bear their class's name; `instanceof` asks for that name. What comes from the wire is of the same
 * kind, so nothing tells the two apart.
 */
export type Maker<T> =
  Record<never, never> extends Fields<T> ? new (fields?: Fields<T>) => T : new (fields: Fields<T>) => T;

function makerOf(className: string): unknown {
  function make(fields?: object): object {
    return { className, ...fields };
  }
  const isOne = (thing: unknown): boolean =>
    typeof thing === 'object' && thing !== null && 'className' in thing && thing.className === className;
  return Object.defineProperty(make, Symbol.hasInstance, { value: isOne });
}

/**
 * The makers of all classes as GramJS nests them, each made when it is first named: a module of two thousand of them
 * would cost every start what few requests need.
 */
export function makeNamespace<T extends object>(prefix = ''): T {
  return new Proxy({} as T, {
    get(made, name) {
      if (typeof name !== 'string') return undefined;
      const known: unknown = Reflect.get(made, name);
      if (known !== undefined) return known;
      const isClass = /^[A-Z]/.test(name);
      const entry = isClass ? makerOf(prefix + name) : makeNamespace(`${prefix}${name}.`);
      Reflect.set(made, name, entry);
      return entry;
    },
  });
}
