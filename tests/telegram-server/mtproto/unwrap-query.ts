import { RpcError } from '../api/method.ts';
import { LAYER } from '../tl/schema.ts';
import { decodeQuery, TlError, UnknownConstructor } from '../tl/codec.ts';
import type { AnyQuery } from '../tl/codec.ts';
import type { Con, Methods } from '../tl/schema.gen.ts';
import type { ClientInfo } from './sessions.ts';

/** A request without what was wrapped around it. */
export interface Unwrapped {
  query: AnyQuery;
  /** Whether the session is not to be subscribed to updates by it. */
  withoutUpdates: boolean;
  /** Requests of the same session that have to succeed first. */
  after: bigint[];
  /** What `invokeWithLayer` said. */
  layer?: number;
  /** What `initConnection` said. */
  init?: ClientInfo;
}

/** A request's bytes, decoded; 400 with the documented texts if they are not a request. https://core.telegram.org/api/errors */
export function readRequest(body: Uint8Array): AnyQuery {
  try {
    return decodeQuery(body);
  } catch (error) {
    if (!(error instanceof TlError)) throw error;
    if (!(error instanceof UnknownConstructor)) throw new RpcError(400, 'INPUT_FETCH_ERROR');
    throw new RpcError(400, `INPUT_${error.isMethod ? 'METHOD' : 'CONSTRUCTOR'}_INVALID_${error.id}`);
  }
}

type InitConnection = Omit<Methods['initConnection']['params'], 'query'> & { params?: Con[keyof Con] };

function clientInfo(init: InitConnection): ClientInfo {
  if (init.api_id <= 0) throw new RpcError(400, 'CONNECTION_API_ID_INVALID');
  if (!init.device_model) throw new RpcError(400, 'CONNECTION_DEVICE_MODEL_EMPTY');
  if (!init.app_version) throw new RpcError(400, 'CONNECTION_APP_VERSION_EMPTY');
  const { api_id, device_model, system_version, app_version, system_lang_code, lang_pack, lang_code } = init;
  return { api_id, device_model, system_version, app_version, system_lang_code, lang_pack, lang_code };
}

/**
 * Takes `invokeWithLayer`, `initConnection` and the like off a request.
 * https://core.telegram.org/api/invoking
 */
export function unwrapQuery(outer: AnyQuery): Unwrapped {
  const found: Unwrapped = { query: outer, withoutUpdates: false, after: [] };
  for (;;) {
    const { query } = found;
    if (query._ === 'invokeWithLayer') {
      if (query.layer < 1 || query.layer > LAYER) throw new RpcError(400, 'INPUT_LAYER_INVALID');
      found.layer = query.layer;
    } else if (query._ === 'initConnection') found.init = clientInfo(query);
    else if (query._ === 'invokeWithoutUpdates') found.withoutUpdates = true;
    else if (query._ === 'invokeAfterMsg') found.after.push(query.msg_id);
    else if (query._ === 'invokeAfterMsgs') found.after.push(...query.msg_ids);
    else if (query._ !== 'invokeWithTakeout' && query._ !== 'invokeWithMessagesRange') return found;
    found.query = query.query as AnyQuery;
  }
}
