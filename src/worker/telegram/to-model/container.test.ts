import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toContainer } from './container.ts';

const user = (id: number) => new Api.PeerUser({ userId: BigInt(id) });
const channel = (id: number) => new Api.PeerChannel({ channelId: BigInt(id) });
const aMessage = (fields: Record<string, unknown> = {}) =>
  new Api.Message({ id: 7, peerId: user(5), date: 100, message: 'Salom', ...fields } as never);

const wrap = (...updates: Api.TypeUpdate[]) =>
  new Api.Updates({ updates, users: [], chats: [], date: 100, seq: 4 });
const changesOf = (...updates: Api.TypeUpdate[]) => {
  const container = toContainer(wrap(...updates), 'u1');
  return container?.kind === 'updates' ? container.changes : [];
};

describe('toContainer', () => {
  it('keeps seq, date and peers', () => {
    const self = new Api.User({ id: 1n, self: true, accessHash: -9n, firstName: 'Men' });
    const tl = new Api.UpdatesCombined({
      updates: [],
      users: [self],
      chats: [],
      date: 9,
      seqStart: 3,
      seq: 5,
    });
    expect(toContainer(tl, undefined)).toMatchObject({
      kind: 'updates',
      seqStart: 3,
      seq: 5,
      date: 9,
      hasAllPeers: true,
      peers: [{ peer: { id: 'u1', isSelf: true }, accessHash: '-9', isMin: false }],
    });
  });

  it('starts a plain container at its own seq', () => {
    expect(toContainer(wrap(), 'u1')).toMatchObject({ seqStart: 4, seq: 4 });
  });

  it('says too long', () => {
    expect(toContainer(new Api.UpdatesTooLong(), 'u1')).toEqual({ kind: 'tooLong' });
  });

  it('writes the short message out, from the other or from us', () => {
    const short = { id: 3, userId: 5n, message: 'Ha', pts: 10, ptsCount: 1, date: 60, ttlPeriod: 30 };
    expect(toContainer(new Api.UpdateShortMessage(short), 'u1')).toMatchObject({
      seq: 0,
      date: 60,
      hasAllPeers: false,
      changes: [
        {
          pts: 10,
          ptsCount: 1,
          change: {
            kind: 'newMessage',
            message: { chatId: 'u5', senderId: 'u5', text: 'Ha', expiresAt: 90 },
          },
        },
      ],
    });
    expect(toContainer(new Api.UpdateShortMessage({ ...short, out: true }), 'u1')).toMatchObject({
      changes: [{ change: { message: { chatId: 'u5', senderId: 'u1', isOutgoing: true } } }],
    });
  });

  it('writes the short group message out', () => {
    const fields = {
      id: 3,
      fromId: 5n,
      chatId: 8n,
      message: 'Ha',
      pts: 10,
      ptsCount: 1,
      date: 60,
    };
    expect(toContainer(new Api.UpdateShortChatMessage(fields), 'u1')).toMatchObject({
      changes: [{ change: { message: { chatId: 'g8', senderId: 'u5' } } }],
    });
  });

  it('leaves the short answer to whoever sent', () => {
    const fields = { id: 3, pts: 1, ptsCount: 1, date: 1 };
    expect(toContainer(new Api.UpdateShortSentMessage(fields), 'u1')).toBeUndefined();
  });

  it('tells of channels that are too long apart from the changes', () => {
    const container = toContainer(wrap(new Api.UpdateChannelTooLong({ channelId: 9n, pts: 70 })), 'u1');
    expect(container).toMatchObject({ changes: [], channelsTooLong: [{ channelId: 'c9', pts: 70 }] });
  });

  it('joins our own message with its random_id', () => {
    const changes = changesOf(
      new Api.UpdateMessageID({ id: 7, randomId: -55n }),
      new Api.UpdateNewMessage({ message: aMessage({ out: true }), pts: 2, ptsCount: 1 }),
    );
    expect(changes).toMatchObject([
      { change: { kind: 'messageId', id: 7, randomId: '-55' } },
      { change: { kind: 'newMessage', message: { randomId: '-55' } }, pts: 2, ptsCount: 1 },
    ]);
  });
});

