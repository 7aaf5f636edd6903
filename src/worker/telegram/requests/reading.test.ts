import { Api } from '../tl/api.gen.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aClient } from '#tests/builders/a-client.ts';
import { FakeLink } from '#tests/fakes/fake-link.ts';
import { getChats } from './get-chats.ts';
import { getDialogs } from './get-dialogs.ts';
import { getDifference } from './get-difference.ts';
import { getAvatarPart, getFilePart } from './get-file-part.ts';
import { getHistory } from './get-history.ts';
import { getMessages } from './get-messages.ts';
import { getPeerDialogs } from './get-peer-dialogs.ts';
import { getSponsored } from './get-sponsored.ts';
import { resolveUsername } from './resolve-username.ts';
import { search } from './search.ts';

const friend = { id: 'u5', accessHash: '7' } as const;
const channel = { id: 'c9', accessHash: '8' } as const;
const user = (id: number) => new Api.PeerUser({ userId: BigInt(id) });
const aMessage = (id: number, peerId: Api.TypePeer = user(5)) =>
  new Api.Message({ id, peerId, date: 100, message: 'Salom' } as never);
const aPage = (...messages: Api.TypeMessage[]) =>
  new Api.messages.MessagesSlice({ count: 99, messages, chats: [], users: [] });

let link: FakeLink;
beforeEach(() => {
  link = new FakeLink();
});

describe('getHistory', () => {
  it('asks for a page and hands the signal on', async () => {
    link.answer('messages.GetHistory', aPage(aMessage(8), aMessage(7)));
    const { signal } = new AbortController();
    const page = await getHistory(
      aClient(link),
      { chat: friend, offsetId: 9, addOffset: -20, limit: 4000, minId: 2 },
      { signal },
    );
    expect(page).toMatchObject({ total: 99, messages: [{ id: 8 }, { id: 7 }] });
    expect(link.calls[0]).toMatchObject({
      request: { offsetId: 9, addOffset: -20, limit: 100, minId: 2, maxId: 0, offsetDate: 0 },
      options: { signal },
    });
  });
});

describe('getMessages', () => {
  it('asks a channel by its own method', async () => {
    const messages = [aMessage(3, new Api.PeerChannel({ channelId: 9n }))];
    const answer = new Api.messages.ChannelMessages({
      pts: 4,
      count: 1,
      messages,
      topics: [],
      chats: [],
      users: [],
    });
    link.answer('channels.GetMessages', answer);
    const page = await getMessages(aClient(link), { chat: channel, ids: [3] });
    expect(page.messages).toMatchObject([{ chatId: 'c9', id: 3 }]);
  });

  it('gives only what belongs to the chat, whole over several requests', async () => {
    link.answer('messages.GetMessages', aPage(aMessage(1), aMessage(2, user(6))), aPage(aMessage(101)));
    const ids = Array.from({ length: 101 }, (_, index) => index + 1);
    const page = await getMessages(aClient(link), { chat: friend, ids });
    expect(page.messages.map(({ id }) => id)).toEqual([101, 1]);
  });
});

describe('lists', () => {
  const lists = { dialogs: [], messages: [], chats: [], users: [] };

  it('of dialogs begin at the top and go on from an offset', async () => {
    link.answer('messages.GetDialogs', new Api.messages.Dialogs(lists));
    const client = aClient(link);
    await getDialogs(client, { folder: 'main', limit: 20, withPinned: true });
    await getDialogs(client, {
      folder: 'archive',
      limit: 20,
      withPinned: false,
      offset: { date: 5, id: 6, peer: friend },
    });
    expect(link.sent('messages.GetDialogs')).toMatchObject([
      { folderId: 0, excludePinned: false, offsetPeer: { className: 'InputPeerEmpty' } },
      {
        folderId: 1,
        excludePinned: true,
        offsetDate: 5,
        offsetId: 6,
        offsetPeer: { className: 'InputPeerUser' },
      },
    ]);
  });

  it('teach us who we are', async () => {
    const users = [new Api.User({ id: 1n, self: true })];
    link.answer('messages.GetDialogs', new Api.messages.Dialogs({ ...lists, users }));
    const client = aClient(link);
    await getDialogs(client, { folder: 'main', limit: 20, withPinned: true });
    expect(client.selfId).toBe('u1');
  });

  it('of many dialogs keep the oldest state', async () => {
    const at = (pts: number) => new Api.updates.State({ pts, qts: 0, seq: 0, date: 0, unreadCount: 0 });
    link.answer(
      'messages.GetPeerDialogs',
      new Api.messages.PeerDialogs({ ...lists, state: at(4) }),
      new Api.messages.PeerDialogs({ ...lists, state: at(5) }),
    );
    const page = await getPeerDialogs(
      aClient(link),
      Array.from({ length: 101 }, () => friend),
    );
    expect(link.calls).toHaveLength(2);
    expect(page.state?.pts).toBe(4);
  });

  it('of groups and channels are asked by their own methods', async () => {
    link.answer('messages.GetChats', new Api.messages.Chats({ chats: [] }));
    link.answer('channels.GetChannels', new Api.messages.Chats({ chats: [] }));
    await getChats(aClient(link), [channel, { id: 'g8' }]);
    expect(link.calls.map(({ request }) => request.className)).toEqual([
      'messages.GetChats',
      'channels.GetChannels',
    ]);
  });

  it('of found messages are read like history', async () => {
    link.answer('messages.Search', aPage(aMessage(8)));
    const page = await search(aClient(link), { chat: friend, query: 'hisobot', offsetId: 0, limit: 20 });
    expect(page.messages).toHaveLength(1);
    expect(link.sent('messages.Search')[0]).toMatchObject({ q: 'hisobot' });
  });
});

