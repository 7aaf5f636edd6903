import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toChannelDifference } from './channel-difference.ts';
import { toDifference } from './difference.ts';

const user = (id: number) => new Api.PeerUser({ userId: BigInt(id) });
const channel = (id: number) => new Api.PeerChannel({ channelId: BigInt(id) });
const aMessage = (id: number, peerId: Api.TypePeer, out = false) =>
  new Api.Message({ id, peerId, date: 100, message: 'Salom', out } as never);
const state = new Api.updates.State({ pts: 20, qts: 1, seq: 2, date: 3, unreadCount: 0 });

describe('toDifference', () => {
  it('sorts what belongs to channels apart, and puts confirmations first', () => {
    const answer = new Api.updates.Difference({
      newMessages: [aMessage(7, user(5), true)],
      newEncryptedMessages: [],
      otherUpdates: [
        new Api.UpdateReadHistoryInbox({
          peer: user(5),
          maxId: 6,
          stillUnreadCount: 0,
          pts: 19,
          ptsCount: 1,
        }),
        new Api.UpdateNewChannelMessage({ message: aMessage(8, channel(9)), pts: 5, ptsCount: 1 }),
        new Api.UpdateChannelTooLong({ channelId: 10n }),
        new Api.UpdateMessageID({ id: 7, randomId: 3n }),
      ],
      chats: [],
      users: [new Api.User({ id: 1n, self: true })],
      state,
    });
    expect(toDifference(answer, undefined)).toMatchObject({
      kind: 'difference',
      changes: [
        { kind: 'messageId', randomId: '3' },
        { kind: 'newMessage', message: { chatId: 'u5', senderId: 'u1' } },
        { kind: 'readInbox', maxId: 6 },
      ],
      channelChanges: [{ channelId: 'c9', pts: 5, ptsCount: 1, change: { kind: 'newMessage' } }],
      channelsTooLong: [{ channelId: 'c10' }],
      state: { pts: 20, qts: 1, seq: 2, date: 3 },
    });
  });

  it('tells a slice, an empty one and one that is too long', () => {
    const empty = { newMessages: [], newEncryptedMessages: [], otherUpdates: [], chats: [], users: [] };
    const slice = new Api.updates.DifferenceSlice({ ...empty, intermediateState: state });
    expect(toDifference(slice, undefined)).toMatchObject({ kind: 'slice', state: { pts: 20 } });
    const nothing = new Api.updates.DifferenceEmpty({ date: 4, seq: 5 });
    expect(toDifference(nothing, undefined)).toEqual({ kind: 'empty', date: 4, seq: 5 });
    const tooLong = new Api.updates.DifferenceTooLong({ pts: 99 });
    expect(toDifference(tooLong, undefined)).toEqual({ kind: 'tooLong', pts: 99 });
  });
});

describe('toChannelDifference', () => {
  it('gives messages and changes with the pts to go on from', () => {
    const answer = new Api.updates.ChannelDifference({
      final: true,
      pts: 9,
      timeout: 30,
      newMessages: [aMessage(8, channel(9))],
      otherUpdates: [
        new Api.UpdateDeleteChannelMessages({ channelId: 9n, messages: [2], pts: 8, ptsCount: 1 }),
      ],
      chats: [],
      users: [],
    });
    expect(toChannelDifference(answer, 'u1')).toMatchObject({
      kind: 'difference',
      pts: 9,
      isFinal: true,
      timeout: 30,
      changes: [{ kind: 'newMessage' }, { kind: 'deleteMessages', ids: [2] }],
    });
  });

  const dialog = new Api.Dialog({ peer: channel(9), topMessage: 8, pts: 44 } as never);
  it('starts a channel anew', () => {
    const fields = { messages: [aMessage(8, channel(9))], chats: [], users: [], final: true };
    expect(
      toChannelDifference(new Api.updates.ChannelDifferenceTooLong({ ...fields, dialog }), 'u1'),
    ).toMatchObject({
      kind: 'tooLong',
      dialog: { pts: 44, chat: { id: 'c9', topMessageId: 8, lastDate: 100 } },
      changes: [{ kind: 'newMessage' }],
    });
  });

  it('fails where a reload names no dialog', () => {
    const folder = new Api.DialogFolder({} as never);
    const answer = new Api.updates.ChannelDifferenceTooLong({
      dialog: folder,
      messages: [],
      chats: [],
      users: [],
    });
    expect(() => toChannelDifference(answer, 'u1')).toThrow('INTERNAL');
  });
});
