import { signedIn, type Call } from './method.ts';
import type { Actor } from '../world/updates.ts';

/** The caller, as world operations know him: his other sessions are told, his own reads the answer. */
export function actorOf(call: Call): Actor {
  return { userId: signedIn(call), session: call.session };
}
