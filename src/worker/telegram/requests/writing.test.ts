import { Api } from '../tl/api.gen.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aClient } from '#tests/builders/a-client.ts';
import { FakeLink } from '#tests/fakes/fake-link.ts';
import { deleteMessages } from './delete-messages.ts';
import { editMessage } from './edit-message.ts';
import { forwardMessages } from './forward-messages.ts';
import { readHistory } from './read-history.ts';
import { saveDraft } from './save-draft.ts';
import { sendText } from './send-text.ts';
import { setArchived } from './set-archived.ts';
import { setMuted } from './set-muted.ts';

const friend = { id: 'u5', accessHash: '7' } as const;
const channel = { id: 'c9', accessHash: '8' } as const;
const aText = { chat: friend, randomId: '-77', text: 'Salom, Aziza', isSilent: false, mentioned: [] };
const bold = { offset: 0, length: 5, style: { kind: 'bold' as const } };
const affected = new Api.messages.AffectedMessages({ pts: 30, ptsCount: 2 });

let link: FakeLink;
beforeEach(() => {
  link = new FakeLink();
});

describe('sendText', () => {
  const short = { id: 44, pts: 12, ptsCount: 1, date: 990, out: true };

  it('tells the loop what the short answer leaves out', async () => {
    link.answer('messages.SendMessage', new Api.UpdateShortSentMessage(short));
    const client = aClient(link, { selfId: 'u1' });
    await sendText(client, { ...aText, entities: [bold], replyToId: 40 });
    expect(client.containers).toMatchObject([
      {
        kind: 'updates',
        seq: 0,
        changes: [
          { change: { kind: 'messageId', randomId: '-77', id: 44 } },
          {
            pts: 12,
            ptsCount: 1,
            change: {
              kind: 'newMessage',
              message: {
                chatId: 'u5',
                id: 44,
                senderId: 'u1',
                isOutgoing: true,
                text: 'Salom, Aziza',
                entities: [bold],
                replyTo: { messageId: 40 },
                randomId: '-77',
                date: 990,
              },
            },
          },
        ],
      },
    ]);
  });

  it('sends our random_id, the reply and the formatting, and may be repeated', async () => {
    link.answer('messages.SendMessage', new Api.UpdateShortSentMessage(short));
    await sendText(aClient(link), { ...aText, entities: [bold], replyToId: 40, isSilent: true });
    const [request] = link.sent('messages.SendMessage');
    expect(String(request?.randomId)).toBe('-77');
    expect(request).toMatchObject({
      silent: true,
      replyTo: { replyToMsgId: 40 },
      entities: [{ className: 'MessageEntityBold' }],
    });
    expect(link.calls[0]?.options.idempotent).toBe(true);
  });

  it('says nothing twice when the answer is a container of its own', async () => {
    const updates = new Api.Updates({ updates: [], users: [], chats: [], date: 1, seq: 0 });
    link.answer('messages.SendMessage', updates);
    const client = aClient(link);
    await sendText(client, { ...aText, entities: [] });
    expect(client.containers).toEqual([]);
  });

  it('says when an earlier try arrived: what its answer would have told is to be asked for', async () => {
    const code = 'RANDOM_ID_DUPLICATE';
    link.answer('messages.SendMessage', new CallError(code));
    await expect(sendText(aClient(link), { ...aText, entities: [] })).rejects.toMatchObject({ code });
  });

  it('lets other failures through', async () => {
    link.answer('messages.SendMessage', new CallError('FLOOD_WAIT', { seconds: 31 }));
    await expect(sendText(aClient(link), { ...aText, entities: [] })).rejects.toMatchObject({ seconds: 31 });
  });
});

describe('deleteMessages', () => {
  it('counts in the common box for private chats and groups', async () => {
    link.answer('messages.DeleteMessages', affected);
    const client = aClient(link);
    await deleteMessages(client, { chat: friend, ids: [1, 2], forAll: true });
    expect(link.sent('messages.DeleteMessages')[0]).toMatchObject({ id: [1, 2], revoke: true });
    expect(client.containers).toMatchObject([
      { changes: [{ change: { kind: 'deleteMessages', ids: [1, 2] }, pts: 30, ptsCount: 2 }] },
    ]);
  });

  it('counts in the channel for channels', async () => {
    link.answer('channels.DeleteMessages', affected);
    const client = aClient(link);
    await deleteMessages(client, { chat: channel, ids: [1], forAll: true });
    expect(client.containers).toMatchObject([
      {
        changes: [
          { change: { kind: 'deleteMessages', chatId: 'c9' }, channelId: 'c9', pts: 30, ptsCount: 2 },
        ],
      },
    ]);
  });

  it('sends at most a hundred ids at once', async () => {
    link.answer('messages.DeleteMessages', affected);
    const ids = Array.from({ length: 250 }, (_, index) => index + 1);
    await deleteMessages(aClient(link), { chat: friend, ids, forAll: false });
    expect(link.sent('messages.DeleteMessages').map(({ id }) => (id as number[]).length)).toEqual([
      100, 100, 50,
    ]);
  });
});

