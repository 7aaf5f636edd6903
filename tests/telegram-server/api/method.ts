import type { MethodName, Methods } from '../tl/schema.gen.ts';
import type { World } from '../world/world.ts';
import type { AuthKeyRecord, Session } from '../mtproto/sessions.ts';

/**
 * An error that the API answers with, as `rpc_error` on the wire.
 * `code` is the HTTP-like code (400, 401, 303, 420 …), `text` the bare error type, e.g. `PHONE_CODE_INVALID`.
 * See https://core.telegram.org/api/errors
 */
export class RpcError extends Error {
  readonly code: number;
  readonly text: string;
  constructor(code: number, text: string) {
    super(`${code} ${text}`);
    this.code = code;
    this.text = text;
  }
}

/** Everything a method may know about the request it answers, beside the parameters. */
export interface Call {
  readonly world: World;
  /** The DC that received the request, 1…5. */
  readonly dc: number;
  /** The permanent key that signed it; carries the authorization, if there is one. */
  readonly authKey: AuthKeyRecord;
  /** The session of that key; pushes exclude it when the answer itself carries the updates. */
  readonly session: Session;
  /** The signed-in user's id, or undefined before login. */
  readonly userId: bigint | undefined;
}

/** One API method: plain parameters in, a plain answer out, `RpcError` thrown. Lives in `api/<namespace>/<kebab-name>.ts`. */
export type Method<N extends MethodName> = (
  params: Methods[N]['params'],
  call: Call,
) => Methods[N]['result'] | Promise<Methods[N]['result']>;

/** The signed-in user's id, or 401 AUTH_KEY_UNREGISTERED. */
export function signedIn(call: Call): bigint {
  if (call.userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
  return call.userId;
}
