/** Milliseconds after which nobody comes for it any more. */
const KEPT_FOR = 10_000;

let warm: { readonly address: string; readonly socket: WebSocket } | undefined;

/** Begins to open a socket before the code that will speak over it is there. Of several at a time only the first is opened. */
export function warmSocket(address: string): void {
  if (warm) return;
  const socket = new WebSocket(address, 'binary');
  const mine = (warm = { address, socket });
  // What fails here is tried again by whoever wants it, and told then.
  socket.onerror = () => undefined;
  setTimeout(() => {
    if (warm !== mine) return;
    warm = undefined;
    socket.close();
  }, KEPT_FOR);
}

/** The socket to this address that was begun earlier, open or about to be; undefined when there is none. It is the caller's now. */
export function takeWarmSocket(address: string): WebSocket | undefined {
  if (warm?.address !== address) return undefined;
  const { socket } = warm;
  warm = undefined;
  return socket.readyState <= WebSocket.OPEN ? socket : undefined;
}
