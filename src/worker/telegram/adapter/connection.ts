import type { LinkContext } from './link-context.ts';
import type { MadeKey } from './key-ring.ts';
import type { CallKind } from './link.ts';
import { viewBytes, type Bytes } from './bytes.ts';
import { makeKey } from './handshake.ts';
import { MessageIds } from './message-ids.ts';
import { PlainChannel } from './plain-channel.ts';
import { serverAddress, transportDc } from './server-address.ts';
import { openTransport, type Transport } from './transport.ts';

/** Milliseconds for the socket to stand, and for the key exchange. */
const CONNECT_LIMIT = 10_000;
const HANDSHAKE_LIMIT = 30_000;

/** A transport error (core.telegram.org/mtproto/mtproto-transports): a bare negative number instead of a packet. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  readonly code: number;

  constructor(code: number) {
    super(`transport error ${code}`);
    this.code = code;
  }
}

export interface ConnectionOptions {
  readonly context: LinkContext;
  readonly dcId: number;
  readonly kind: CallKind;
  readonly signal: AbortSignal;
  /** Stands, with a key: the transport may be used from now on. */
  onReady(transport: Transport, made: MadeKey): void;
  onPacket(packet: Bytes): void;
}

async function exchangeKeys({ context, dcId }: ConnectionOptions, channel: PlainChannel): Promise<MadeKey> {
  const limit = setTimeout(() => channel.fail(new Error('key exchange too slow')), HANDSHAKE_LIMIT);
  try {
    const { key, salt, serverTime } = await makeKey(channel, context.server, dcId);
    context.clock.learn(serverTime);
    return { key, salt };
  } finally {
    clearTimeout(limit);
  }
}

/** A promise that somebody else will reject. */
function openEnd(): { promise: Promise<never>; reject(error: Error): void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, rejectIt) => {
    reject = rejectIt;
  });
  return { promise, reject };
}

/**
 * One connection from its beginning to its end: opens the transport, makes a key when the DC has none with us, and hands
 * over packets. Always rejects, with what ended it: TransportFault, SecurityFault (only while a key is made), or any other.
 */
export async function runConnection(options: ConnectionOptions): Promise<never> {
  const { context, dcId, kind, signal } = options;
  const end = openEnd();
  let deliver: (packet: Bytes) => void = (packet) => channel.receive(packet);
  const transport = await openTransport({
    // Keys are made at the main host; the one for files only takes them.
    address: serverAddress(context.server, dcId, context.keys.has(dcId) ? kind : 'main'),
    dc: transportDc(context.server, dcId),
    timeout: CONNECT_LIMIT,
    signal,
    onPacket: (packet) => {
      if (packet.length < 8) end.reject(new TransportFault(viewBytes(packet).getInt32(0, true)));
      else deliver(packet);
    },
    onClose: () => end.reject(new Error('connection closed')),
  });
  const channel = new PlainChannel(new MessageIds(context.clock), (packet) => transport.send(packet));
  const giveUp = () => end.reject(new Error('connection given up'));
  signal.addEventListener('abort', giveUp, { once: true });
  end.promise.catch((error: Error) => channel.fail(error));
  try {
    if (signal.aborted) giveUp();
    const obtained = context.keys.obtain(dcId, () => exchangeKeys(options, channel));
    const made = await Promise.race([obtained, end.promise]);
    deliver = (packet) => options.onPacket(packet);
    options.onReady(transport, made);
    return await end.promise;
  } finally {
    signal.removeEventListener('abort', giveUp);
    transport.close();
  }
}
