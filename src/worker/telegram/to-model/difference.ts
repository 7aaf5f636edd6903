import type { Change } from '#model/change.ts';
import type { Difference } from '#model/difference.ts';
import type { UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toChangeList, toChannelsTooLong } from './container.ts';
import { count } from './field.ts';
import { toMessages } from './message.ts';
import { findSelf, toPeerRecords } from './peers.ts';
import { toUpdateState } from './update-state.ts';

/** https://core.telegram.org/type/updates.Difference */
export function toDifference(answer: Api.updates.TypeDifference, selfId: UserId | undefined): Difference {
  switch (answer.className) {
    case 'updates.DifferenceEmpty':
      return { kind: 'empty', seq: count(answer.seq), date: count(answer.date) };
    case 'updates.DifferenceTooLong':
      return { kind: 'tooLong', pts: count(answer.pts) };
    case 'updates.Difference':
      return { kind: 'difference', ...toContent(answer, answer.state, selfId) };
    case 'updates.DifferenceSlice':
      return { kind: 'slice', ...toContent(answer, answer.intermediateState, selfId) };
  }
}

function toContent(
  answer: Api.updates.Difference | Api.updates.DifferenceSlice,
  state: Api.updates.TypeState,
  selfId: UserId | undefined,
) {
  const peers = toPeerRecords(answer);
  const self = findSelf(peers) ?? selfId;
  const timed = toChangeList(answer.otherUpdates, self);
  return {
    changes: inOrder(
      toNewMessages(answer.newMessages, self),
      timed.filter(({ channelId }) => channelId === undefined).map(({ change }) => change),
    ),
    channelChanges: timed.flatMap(({ channelId, change, pts = 0, ptsCount = 0 }) =>
      channelId === undefined ? [] : [{ channelId, change, pts, ptsCount }],
    ),
    peers,
    channelsTooLong: toChannelsTooLong(answer.otherUpdates),
    state: toUpdateState(state),
  };
}

export const toNewMessages = (messages: readonly Api.TypeMessage[], selfId: UserId | undefined): Change[] =>
  toMessages(messages, selfId).map((message) => ({ kind: 'newMessage', message }));

/** Confirmations of our own sends go before the messages they confirm, so that none is ever taken for a second one. */
export function inOrder(messages: readonly Change[], others: readonly Change[]): Change[] {
  const confirmations = others.filter(({ kind }) => kind === 'messageId');
  return [...confirmations, ...messages, ...others.filter(({ kind }) => kind !== 'messageId')];
}
