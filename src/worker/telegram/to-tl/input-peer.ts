import { CallError } from '#contract/errors.ts';
import { isChannelId, isGroupId, isUserId, rawId } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { decimalToLong } from './long.ts';

/** https://core.telegram.org/type/InputPeer. Without an access hash Telegram is asked with 0, and says so if it needs one. */
export function toInputPeer({ id, accessHash }: PeerRef): Api.TypeInputPeer {
  const raw = decimalToLong(rawId(id));
  if (isGroupId(id)) return new Api.InputPeerChat({ chatId: raw });
  const hash = decimalToLong(accessHash);
  if (isUserId(id)) return new Api.InputPeerUser({ userId: raw, accessHash: hash });
  return new Api.InputPeerChannel({ channelId: raw, accessHash: hash });
}

/** Fails with BAD_INPUT for anything but a user. */
export function toInputUser({ id, accessHash }: PeerRef): Api.InputUser {
  if (!isUserId(id)) throw new CallError('BAD_INPUT', { field: 'user' });
  return new Api.InputUser({ userId: decimalToLong(rawId(id)), accessHash: decimalToLong(accessHash) });
}

/** Fails with BAD_INPUT for anything but a supergroup or channel. */
export function toInputChannel({ id, accessHash }: PeerRef): Api.InputChannel {
  if (!isChannelId(id)) throw new CallError('BAD_INPUT', { field: 'channel' });
  return new Api.InputChannel({
    channelId: decimalToLong(rawId(id)),
    accessHash: decimalToLong(accessHash),
  });
}

export const toInputDialogPeer = (chat: PeerRef): Api.InputDialogPeer =>
  new Api.InputDialogPeer({ peer: toInputPeer(chat) });
