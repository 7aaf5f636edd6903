import type { UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import type { DialogsPage } from '../telegram.ts';
import { toDialogRecords } from './dialog.ts';
import { count, list, present } from './field.ts';
import { toMessages } from './message.ts';
import { findSelf, toPeerRecords } from './peers.ts';
import { toUpdateState } from './update-state.ts';

/** https://core.telegram.org/type/messages.Dialogs and https://core.telegram.org/type/messages.PeerDialogs */
export function toDialogsPage(
  answer: Api.messages.TypeDialogs | Api.messages.TypePeerDialogs,
  selfId: UserId | undefined,
): DialogsPage {
  if (answer.className === 'messages.DialogsNotModified') return { dialogs: [], messages: [], peers: [] };
  const peers = toPeerRecords(answer);
  const messages = toMessages(answer.messages, findSelf(peers) ?? selfId);
  return present({
    dialogs: toDialogRecords(answer.dialogs, messages),
    messages,
    peers,
    total: answer.className === 'messages.DialogsSlice' ? toTotal(answer) : undefined,
    state: answer.className === 'messages.PeerDialogs' ? toUpdateState(answer.state) : undefined,
  });
}

/** The row that stands for the archive is counted, but is no dialog. */
const toTotal = (answer: Api.messages.DialogsSlice): number =>
  count(answer.count - list(answer.dialogs).filter((dialog) => dialog?.className === 'DialogFolder').length);
