import type { OpenedMessage } from './encryption.ts';
import { isContainer, isPacked } from './container.ts';
import type { InnerMessage } from './container.ts';
import { messageTime } from './message-ids.ts';
import type { Session } from './sessions.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

/** error_code of bad_msg_notification, 48 for bad_server_salt. */
export type BadMessage = 16 | 17 | 18 | 19 | 20 | 32 | 33 | 34 | 35 | 48 | 64;

const past = 300;
const future = 30;

/**
 * What is wrong with a packet's own msg_id and salt, if anything.
 * https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
 */
export function checkOuter(wire: Wire, session: Session, message: OpenedMessage): BadMessage | undefined {
  const date = serverDate(wire);
  if ((message.id & 3n) !== 0n) return 18;
  const time = messageTime(message.id);
  if (time < date - past) return 16;
  if (time > date + future) return 17;
  const { salts } = session.transportKey;
  if (wire.faults.salts.takeRefusal() || !salts.accepts(message.salt, date)) return 48;
  if (isContainer(message.body) && session.received.find(message.id)) return 19;
  return undefined;
}

/** Constructors whose messages need no acknowledgement and must not ask for one. */
const neverContent = new Set([0x62d6b459, 0x73f1f8dc, 0xe06046b2]);

/** MTProto's own constructors: content-related or not, as the client likes. */
const service = new Set([
  0x7abe77ec, 0xf3427b8c, 0xb921bd04, 0xda69fb52, 0x7d861a08, 0x8cc0d131, 0x04deb57d, 0xe7512126, 0xd1435160,
  0x9299359f, 0x58e4a740, 0x347773c5, 0x276d3ec6, 0x809db6df,
]);

/** Whether a constructor belongs to MTProto itself and is no API query. */
export function isService(id: number): boolean {
  return service.has(id) || neverContent.has(id);
}

/** What is wrong with one message, in a container or on its own. `constructor` is the one its body begins with. */
export function checkInner(
  session: Session,
  message: InnerMessage,
  constructor: number,
): BadMessage | undefined {
  if ((message.id & 3n) !== 0n) return 18;
  if (session.received.isTooOld(message.id)) return 20;
  const odd = (message.seqno & 1) === 1;
  if (odd && neverContent.has(constructor)) return 34;
  // The documents want packed messages even, every client sends packed queries odd: both pass.
  if (!odd && !isService(constructor) && !isPacked(message.body)) return 35;
  return session.received.wrongOrder(message.id, message.seqno);
}
