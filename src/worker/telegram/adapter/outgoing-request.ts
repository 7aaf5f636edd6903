import type { TlRequest } from './tl-request.ts';
import type { Sealable } from './strict-state.ts';

/** A request on its way: queued, then named and sent, then answered or given up. */
export interface OutgoingRequest {
  readonly request: TlRequest<unknown>;
  /** The request alone, serialized once. */
  readonly body: Uint8Array;
  /** As it was last sent in this session. Sent again under the same name, the server runs it only once. */
  named?: Sealable;
  /** The container it was last sent in; its own identifier when it went alone. */
  containerId?: bigint;
  /** It carries initConnection. */
  isWrapped?: boolean;
  /** How often the server made us send it anew. */
  refusals: number;
  onSent(): void;
  resolve(result: unknown): void;
  reject(error: Error): void;
}
