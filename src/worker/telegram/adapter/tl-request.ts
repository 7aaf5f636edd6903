import type { TlObject } from '../tl/namespace.ts';

/** A request of `Api`; `R` is inferred from the phantom field its types carry. */
export interface TlRequest<R> extends TlObject {
  readonly __response?: R;
}
