import { CallError } from '#contract/errors.ts';
import { Api } from 'telegram/tl/api.js';
import { unpack } from './inner-messages.ts';
import { RpcError } from './rpc-error.ts';
import { TlReader } from './tl-reader.ts';
import type { RunnableRequest } from './tl-request.ts';

export const RPC_RESULT = 0xf35c6d01;

/** What an rpc_result says, packed or not. Without the request only boxed results can be read; a Vector of numbers cannot. */
export async function readAnswer(
  packed: Uint8Array,
  request: RunnableRequest | undefined,
): Promise<{ result: unknown } | { error: RpcError | CallError }> {
  try {
    const result = readBoxed(await unpack(packed), request);
    if (!(result instanceof Api.RpcError)) return { result };
    return { error: new RpcError(result.errorCode, result.errorMessage) };
  } catch {
    return { error: new CallError('INTERNAL') };
  }
}

function readBoxed(body: Uint8Array, request: RunnableRequest | undefined): unknown {
  const isError = new TlReader(body).readInt(false) === Api.RpcError.CONSTRUCTOR_ID;
  const reader = new TlReader(body);
  return request && !isError ? request.readResult(reader) : reader.tgReadObject();
}
