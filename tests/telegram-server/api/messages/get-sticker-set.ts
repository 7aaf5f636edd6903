import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getStickerSet: there are no sets here. */
export const getStickerSet: Method<'messages.getStickerSet'> = (_params, call) => {
  signedIn(call);
  throw new RpcError(406, 'STICKERSET_INVALID');
};
