/** A value that does not fit the schema, or bytes that are not TL. `path` leads to the spot, e.g. `message.peer_id`. */
export class TlError extends Error {
  readonly path: string;
  readonly reason: string;
  constructor(reason: string, path = '') {
    super(path ? `${path}: ${reason}` : reason);
    this.name = 'TlError';
    this.reason = reason;
    this.path = path;
  }

  /** The same error seen from one level higher up. */
  within(step: string): TlError {
    return new TlError(this.reason, this.path ? `${step}.${this.path}` : step);
  }
}

/** Bytes that start with a constructor number nobody knows. */
export class UnknownConstructor extends TlError {
  readonly id: number;
  /** Whether a method was expected there. */
  readonly isMethod: boolean;
  constructor(id: number, isMethod = false) {
    super(`unknown ${isMethod ? 'method' : 'constructor'} ${id.toString(16)}`);
    this.id = id;
    this.isMethod = isMethod;
  }
}