describe('changes and their boxes', () => {
  it('counts a channel message in the channel', () => {
    const update = new Api.UpdateNewChannelMessage({
      message: aMessage({ peerId: channel(9) }),
      pts: 5,
      ptsCount: 1,
    });
    expect(changesOf(update)).toMatchObject([{ channelId: 'c9', pts: 5, ptsCount: 1 }]);
  });

  it('still counts a message it cannot read', () => {
    const message = new Api.MessageEmpty({ id: 7 });
    expect(changesOf(new Api.UpdateNewMessage({ message, pts: 5, ptsCount: 1 }))).toEqual([
      { change: { kind: 'ignored', name: 'unreadable message' }, pts: 5, ptsCount: 1 },
    ]);
  });

  it('does not take the pts of a read mark in a channel for a count', () => {
    const update = new Api.UpdateReadChannelInbox({
      channelId: 9n,
      maxId: 4,
      stillUnreadCount: 2,
      pts: 50,
    });
    expect(changesOf(update)).toEqual([
      { change: { kind: 'readInbox', chatId: 'c9', maxId: 4, unreadCount: 2 } },
    ]);
  });

  it('counts a move of several chats once', () => {
    const folderPeers = [1, 2].map((id) => new Api.FolderPeer({ peer: user(id), folderId: 1 }));
    expect(changesOf(new Api.UpdateFolderPeers({ folderPeers, pts: 5, ptsCount: 1 }))).toEqual([
      { change: { kind: 'folder', chatId: 'u1', folder: 'archive' }, pts: 5, ptsCount: 1 },
      { change: { kind: 'folder', chatId: 'u2', folder: 'archive' } },
    ]);
  });

  it('keeps qts of what it ignores', () => {
    const update = new Api.UpdateBotStopped({ userId: 1n, date: 1, stopped: true, qts: 12 });
    expect(changesOf(update)).toEqual([{ change: { kind: 'ignored', name: 'UpdateBotStopped' }, qts: 12 }]);
  });

  it('tells an order that must be asked for from an empty one', () => {
    expect(changesOf(new Api.UpdatePinnedDialogs({}))).toEqual([
      { change: { kind: 'pinnedOrder', folder: 'main' } },
    ]);
    expect(changesOf(new Api.UpdatePinnedDialogs({ order: [], folderId: 1 }))).toEqual([
      { change: { kind: 'pinnedOrder', folder: 'archive', order: [] } },
    ]);
  });

  const typing = new Api.SendMessageTypingAction();
  const change = (update: Api.TypeUpdate) => changesOf(update)[0]?.change;
  it.each([
    [
      new Api.UpdateDeleteChannelMessages({
        channelId: 9n,
        messages: [1, -1, 2],
        pts: 1,
        ptsCount: 2,
      }),
      { kind: 'deleteMessages', chatId: 'c9', ids: [1, 2] },
    ],
    [
      new Api.UpdateChannelUserTyping({ channelId: 9n, fromId: user(5), action: typing }),
      { kind: 'typing', chatId: 'c9', senderId: 'u5', action: 'typing' },
    ],
    [
      new Api.UpdateUserStatus({ userId: 5n, status: new Api.UserStatusOnline({ expires: 99 }) }),
      { kind: 'presence', userId: 'u5', presence: { kind: 'online', until: 99 } },
    ],
    [
      new Api.UpdateUserName({
        userId: 5n,
        firstName: 'Aziza',
        lastName: '',
        usernames: [
          new Api.Username({ username: 'off' }),
          new Api.Username({ username: 'aziza', active: true }),
        ],
      }),
      { kind: 'userName', userId: 'u5', firstName: 'Aziza', lastName: '', username: 'aziza' },
    ],
    [
      new Api.UpdateDraftMessage({ peer: user(5), draft: new Api.DraftMessage({ message: 'Xat', date: 3 }) }),
      { kind: 'draft', chatId: 'u5', draft: { text: 'Xat', entities: [], date: 3 } },
    ],
    [
      new Api.UpdateDraftMessage({ peer: user(5), draft: new Api.DraftMessageEmpty({ date: 3 }) }),
      { kind: 'draft', chatId: 'u5', goneAt: 3 },
    ],
    [
      new Api.UpdateNotifySettings({
        peer: new Api.NotifyPeer({ peer: user(5) }),
        notifySettings: new Api.PeerNotifySettings({ muteUntil: 2147483647 }),
      }),
      { kind: 'muted', chatId: 'u5', until: 2147483647 },
    ],
    [new Api.UpdateChannel({ channelId: 9n }), { kind: 'peerChanged', chatId: 'c9' }],
    [
      new Api.UpdateChannelAvailableMessages({ channelId: 9n, availableMinId: 40 }),
      { kind: 'availableMinId', chatId: 'c9', minId: 40 },
    ],
    [
      new Api.UpdateDialogPinned({ pinned: true, peer: new Api.DialogPeer({ peer: user(5) }) }),
      { kind: 'pinned', chatId: 'u5', folder: 'main', isPinned: true },
    ],
    [new Api.UpdateLoginToken(), { kind: 'loginToken' }],
  ])('%#: $className', (update, expected) => {
    expect(change(update)).toEqual(expected);
  });
});
