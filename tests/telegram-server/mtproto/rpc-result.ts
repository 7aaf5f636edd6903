import { ByteWriter } from '../tl/byte-writer.ts';

const rpcResult = 0xf35c6d01;

/** `rpc_result req_msg_id:long result:Object`. */
export function resultBody(request: bigint, result: Uint8Array): Uint8Array {
  const to = new ByteWriter(12 + result.length);
  to.id(rpcResult);
  to.long(request);
  to.raw(result);
  return to.finish();
}
