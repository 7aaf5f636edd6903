import { CallError } from '#contract/errors.ts';
import type { ChannelDifference } from '#model/difference.ts';
import type { UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toChangeList } from './container.ts';
import { toDialogRecords } from './dialog.ts';
import { inOrder, toNewMessages } from './difference.ts';
import { count, flag, optionalCount, present } from './field.ts';
import { toMessages } from './message.ts';
import { findSelf, toPeerRecords } from './peers.ts';

/** https://core.telegram.org/type/updates.ChannelDifference. Fails with INTERNAL where a reload names no dialog. */
export function toChannelDifference(
  answer: Api.updates.TypeChannelDifference,
  selfId: UserId | undefined,
): ChannelDifference {
  const end = { isFinal: flag(answer.final), timeout: optionalCount(answer.timeout) };
  switch (answer.className) {
    case 'updates.ChannelDifferenceEmpty':
      return present({ kind: 'empty' as const, pts: count(answer.pts), ...end });
    case 'updates.ChannelDifference':
      return present({ kind: 'difference' as const, ...toContent(answer, selfId), ...end });
    case 'updates.ChannelDifferenceTooLong':
      return present({ kind: 'tooLong' as const, ...toReload(answer, selfId), ...end });
  }
}

function toContent(answer: Api.updates.ChannelDifference, selfId: UserId | undefined) {
  const peers = toPeerRecords(answer);
  const self = findSelf(peers) ?? selfId;
  const others = toChangeList(answer.otherUpdates, self).map(({ change }) => change);
  return {
    changes: inOrder(toNewMessages(answer.newMessages, self), others),
    peers,
    pts: count(answer.pts),
  };
}

function toReload(answer: Api.updates.ChannelDifferenceTooLong, selfId: UserId | undefined) {
  const peers = toPeerRecords(answer);
  const self = findSelf(peers) ?? selfId;
  const [dialog] = toDialogRecords([answer.dialog], toMessages(answer.messages, self));
  if (!dialog) throw new CallError('INTERNAL');
  return { dialog, changes: toNewMessages(answer.messages, self), peers };
}
