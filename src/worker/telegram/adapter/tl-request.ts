import type { TlReader } from './tl-reader.ts';

/** Anything GramJS can write: what a query inside a wrapper must bear. */
export interface TlBody {
  getBytes(): Uint8Array;
}

/** A request of GramJS's `Api`; `R` is inferred from the phantom field its types carry. */
export interface TlRequest<R> extends TlBody {
  readonly className: string;
  readonly __response: R;
}

/** What request objects bear at run time; their types put `readResult` on the class. */
export interface RunnableRequest extends TlBody {
  readonly className: string;
  readResult(reader: TlReader): unknown;
}
