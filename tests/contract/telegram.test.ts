import { describe, expect, it, vi } from 'vitest';
import type { PeerRef, Telegram } from '#worker/telegram/telegram.ts';
import {
  aText,
  changesIn,
  DILNOZA,
  JOHN,
  newMessages,
  open,
  refOf,
  signedIn,
  useLocalTelegram,
} from './local-telegram.ts';

useLocalTelegram();

/** The smallest picture there is: one pixel. */
const smallPng = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

describe('reading', () => {
  it('gives dialogs page by page, each once', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const all = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
    const first = await telegram.getDialogs({ folder: 'main', limit: 10, withPinned: true });
    const last = first.dialogs.at(-1)?.chat;
    if (!last) throw new Error('no dialogs');
    const peer = await refOf(telegram, last.id);
    const second = await telegram.getDialogs({
      folder: 'main',
      limit: 100,
      withPinned: false,
      offset: { date: last.lastDate, id: last.topMessageId, peer },
    });
    const ids = [...first.dialogs, ...second.dialogs].map(({ chat }) => chat.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(all.dialogs.map(({ chat }) => chat.id));
    expect(first.total ?? ids.length).toBe(ids.length);
  });

  it('names every peer that a page speaks of', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const page = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
    const known = new Set(page.peers.map(({ peer }) => peer.id));
    const named = page.messages.flatMap(({ chatId, senderId }) => [chatId, senderId ?? chatId]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives history both ways around a message', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const { dialogs } = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
    const pages = dialogs.map(async ({ chat }) => {
      const ref = await refOf(telegram, chat.id);
      return { ref, page: await telegram.getHistory({ chat: ref, offsetId: 0, addOffset: 0, limit: 40 }) };
    });
    const long = (await Promise.all(pages)).find(({ page }) => page.messages.length >= 20);
    if (!long) throw new Error('no long chat');
    const ids = long.page.messages.map(({ id }) => id);
    const middle = ids[10] ?? 0;
    const around = { chat: long.ref, offsetId: middle, addOffset: -5, limit: 10 };
    const page = await telegram.getHistory(around);
    expect(page.messages.map(({ id }) => id)).toEqual(ids.slice(6, 16));
  });
});

describe('peers', () => {
  it('are found by their public names and told anew', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const found = await telegram.resolveUsername('@john_miller');
    expect(found.id).toBe(JOHN.id);
    const john = found.peers.find(({ peer }) => peer.id === JOHN.id);
    const ref = { id: JOHN.id, ...(john?.accessHash && { accessHash: john.accessHash }) };
    expect(await telegram.getUsers([ref])).toMatchObject([{ peer: { firstName: 'John' } }]);
    await expect(telegram.resolveUsername('nobody_of_that_name')).rejects.toMatchObject({
      code: 'USERNAME_NOT_OCCUPIED',
    });
  });

  it('show their pictures', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const { peers } = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
    const shown = peers.find(({ peer }) => peer.photo);
    const photo = shown?.peer.photo;
    if (!shown || !photo) throw new Error('nobody has a picture');
    const peer = await refOf(telegram, shown.peer.id);
    const at = { peer, photoId: photo.id, dcId: photo.dcId, isBig: false, offset: 0, limit: 131_072 };
    const jpeg = await telegram.getAvatarPart(at);
    expect(jpeg.length).toBeGreaterThan(100);
  });
});

describe('channels', () => {
  /** A channel or supergroup in which we may write. */
  async function ours(telegram: Telegram): Promise<PeerRef> {
    const { peers } = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
    const record = peers.find(({ peer }) => peer.kind === 'channel' && peer.rights.sendText && !peer.isLeft);
    if (!record) throw new Error('no channel to write in');
    return { id: record.peer.id, ...(record.accessHash && { accessHash: record.accessHash }) };
  }

  it('count what happens in their own box', async () => {
    const { telegram, containers } = await signedIn(DILNOZA);
    const chat = await ours(telegram);
    const [before] = (await telegram.getPeerDialogs([chat])).dialogs;
    const pts = before?.pts ?? 0;
    expect(pts).toBeGreaterThan(0);
    const sent = aText(chat, 'Kanalga xabar');
    await telegram.sendText(sent);
    const id = newMessages(containers).find(({ randomId }) => randomId === sent.randomId)?.id ?? 0;
    await telegram.readHistory({ chat, maxId: id });
    await telegram.deleteMessages({ chat, ids: [id], forAll: true });
    const timed = containers.flatMap((container) => (container.kind === 'updates' ? container.changes : []));
    expect(timed.filter(({ channelId }) => channelId === chat.id)).toMatchObject([
      { change: { kind: 'newMessage' }, pts: pts + 1, ptsCount: 1 },
      { change: { kind: 'deleteMessages', ids: [id] }, pts: pts + 2, ptsCount: 1 },
    ]);
    const difference = await telegram.getChannelDifference(chat, pts, 100);
    expect(difference).toMatchObject({ kind: 'difference', pts: pts + 2, isFinal: true });
  });

  it('are told anew with their rights', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const chat = await ours(telegram);
    expect(await telegram.getChats([chat])).toMatchObject([
      { peer: { id: chat.id, rights: { sendText: true } } },
    ]);
  });
});

