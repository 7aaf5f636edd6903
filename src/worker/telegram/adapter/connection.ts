import type { LinkContext } from './link-context.ts';
import type { AuthKey } from './auth-key.ts';
import type { MadeKey } from './key-ring.ts';
import type { CallKind } from './link.ts';
import { viewBytes, type Bytes } from './bytes.ts';
import { makeKey } from './handshake.ts';
import { MessageIds } from './message-ids.ts';
import { PlainChannel } from './plain-channel.ts';
import { serverAddresses, transportDc } from './server-address.ts';
import { openTransport, type Transport } from './transport.ts';

/** Milliseconds for the key exchange. */
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
  onReady(transport: Transport, key: AuthKey): void;
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

/** The address to try now, and what becomes of it: one over which nothing good ever came is not tried next. */
function takeRoute({ context, dcId, kind }: ConnectionOptions) {
  // Keys are made at the main host; the one for files only takes them.
  const addresses = serverAddresses(context.server, dcId, context.keys.has(dcId) ? kind : 'main');
  const { address, limit } = context.routes.next(dcId, addresses);
  let hasWorked = false;
  const over = () => {
    if (!hasWorked && context.network.isOnline) context.routes.failed(dcId);
  };
  return {
    address,
    limit,
    over,
    worked: () => {
      if (!hasWorked) context.routes.worked(dcId, address, addresses);
      hasWorked = true;
    },
    rethrow: (error: unknown): never => {
      over();
      throw error;
    },
  };
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
  const { context, dcId, signal } = options;
  const end = openEnd();
  let deliver: (packet: Bytes) => void = (packet) => channel.receive(packet);
  const route = takeRoute(options);
  let isReady = false;
  const transport = await openTransport({
    address: route.address,
    dc: transportDc(context.server, dcId),
    ...(context.maySend && { maySend: context.maySend }),
    timeout: route.limit,
    signal,
    onPacket: (packet) => {
      if (isReady || packet.length < 8) route.worked();
      if (packet.length < 8) end.reject(new TransportFault(viewBytes(packet).getInt32(0, true)));
      else deliver(packet);
    },
    onClose: () => end.reject(new Error('connection closed')),
  }).catch(route.rethrow);
  const channel = new PlainChannel(new MessageIds(context.clock), (packet) => transport.send(packet));
  const giveUp = () => end.reject(new Error('connection given up'));
  signal.addEventListener('abort', giveUp, { once: true });
  end.promise.catch((error: Error) => channel.fail(error));
  try {
    if (signal.aborted) giveUp();
    const obtained = context.keys.obtain(dcId, () => exchangeKeys(options, channel));
    const key = await Promise.race([obtained, end.promise]);
    isReady = true;
    deliver = (packet) => options.onPacket(packet);
    options.onReady(transport, key);
    return await end.promise;
  } finally {
    signal.removeEventListener('abort', giveUp);
    transport.close();
    route.over();
  }
}
