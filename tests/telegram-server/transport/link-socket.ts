import type { RawData } from 'ws';

/** What a connection needs of a WebSocket: one of `ws`, or one that leads nowhere but to a client in the same process. */
export interface LinkSocket {
  /** As the browser's: 1 is open. */
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly isPaused: boolean;
  send(data: Uint8Array, done: () => void): void;
  pause(): void;
  resume(): void;
  close(): void;
  /** Ends it without a farewell. */
  terminate(): void;
  on(event: 'message' | 'close' | 'error', listener: (data: RawData) => void): unknown;
}
