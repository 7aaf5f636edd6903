import { RpcError } from '../api/method.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { readBoxed, TlError } from '../tl/codec.ts';
import type { Con, Methods } from '../tl/schema.gen.ts';
import type { TransportKey } from './auth-keys.ts';
import { openVersion1 } from './encryption-v1.ts';
import type { Session } from './sessions.ts';
import { serverDate } from './wire.ts';
import type { Wire } from './wire.ts';

type Params = Methods['auth.bindTempAuthKey']['params'];

/** random:int128, msg_id, seqno, msg_len, and the 40 bytes of bind_auth_key_inner. */
const clearLength = 72;

/** The binding message, if it was made for this request (`messageId`) with the permanent key. */
function openBinding(
  params: Params,
  permanent: TransportKey,
  messageId: bigint,
): Con['bind_auth_key_inner'] | undefined {
  const clear = openVersion1(params.encrypted_message, permanent, clearLength);
  if (!clear) return undefined;
  const from = new ByteReader(clear.subarray(16));
  if (from.long() !== messageId || from.int() !== 0 || from.int() !== 40) return undefined;
  try {
    const inner = readBoxed(from);
    return inner._ === 'bind_auth_key_inner' ? (inner as Con['bind_auth_key_inner']) : undefined;
  } catch (error) {
    if (error instanceof TlError) return undefined;
    throw error;
  }
}

/**
 * Binds the temporary key that carries the request to a permanent one; an earlier binding of that one ends.
 * https://core.telegram.org/method/auth.bindTempAuthKey
 */
export function bindTempAuthKey(wire: Wire, session: Session, messageId: bigint, params: Params): boolean {
  const { transportKey: key } = session;
  const date = serverDate(wire);
  const invalid = new RpcError(400, 'ENCRYPTED_MESSAGE_INVALID');
  if (key.expiresAt === undefined) throw new RpcError(400, 'TEMP_AUTH_KEY_EMPTY');
  if (params.expires_at <= date) throw new RpcError(400, 'EXPIRES_AT_INVALID');
  const permanent = wire.keys.find(key.dc, params.perm_auth_key_id, date);
  if (!permanent || permanent.expiresAt !== undefined) throw invalid;
  if (key.permanent && key.permanent !== permanent) throw new RpcError(400, 'TEMP_AUTH_KEY_ALREADY_BOUND');
  const inner = openBinding(params, permanent, messageId);
  const fits =
    inner?.nonce === params.nonce &&
    inner.temp_auth_key_id === key.id &&
    inner.perm_auth_key_id === permanent.id &&
    inner.temp_session_id === session.id &&
    inner.expires_at === params.expires_at;
  if (!fits) throw invalid;
  for (const other of wire.keys.boundTo(permanent)) if (other !== key) wire.keys.remove(other);
  key.permanent = permanent;
  // Client info has to be written anew after each binding.
  key.inited = false;
  return true;
}
