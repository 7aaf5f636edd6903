import { randomBytes } from 'node:crypto';
import { signedIn, type Method } from '../method.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getSponsoredMessages: one seeded channel shows one. */
export const getSponsoredMessages: Method<'messages.getSponsoredMessages'> = (params, call) => {
  const peer = resolvePeer(call.world, params.peer, signedIn(call));
  const chat = peer._ === 'peerChannel' ? call.world.chats.require(peer.channel_id) : undefined;
  if (chat?.sponsored !== true) return { _: 'messages.sponsoredMessagesEmpty' };
  const words = {
    title: 'Qurilish mollari',
    message: 'Sement va armatura zavod narxida, yetkazib berish bepul.',
  };
  return {
    _: 'messages.sponsoredMessages',
    messages: [
      {
        ...{
          _: 'sponsoredMessage',
          random_id: Uint8Array.from(randomBytes(16)),
          url: 'https://example.uz/qurilish',
        },
        ...{ ...words, button_text: 'KOʻRISH', can_report: true },
      },
    ],
    chats: [],
    users: [],
  };
};
