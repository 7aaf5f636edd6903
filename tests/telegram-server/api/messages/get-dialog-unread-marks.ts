import { signedIn, type Method } from '../method.ts';
import { dialogPeer } from '../../world/operations/pin-dialog.ts';

/** https://core.telegram.org/method/messages.getDialogUnreadMarks */
export const getDialogUnreadMarks: Method<'messages.getDialogUnreadMarks'> = (_params, call) => {
  const userId = signedIn(call);
  const { dialogs } = call.world;
  const marked = dialogs.ordered(userId, undefined).filter((key) => dialogs.get(userId, key).unreadMark);
  return marked.map((key) => dialogPeer(key, userId));
};
