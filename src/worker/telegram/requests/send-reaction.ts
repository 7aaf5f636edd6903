import type { Reaction } from '#model/reaction.ts';
import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * Sets our reactions to a message; none takes them away (https://core.telegram.org/method/messages.sendReaction). One that holds
 * already counts as set: an earlier try may have done it.
 */
export async function sendReaction(
  client: Client,
  p: Parameters<Telegram['sendReaction']>[0],
): Promise<void> {
  const request = new Api.messages.SendReaction({
    peer: toInputPeer(p.chat),
    msgId: p.id,
    addToRecent: true,
    reaction: p.reactions.flatMap(toTlReaction),
  });
  try {
    await client.link.call(request, { idempotent: true });
  } catch (error) {
    if (!isCode(error, 'MESSAGE_NOT_MODIFIED')) throw error;
  }
}

/** A star costs money and is given by another method: it is never among those that are set. */
function toTlReaction(reaction: Reaction): Api.TypeReaction[] {
  if (reaction.kind === 'emoji') return [new Api.ReactionEmoji({ emoticon: reaction.emoji })];
  if (reaction.kind === 'custom')
    return [new Api.ReactionCustomEmoji({ documentId: decimalToLong(reaction.documentId) })];
  return [];
}
