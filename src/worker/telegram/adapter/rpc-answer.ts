import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import { constructorOf, unpack } from './inner-messages.ts';
import { RpcError } from './rpc-error.ts';
import { readAnswer as readTyped, readObject } from '../tl/read-object.ts';
import { TlReader } from '../tl/tl-reader.ts';
import type { TlRequest } from './tl-request.ts';

export const RPC_RESULT = 0xf35c6d01;
const RPC_ERROR = 0x2144ca19;

/** What an rpc_result says, packed or not. Without the request only boxed results can be read; a Vector of numbers cannot. */
export async function readAnswer(
  packed: Uint8Array,
  request: TlRequest<unknown> | undefined,
): Promise<{ result: unknown } | { error: RpcError | CallError }> {
  try {
    const result = readBoxed(await unpack(packed), request);
    if (!(result instanceof Api.RpcError)) return { result };
    return { error: new RpcError(result.errorCode, result.errorMessage) };
  } catch {
    return { error: new CallError('INTERNAL') };
  }
}

function readBoxed(body: Uint8Array, request: TlRequest<unknown> | undefined): unknown {
  const reader = new TlReader(body);
  return request && constructorOf(body) !== RPC_ERROR
    ? readTyped(reader, request.className)
    : readObject(reader);
}