describe('writing', () => {
  it('reaches the other one, with formatting, exactly once', async () => {
    const [dilnoza, john] = [await signedIn(DILNOZA), await signedIn(JOHN)];
    await john.telegram.getState();
    const chat = await refOf(dilnoza.telegram, JOHN.id);
    const bold = { offset: 0, length: 5, style: { kind: 'bold' as const } };
    const sent = { ...aText(chat, 'Salom, John 👋'), entities: [bold] };
    await dilnoza.telegram.sendText(sent);
    const again = dilnoza.telegram.sendText(sent);
    await expect(again).rejects.toMatchObject({ code: 'RANDOM_ID_DUPLICATE' });
    const own = newMessages(dilnoza.containers).filter(({ text }) => text === sent.text);
    expect(own).toMatchObject([
      { chatId: JOHN.id, senderId: DILNOZA.id, isOutgoing: true, randomId: sent.randomId, entities: [bold] },
    ]);
    await vi.waitFor(() => {
      const got = newMessages(john.containers).filter(({ text }) => text === sent.text);
      expect(got).toMatchObject([{ chatId: DILNOZA.id, senderId: DILNOZA.id, isOutgoing: false }]);
    });
  });

  it('is found in the difference by one who was away', async () => {
    const [dilnoza, john] = [await signedIn(DILNOZA), await signedIn(JOHN)];
    const state = await john.telegram.getState();
    await john.telegram.stop();
    const text = `Keyinroq ${state.pts}`;
    await dilnoza.telegram.sendText(aText(await refOf(dilnoza.telegram, JOHN.id), text));
    const back = open(john.session());
    const difference = await back.telegram.getDifference(state);
    expect(difference).toMatchObject({
      kind: 'difference',
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'newMessage', message: expect.objectContaining({ text }) }),
      ]),
    });
  });

  it('edits, deletes and marks as read, and the counters go on', async () => {
    const [dilnoza, john] = [await signedIn(DILNOZA), await signedIn(JOHN)];
    const before = await dilnoza.telegram.getState();
    const chat = await refOf(dilnoza.telegram, JOHN.id);
    await dilnoza.telegram.sendText(aText(chat, 'Xato yozdim'));
    const id = newMessages(dilnoza.containers).at(-1)?.id ?? 0;
    await dilnoza.telegram.editMessage({ chat, id, text: 'Tuzatdim', entities: [] });
    const edited = await dilnoza.telegram.getMessages({ chat, ids: [id] });
    expect(edited.messages).toMatchObject([{ text: 'Tuzatdim', editDate: expect.any(Number) }]);

    const from = await refOf(john.telegram, DILNOZA.id);
    await john.telegram.readHistory({ chat: from, maxId: 2 ** 31 - 1 });
    const [dialog] = (await john.telegram.getPeerDialogs([from])).dialogs;
    expect(dialog?.chat.unreadCount).toBe(0);

    await dilnoza.telegram.deleteMessages({ chat, ids: [id], forAll: true });
    expect((await dilnoza.telegram.getMessages({ chat, ids: [id] })).messages).toEqual([]);
    const after = await dilnoza.telegram.getState();
    const counted = dilnoza.containers
      .flatMap((container) => (container.kind === 'updates' ? container.changes : []))
      .filter(({ channelId, pts }) => channelId === undefined && (pts ?? 0) > before.pts);
    const sum = counted.reduce((total, { ptsCount = 0 }) => total + ptsCount, 0);
    expect(before.pts + sum).toBe(after.pts);
  });

  it('sends a file up and gets the same bytes back', async () => {
    const { telegram, containers } = await signedIn(DILNOZA);
    const chat = await refOf(telegram, JOHN.id);
    const bytes = new Uint8Array(700_000).map((_, index) => (index * 7) % 256);
    const progress: number[] = [];
    await telegram.sendMedia({
      chat,
      randomId: aText(chat, '').randomId,
      text: 'Hisobot',
      entities: [],
      media: {
        as: 'file',
        file: new Blob([bytes]),
        name: 'hisobot.bin',
        mimeType: 'application/octet-stream',
      },
      fileId: String(Date.now()),
      onProgress: (loaded) => void progress.push(loaded),
    });
    expect(progress.at(-1)).toBe(bytes.length);
    const media = newMessages(containers).at(-1)?.media;
    if (media?.kind !== 'document') throw new Error('no document came back');
    expect(media).toMatchObject({ name: 'hisobot.bin', bytes: bytes.length, documentKind: 'file' });
    const part = 524_288;
    const first = await telegram.getFilePart({ location: media.file, sizeType: '', offset: 0, limit: part });
    const rest = await telegram.getFilePart({
      location: media.file,
      sizeType: '',
      offset: part,
      limit: part,
    });
    expect(Buffer.concat([first, rest]).equals(bytes)).toBe(true);
  });
});