describe('getDifference', () => {
  it('goes on from the state and names our own messages', async () => {
    const message = new Api.Message({ id: 7, peerId: user(5), date: 1, message: 'x', out: true } as never);
    const answer = new Api.updates.Difference({
      newMessages: [message],
      newEncryptedMessages: [],
      otherUpdates: [],
      chats: [],
      users: [],
      state: new Api.updates.State({ pts: 2, qts: 0, seq: 0, date: 1, unreadCount: 0 }),
    });
    link.answer('updates.GetDifference', answer);
    const state = { pts: 1, qts: 0, seq: 0, date: 1 };
    const difference = await getDifference(aClient(link, { selfId: 'u1' }), state, { totalLimit: 500 });
    expect(difference).toMatchObject({ changes: [{ message: { senderId: 'u1' } }] });
    expect(link.sent('updates.GetDifference')[0]).toMatchObject({ pts: 1, ptsTotalLimit: 500 });
  });
});

describe('resolveUsername', () => {
  it('finds who goes by a name', async () => {
    const users = [new Api.User({ id: 5n, username: 'aziza', accessHash: 7n })];
    link.answer(
      'contacts.ResolveUsername',
      new Api.contacts.ResolvedPeer({ peer: user(5), users, chats: [] }),
    );
    expect(await resolveUsername(aClient(link), '@aziza')).toMatchObject({
      id: 'u5',
      peers: [{ accessHash: '7' }],
    });
    expect(link.sent('contacts.ResolveUsername')[0]).toMatchObject({ username: 'aziza' });
  });
});

describe('getSponsored', () => {
  it('makes messages of the channel with ids of no real message', async () => {
    const ad = new Api.SponsoredMessage({
      randomId: Uint8Array.from([1, 171]),
      url: 'https://t.me/x',
      title: 'Reklama',
      message: 'Matn',
      buttonText: 'Ochish',
    });
    link.answer(
      'messages.GetSponsoredMessages',
      new Api.messages.SponsoredMessages({ messages: [ad], chats: [], users: [] }),
    );
    expect(await getSponsored(aClient(link), channel)).toMatchObject([
      {
        chatId: 'c9',
        id: -1,
        randomId: '01ab',
        postAuthor: 'Reklama',
        media: { kind: 'webPage', url: 'https://t.me/x' },
      },
    ]);
  });
});

describe('file parts', () => {
  const location = {
    kind: 'document' as const,
    id: '1',
    accessHash: '2',
    fileReference: new Uint8Array([3]),
    dcId: 4,
  };
  const aPart = { location, sizeType: '', offset: 524288, limit: 524288 };
  const file = new Api.upload.File({
    type: new Api.storage.FilePartial(),
    mtime: 0,
    bytes: Uint8Array.from([9, 8]),
  });

  it('come from the DC of the file', async () => {
    link.answer('upload.GetFile', file);
    expect(await getFilePart(aClient(link), aPart)).toEqual(Uint8Array.from([9, 8]));
    expect(link.calls[0]).toMatchObject({
      request: { limit: 524288, precise: false, location: { className: 'InputDocumentFileLocation' } },
      options: { dcId: 4, kind: 'download' },
    });
  });

  it('of an odd length are asked for precisely', async () => {
    link.answer('upload.GetFile', file);
    await getFilePart(aClient(link), { ...aPart, offset: 0, limit: 12288 });
    expect(link.sent('upload.GetFile')[0]).toMatchObject({ precise: true });
  });

  it.each([
    ['crosses a megabyte', { offset: 1048576 - 4096, limit: 8192 }],
    ['is not aligned', { offset: 100, limit: 4096 }],
    ['is empty', { offset: 0, limit: 0 }],
  ])('one that %s is refused', async (_, range) => {
    await expect(getFilePart(aClient(link), { ...aPart, ...range })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(link.calls).toEqual([]);
  });

  it('with any kind of bad reference ask for a new one', async () => {
    link.answer('upload.GetFile', new CallError('FILE_REFERENCE_INVALID'));
    await expect(getFilePart(aClient(link), aPart)).rejects.toMatchObject({ code: 'FILE_REFERENCE_EXPIRED' });
  });

  it('of a picture name the peer and the picture', async () => {
    link.answer('upload.GetFile', file);
    const avatar = { peer: friend, photoId: '-3', dcId: 1, isBig: true, offset: 0, limit: 65536 };
    await getAvatarPart(aClient(link), avatar);
    expect(link.sent('upload.GetFile')[0]).toMatchObject({
      location: { big: true, peer: { className: 'InputPeerUser' } },
    });
  });
});