describe('readHistory', () => {
  it('brings the counters of its answer into the loop', async () => {
    link.answer('messages.ReadHistory', affected);
    const client = aClient(link);
    await readHistory(client, { chat: friend, maxId: 9 });
    expect(client.containers).toMatchObject([
      { changes: [{ change: { kind: 'readInbox', chatId: 'u5', maxId: 9 }, pts: 30, ptsCount: 2 }] },
    ]);
  });

  it('uses the method of channels, which has none', async () => {
    link.answer('channels.ReadHistory', true);
    const client = aClient(link);
    await readHistory(client, { chat: channel, maxId: 9 });
    expect(client.containers).toMatchObject([
      { changes: [{ change: { kind: 'readInbox', chatId: 'c9', maxId: 9 } }] },
    ]);
    expect(JSON.stringify(client.containers)).not.toContain('pts');
  });
});

describe('other changes', () => {
  it('an edit to the same text counts as done', async () => {
    link.answer('messages.EditMessage', new CallError('MESSAGE_NOT_MODIFIED'));
    const client = aClient(link);
    await editMessage(client, { chat: friend, id: 1, text: 'a', entities: [] });
    // An earlier try may have done it, and its answer was lost with the update in it.
    expect(client.gaps).toHaveLength(1);
  });

  it('forwards carry a random_id each', async () => {
    const updates = new Api.Updates({ updates: [], users: [], chats: [], date: 1, seq: 0 });
    link.answer('messages.ForwardMessages', updates);
    await forwardMessages(aClient(link), { from: channel, to: friend, ids: [3, 4], randomIds: ['11', '12'] });
    const [request] = link.sent('messages.ForwardMessages');
    expect(request).toMatchObject({ id: [3, 4] });
    expect((request?.randomId as unknown[]).map(String)).toEqual(['11', '12']);
  });

  it('forwards go on where an earlier try came no further, and say that there was one', async () => {
    const code = 'RANDOM_ID_DUPLICATE';
    link.answer('messages.ForwardMessages', new CallError(code));
    const ids = Array.from({ length: 101 }, (_, index) => index + 1);
    const params = { from: channel, to: friend, ids, randomIds: ids.map(String) };
    await expect(forwardMessages(aClient(link), params)).rejects.toMatchObject({ code });
    expect(link.calls).toHaveLength(2);
  });

  it('forwards without as many random_ids are refused', async () => {
    const params = { from: channel, to: friend, ids: [3, 4], randomIds: ['11'] };
    await expect(forwardMessages(aClient(link), params)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('clears a draft with nothing', async () => {
    link.answer('messages.SaveDraft', true);
    await saveDraft(aClient(link), { chat: friend });
    expect(link.sent('messages.SaveDraft')[0]).toMatchObject({
      message: '',
      entities: [],
      replyTo: undefined,
    });
  });

  it('mutes without losing the other settings', async () => {
    const otherSound = new Api.NotificationSoundNone();
    link.answer('account.GetNotifySettings', new Api.PeerNotifySettings({ showPreviews: false, otherSound }));
    link.answer('account.UpdateNotifySettings', true);
    await setMuted(aClient(link), { chat: friend, until: 2147483647 });
    expect(link.sent('account.UpdateNotifySettings')[0]).toMatchObject({
      settings: { muteUntil: 2147483647, showPreviews: false, sound: otherSound },
    });
  });

  it('archives by the folder', async () => {
    link.answer('folders.EditPeerFolders', new Api.UpdatesTooLong());
    await setArchived(aClient(link), { chat: friend, isArchived: true });
    expect(link.sent('folders.EditPeerFolders')[0]).toMatchObject({ folderPeers: [{ folderId: 1 }] });
  });

  it('names the chat by id and access hash', async () => {
    link.answer('messages.ReadHistory', affected);
    await readHistory(aClient(link), { chat: friend, maxId: 9 });
    const peer = link.sent('messages.ReadHistory')[0]?.peer as Api.InputPeerUser;
    expect(peer).toMatchObject({ userId: 5n, accessHash: 7n });
  });
});
