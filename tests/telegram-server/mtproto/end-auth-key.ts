import type { Session } from './sessions.ts';
import type { Wire } from './wire.ts';

/** destroy_auth_key: the DC forgets the key once the answer has gone. https://core.telegram.org/method/destroy_auth_key */
export function endAuthKey(wire: Wire, session: Session): void {
  wire.outbox.postService(session, { _: 'destroy_auth_key_ok' });
  setImmediate(() => wire.keys.remove(session.transportKey));
}
