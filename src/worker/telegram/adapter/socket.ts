import { viewOf, type Bytes } from './bytes.ts';
import { takeWarmSocket } from './warm-socket.ts';

export interface Socket {
  /** Bytes the network has not taken yet. */
  readonly backlog: number;
  send(data: Bytes): void;
  /** Silent: `onClose` is not called for it. */
  close(): void;
}

export interface SocketOptions {
  /** Milliseconds until the connection must stand. */
  readonly timeout: number;
  /** Gives the attempt up, or closes what stands. */
  readonly signal: AbortSignal;
  onData(data: Bytes): void;
  /** The other side, or the network, ended it. */
  onClose(): void;
}

/** Opens a WebSocket for MTProto. Rejects when it cannot stand in time, or was given up. */
export function openSocket(address: string, options: SocketOptions): Promise<Socket> {
  const { signal, timeout } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = takeWarmSocket(address) ?? new WebSocket(address, 'binary');
    socket.binaryType = 'arraybuffer';
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      // A socket that still connects reports its own closing as an error: somebody must listen.
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.onerror = () => undefined;
      socket.close();
    };
    const giveUp = () => {
      end();
      reject(new Error('connection given up'));
    };
    const timer = setTimeout(giveUp, timeout);
    signal.addEventListener('abort', giveUp, { once: true });
    let isOpen = false;
    const stands = () => {
      isOpen = true;
      clearTimeout(timer);
      resolve({
        get backlog() {
          return socket.bufferedAmount;
        },
        send: (data) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(data);
        },
        close: end,
      });
    };
    if (socket.readyState === WebSocket.OPEN) stands();
    else socket.onopen = stands;
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      options.onData(viewOf(new Uint8Array(event.data)));
    };
    socket.onerror = () => undefined;
    socket.onclose = () => {
      end();
      if (isOpen) options.onClose();
      else reject(new Error('connection refused'));
    };
  });
}
