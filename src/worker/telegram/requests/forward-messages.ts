import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * Forwards messages, each under a random_id of its own (https://core.telegram.org/method/messages.forwardMessages).
 * RANDOM_ID_DUPLICATE when all are there, some of them from an earlier try whose answer was lost.
 */
export async function forwardMessages(
  client: Client,
  { from, to, ids, randomIds }: Parameters<Telegram['forwardMessages']>[0],
): Promise<void> {
  if (ids.length !== randomIds.length) throw new CallError('BAD_INPUT', { field: 'randomIds' });
  const pairs = ids.map((id, index) => ({ id, randomId: decimalToLong(randomIds[index]) }));
  let duplicate: CallError | undefined;
  for (const batch of inBatches(pairs)) {
    const request = new Api.messages.ForwardMessages({
      fromPeer: toInputPeer(from),
      toPeer: toInputPeer(to),
      id: batch.map(({ id }) => id),
      randomId: batch.map(({ randomId }) => randomId),
    });
    try {
      await client.link.call(request, { chat: to.id, idempotent: true });
    } catch (error) {
      if (!isCode(error, 'RANDOM_ID_DUPLICATE')) throw error;
      // The earlier try may have come no further.
      duplicate = error;
    }
  }
  if (duplicate) throw duplicate;
}
