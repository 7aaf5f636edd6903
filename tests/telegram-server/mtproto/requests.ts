import { RpcError } from '../api/method.ts';
import { gzipBomb } from '../faults/hostile-messages.ts';
import { encode, encodeResult } from '../tl/codec.ts';
import type { AnyQuery } from '../tl/codec.ts';
import { bindTempAuthKey } from './bind-temp-auth-key.ts';
import { packIfSmaller } from './gzip-answer.ts';
import type { ReceivedMessage } from './received-messages.ts';
import { resultBody } from './rpc-result.ts';
import type { Session } from './sessions.ts';
import { readRequest, unwrapQuery } from './unwrap-query.ts';
import type { Unwrapped } from './unwrap-query.ts';
import { waitForOthers } from './wait-for-others.ts';
import type { Wire } from './wire.ts';

/** What a temporary key may ask before it is bound. https://core.telegram.org/api/pfs */
const unboundAllowed = new Set<string>(['auth.bindTempAuthKey', 'help.getConfig', 'help.getNearestDc']);

/** What an ended authorization may still ask: how to sign in again. */
const signedOutAllowed = /^(auth|help|langpack)\./;

/** Requests that never subscribe their session to updates. https://core.telegram.org/api/invoking#disabling-updates */
const fileQueries = /^upload\./;

/** Carries out a request and answers it; returns at once. */
export function answerRequest(
  wire: Wire,
  session: Session,
  received: ReceivedMessage,
  body: Uint8Array,
): void {
  received.finished = run(wire, session, received, body).then(
    (answer) => finish(wire, session, received, answer),
    (error: unknown) => fail(wire, session, received, error),
  );
}

async function run(
  wire: Wire,
  session: Session,
  received: ReceivedMessage,
  body: Uint8Array,
): Promise<Uint8Array | undefined> {
  const unwrapped = unwrapQuery(readRequest(body));
  if (unwrapped.after.length) await waitForOthers(wire.world.clock, session, unwrapped.after);
  prepare(session, unwrapped);
  const { query } = unwrapped;
  const { answers, hostile } = wire.faults;
  const failure = answers.takeFailure(query._, query);
  if (failure && !failure.afterwards) throw failure.error;
  await answers.wait(query._);
  const result = await call(wire, session, received, query);
  if (failure) throw failure.error;
  if (answers.takeSilence(query._)) return undefined;
  if (hostile.take('gzipBomb')) return gzipBomb();
  const encoded = encodeResult(query._, result as never);
  return fileQueries.test(query._) ? encoded : packIfSmaller(encoded);
}

/** What holds for every request: an initialized connection, a bound key, an authorization that has not ended. */
function prepare(session: Session, { query, layer, init, withoutUpdates }: Unwrapped): void {
  const { transportKey: key, authKey } = session;
  const binding = query._ === 'auth.bindTempAuthKey';
  if (init) {
    if (layer === undefined && authKey.info.layer === undefined)
      throw new RpcError(400, 'CONNECTION_LAYER_INVALID');
    authKey.info = { ...authKey.info, ...init };
    key.inited = true;
  }
  if (layer !== undefined) authKey.info.layer = layer;
  if (!key.inited && !binding) throw new RpcError(400, 'CONNECTION_NOT_INITED');
  const unbound = key.expiresAt !== undefined && !key.permanent;
  if (unbound && !unboundAllowed.has(query._)) throw new RpcError(401, 'AUTH_KEY_PERM_EMPTY');
  if (authKey.closed && authKey.userId === undefined && !signedOutAllowed.test(query._)) {
    throw new RpcError(401, authKey.closed);
  }
  if (!withoutUpdates && !binding && !fileQueries.test(query._)) session.wantsUpdates = true;
}

async function call(
  wire: Wire,
  session: Session,
  received: ReceivedMessage,
  query: AnyQuery,
): Promise<unknown> {
  if (query._ === 'auth.bindTempAuthKey') return bindTempAuthKey(wire, session, received.id, query);
  const method = await wire.methods.find(query._);
  if (!method) throw new RpcError(400, 'METHOD_INVALID');
  const { _: name, ...params } = query;
  void name;
  const { authKey } = session;
  const { dc, userId } = authKey;
  if (userId !== undefined) {
    delete authKey.closed;
    wire.world.authorizations.touch(authKey.id);
  }
  return method(params as never, { world: wire.world, dc, authKey, session, userId });
}

function finish(
  wire: Wire,
  session: Session,
  received: ReceivedMessage,
  answer: Uint8Array | undefined,
): void {
  const dropped = received.state === 'dropped';
  received.state = 'done';
  if (answer === undefined || dropped) return;
  const body = resultBody(received.id, answer);
  wire.outbox.post(session, { body, kind: 'response', contentRelated: true, answerTo: received.id });
}

function fail(wire: Wire, session: Session, received: ReceivedMessage, error: unknown): void {
  const { code, text } = asRpcError(error);
  finish(wire, session, received, encode({ _: 'rpc_error', error_code: code, error_message: text }));
  received.state = 'failed';
}

/** What was not foreseen is the server's fault, and goes to stderr. */
function asRpcError(error: unknown): RpcError {
  if (error instanceof RpcError) return error;
  console.error(error);
  return new RpcError(500, 'INTERNAL_SERVER_ERROR');
}