describe('photos, forwards, search', () => {
  it('sends a photo, forwards it and finds it by its words', async () => {
    const { telegram, containers } = await signedIn(DILNOZA);
    const chat = await refOf(telegram, JOHN.id);
    const picture = new Blob([new Uint8Array(smallPng())], { type: 'image/png' });
    await telegram.sendMedia({
      chat,
      randomId: aText(chat, '').randomId,
      text: 'Bahorgi manzara',
      entities: [],
      media: { as: 'photo', file: picture, name: 'a.png', mimeType: 'image/png', width: 1, height: 1 },
      fileId: String(Date.now() + 1),
      onProgress: () => {},
    });
    const sent = newMessages(containers).at(-1);
    expect(sent?.media).toMatchObject({ kind: 'photo' });
    const id = sent?.id ?? 0;
    const { randomId } = aText(chat, '');
    await telegram.forwardMessages({ from: chat, to: chat, ids: [id], randomIds: [randomId] });
    expect(newMessages(containers).at(-1)).toMatchObject({ randomId, forward: { fromId: DILNOZA.id } });
    const found = await telegram.search({ chat, query: 'bahorgi', offsetId: 0, limit: 10 });
    expect(found.messages.map((message) => message.id)).toContain(id);
  });
});

describe('the list', () => {
  it('keeps pins, mutes, marks, drafts and the archive', async () => {
    const { telegram } = await signedIn(DILNOZA);
    const chat = await refOf(telegram, JOHN.id);
    const state = async () => (await telegram.getPeerDialogs([chat])).dialogs[0]?.chat;
    await telegram.setPinned({ chat, isPinned: true });
    await telegram.setMuted({ chat, until: 2_147_483_647 });
    await telegram.setMarkedUnread({ chat, isMarked: true });
    await telegram.saveDraft({ chat, draft: { text: 'Chala', entities: [], date: 0 } });
    expect(await state()).toMatchObject({
      pinnedRank: 0,
      mutedUntil: 2_147_483_647,
      isMarkedUnread: true,
      draft: { text: 'Chala' },
    });
    await telegram.setArchived({ chat, isArchived: true });
    expect((await state())?.folder).toBe('archive');
    await telegram.setArchived({ chat, isArchived: false });
    await telegram.saveDraft({ chat });
    expect(await state()).not.toHaveProperty('draft');
  });

  it('shows who types to the other one', async () => {
    const [dilnoza, john] = [await signedIn(DILNOZA), await signedIn(JOHN)];
    await john.telegram.getState();
    await john.telegram.setOnline(true);
    await dilnoza.telegram.setTyping({ chat: await refOf(dilnoza.telegram, JOHN.id), action: 'typing' });
    await vi.waitFor(() => {
      expect(changesIn(john.containers)).toContainEqual({
        kind: 'typing',
        chatId: DILNOZA.id,
        senderId: DILNOZA.id,
        action: 'typing',
      });
    });
  });
});
