import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toDialogsPage } from './dialogs-page.ts';

const user = (id: number) => new Api.PeerUser({ userId: BigInt(id) });
const aDialog = (id: number, fields: Record<string, unknown> = {}) =>
  new Api.Dialog({
    peer: user(id),
    topMessage: id * 10,
    readInboxMaxId: 3,
    readOutboxMaxId: 4,
    unreadCount: 2,
    unreadMentionsCount: 1,
    notifySettings: new Api.PeerNotifySettings({}),
    ...fields,
  } as never);
const messages = [50, 60].map(
  (id) => new Api.Message({ id, peerId: user(id / 10), date: id, message: 'x' } as never),
);

describe('toDialogsPage', () => {
  it('reads dialogs with ranks, dates, drafts and mutes; the archive row is none', () => {
    const answer = new Api.messages.DialogsSlice({
      count: 77,
      dialogs: [
        new Api.DialogFolder({ pinned: true } as never),
        aDialog(5, { pinned: true, folderId: 1 }),
        aDialog(6, { pinned: true, notifySettings: new Api.PeerNotifySettings({ muteUntil: 9 }) }),
        aDialog(7, { unreadMark: true, draft: new Api.DraftMessage({ message: 'Xat', date: 8 }) }),
      ],
      messages,
      chats: [],
      users: [],
    });
    const page = toDialogsPage(answer, 'u1');
    expect(page.total).toBe(76);
    expect(page.messages).toHaveLength(2);
    expect(page.dialogs.map(({ chat }) => chat)).toEqual([
      {
        id: 'u5',
        folder: 'archive',
        topMessageId: 50,
        unreadCount: 2,
        unreadMentions: 1,
        isMarkedUnread: false,
        readInboxMaxId: 3,
        readOutboxMaxId: 4,
        pinnedRank: 0,
        mutedUntil: 0,
        lastDate: 50,
      },
      expect.objectContaining({ id: 'u6', pinnedRank: 1, mutedUntil: 9, lastDate: 60 }),
      expect.objectContaining({
        id: 'u7',
        isMarkedUnread: true,
        draft: { text: 'Xat', entities: [], date: 8 },
        lastDate: 0,
      }),
    ]);
  });

  it('has no total where it holds all, and a state where Telegram sends one', () => {
    const lists = { dialogs: [], messages: [], chats: [], users: [] };
    expect(toDialogsPage(new Api.messages.Dialogs(lists), 'u1')).not.toHaveProperty('total');
    const state = new Api.updates.State({ pts: 2, qts: 0, seq: 3, date: 4, unreadCount: 0 });
    expect(toDialogsPage(new Api.messages.PeerDialogs({ ...lists, state }), 'u1').state).toEqual({
      pts: 2,
      qts: 0,
      seq: 3,
      date: 4,
    });
  });
});
