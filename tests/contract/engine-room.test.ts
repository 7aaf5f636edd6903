import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelegram, type OpenTelegram } from '#tests/telegram-server/open-telegram.ts';
import { type AClient, aClient, AZIZ, chatNamed, DILNOZA, JOHN, type Person, signIn } from './a-client.ts';

/** The whole worker against the whole local Telegram, without a browser: what two people see of each other. */
describe('the engine room', { timeout: 60_000 }, () => {
  let telegram: OpenTelegram;
  let clients: AClient[] = [];

  beforeEach(async () => {
    telegram = await openTelegram({ dialogs: 30, messages: 600 });
  });
  afterEach(async () => {
    for (const client of clients) await client.close();
    clients = [];
    await telegram.close();
  });

  let runs = 0;
  async function start(name: string): Promise<AClient> {
    const client = await aClient(telegram.server, `${name}-${runs}`);
    clients.push(client);
    return client;
  }
  async function signedIn(person: Person, name: string): Promise<AClient> {
    runs++;
    const client = await start(name);
    await signIn(client, person);
    return client;
  }
  const text = (words: string) => ({ text: words, entities: [] });

  it('signs in, with a password and from another DC as well', async () => {
    const aziz = await signedIn(AZIZ, 'aziz');
    const opening = await aziz.call('session.open', {});
    expect(opening.session.name).toBe('signedIn');
    expect(opening.self).toMatchObject({ kind: 'user', isSelf: true, firstName: 'Азиз' });
    expect(opening.chats?.ids.length).toBeGreaterThan(3);
  });

  it('shows the list in the order of the server', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const open = () => dilnoza.call('chats.open', { folder: 'main', first: 100 });
    await expect.poll(async () => (await open()).isComplete, { timeout: 10_000 }).toBe(true);
    const { ids, rows } = await open();
    expect(rows.map((row) => row.chat.id)).toEqual(ids.slice(0, rows.length));
    const dates = rows
      .filter(({ chat }) => chat.pinnedRank === undefined && !chat.draft)
      .map(({ chat }) => chat.lastDate);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('lets two people talk, in order and with read marks', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const john = await signedIn(JOHN, 'john');
    const toJohn = await chatNamed(dilnoza, 'John');
    const toDilnoza = await chatNamed(john, 'Dilnoza');
    for (const words of ['Salom!', 'Narxi qancha?', 'Rahmat 🙏']) {
      await dilnoza.call('sending.sendText', { chatId: toJohn, content: text(words) });
    }
    const heard = await john.until('messages', ({ messages }) => messages.at(-1)?.text === 'Rahmat 🙏');
    const last = heard.messages.at(-1);
    const { messages } = await john.call('history.load', {
      chatId: toDilnoza,
      anchor: { at: 'latest' },
      limit: 3,
    });
    expect(messages.map((message) => message.text)).toEqual(['Salom!', 'Narxi qancha?', 'Rahmat 🙏']);

    const [row] = await john.call('chats.rows', { ids: [toDilnoza] });
    expect(row?.chat.unreadCount).toBeGreaterThanOrEqual(3);
    await john.call('history.markRead', { chatId: toDilnoza, maxId: last?.id ?? 0 });
    const sent = await dilnoza.call('history.load', { chatId: toJohn, anchor: { at: 'latest' }, limit: 1 });
    await dilnoza.until('chats', ({ rows }) =>
      rows.some(
        ({ chat }) => chat.id === toJohn && chat.readOutboxMaxId >= (sent.messages[0]?.id ?? Infinity),
      ),
    );
    await expect
      .poll(async () => (await john.call('chats.rows', { ids: [toDilnoza] }))[0]?.chat.unreadCount)
      .toBe(0);
  });

  it('brings edits and deletions to the other side', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const john = await signedIn(JOHN, 'john');
    const toJohn = await chatNamed(dilnoza, 'John');
    await dilnoza.call('sending.sendText', { chatId: toJohn, content: text('Ertaga soat 10 da') });
    const { message } = await dilnoza.until('pendingGone', (event) => event.message !== undefined);
    await john.until('messages', ({ messages }) => messages.some((one) => one.text === 'Ertaga soat 10 da'));
    await dilnoza.call('sending.edit', {
      chatId: toJohn,
      messageId: message!.id,
      content: text('Ertaga soat 11 da'),
    });
    const edited = await john.until('messages', ({ messages }) =>
      messages.some((one) => one.text.endsWith('11 da')),
    );
    expect(edited.messages[0]?.editDate).toBeDefined();
    await dilnoza.call('sending.delete', { chatId: toJohn, ids: [message!.id], forAll: true });
    const gone = await john.until('messagesGone');
    expect(gone.ids).toEqual([edited.messages[0]?.id]);
  });

  it('brings a reaction to the other side, and takes back one that the server refuses', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const john = await signedIn(JOHN, 'john');
    const toJohn = await chatNamed(dilnoza, 'John');
    await dilnoza.call('sending.sendText', { chatId: toJohn, content: text('Ertaga soat 10 da') });
    const { message } = await dilnoza.until('pendingGone', (event) => event.message !== undefined);
    const heard = await john.until('messages', ({ messages }) =>
      messages.some((one) => one.text === 'Ertaga soat 10 da'),
    );
    const [place] = heard.messages;
    const react = (emoji: string) =>
      john.call('sending.react', {
        chatId: heard.chatId,
        messageId: place!.id,
        reactions: emoji ? [{ kind: 'emoji', emoji }] : [],
      });
    const seenBy = async (client: AClient, chatId: typeof toJohn, id: number) =>
      (await client.call('history.messages', { chatId, ids: [id] }))[0]?.reactions?.counts;
    const john1 = { reaction: { kind: 'emoji', emoji: '👍' }, count: 1, isOwn: true };

    await react('👍');
    expect(await seenBy(john, heard.chatId, place!.id)).toEqual([john1]);
    await expect
      .poll(() => seenBy(dilnoza, toJohn, message!.id), { timeout: 10_000 })
      .toEqual([{ ...john1, isOwn: false }]);
    await react('🦄');
    const { code } = await john.until('notice');
    expect(code).toBe('REACTION_INVALID');
    await expect.poll(() => seenBy(john, heard.chatId, place!.id)).toEqual([john1]);
    await react('');
    await expect.poll(() => seenBy(dilnoza, toJohn, message!.id), { timeout: 10_000 }).toBeUndefined();
  });

  it('asks what is reacted with where no update tells', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const toJohn = await chatNamed(dilnoza, 'John');
    await dilnoza.call('sending.sendText', { chatId: toJohn, content: text('Salom!') });
    const { message } = await dilnoza.until('pendingGone', (event) => event.message !== undefined);
    const ids = [message!.id];
    const seen = async () =>
      (await dilnoza.call('history.messages', { chatId: toJohn, ids }))[0]?.reactions?.counts;
    const john = await signedIn(JOHN, 'john');
    const toDilnoza = await chatNamed(john, 'Dilnoza');
    const { messages } = await john.call('history.load', {
      chatId: toDilnoza,
      anchor: { at: 'latest' },
      limit: 1,
    });
    telegram.server.faults.updates.drop(1000);
    await john.call('sending.react', {
      chatId: toDilnoza,
      messageId: messages[0]!.id,
      reactions: [{ kind: 'emoji', emoji: '🔥' }],
    });
    await expect
      .poll(
        async () => {
          await dilnoza.call('history.refreshReactions', { chatId: toJohn, ids });
          return seen();
        },
        { timeout: 10_000 },
      )
      .toEqual([{ reaction: { kind: 'emoji', emoji: '🔥' }, count: 1, isOwn: false }]);
  });

  it('sends a file that the other side loads, byte for byte', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const john = await signedIn(JOHN, 'john');
    const toJohn = await chatNamed(dilnoza, 'John');
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const file = new Blob([bytes, bytes, bytes, bytes, bytes, bytes, bytes, bytes, bytes, bytes], {
      type: 'application/pdf',
    });
    await dilnoza.call('sending.sendFiles', {
      chatId: toJohn,
      files: [{ file, name: 'shartnoma.pdf', as: 'file' }],
      caption: text('Shartnoma'),
    });
    const { messages, chatId } = await john.until('messages', (event) =>
      event.messages.some((one) => one.media?.kind === 'document'),
    );
    const message = messages.find((one) => one.media?.kind === 'document');
    expect(message).toMatchObject({ text: 'Shartnoma', media: { name: 'shartnoma.pdf', bytes: file.size } });
    const source = { kind: 'message', chatId, messageId: message!.id, size: 'full' } as const;
    const loaded = await john.call('media.load', { source });
    expect(new Uint8Array(await loaded.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
    expect(await john.call('media.isCached', { source })).toBe(true);
  });

  it('opens offline with everything it has seen, and catches up afterwards', async () => {
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    const john = await signedIn(JOHN, 'john');
    const toJohn = await chatNamed(dilnoza, 'John');
    const toDilnoza = await chatNamed(john, 'Dilnoza');
    const before = await john.call('history.load', {
      chatId: toDilnoza,
      anchor: { at: 'latest' },
      limit: 20,
    });
    await john.close();
    telegram.server.faults.links.refuse();
    const again = await start('john');
    const opening = await again.call('session.open', {});
    expect(opening.session.name).toBe('signedIn');
    expect(opening.chats?.rows.length).toBeGreaterThan(3);
    const offline = await again.call('history.load', {
      chatId: toDilnoza,
      anchor: { at: 'latest' },
      limit: 20,
    });
    expect(offline.messages).toEqual(before.messages.slice(-offline.messages.length));
    await dilnoza.call('sending.sendText', { chatId: toJohn, content: text('Yoʻqmisiz?') });
    await again.call('sending.sendText', { chatId: toDilnoza, content: text('Internet yoʻq edi') });
    telegram.server.faults.links.accept();
    await again.until('messages', ({ messages }) => messages.some((one) => one.text === 'Yoʻqmisiz?'));
    await dilnoza.until('messages', ({ messages }) =>
      messages.some((one) => one.text === 'Internet yoʻq edi'),
    );
    await again.until('pendingGone', ({ message }) => message?.text === 'Internet yoʻq edi');
    const { messages } = await dilnoza.call('history.load', {
      chatId: toJohn,
      anchor: { at: 'latest' },
      limit: 2,
    });
    expect(messages.map((message) => message.text)).toEqual(['Yoʻqmisiz?', 'Internet yoʻq edi']);
  });

  it('leaves no database behind after a log-out, nor after a revoked session', async () => {
    const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
    const before = await databases();
    const dilnoza = await signedIn(DILNOZA, 'dilnoza');
    expect(await databases()).not.toEqual(before);
    await dilnoza.call('session.logOut', {});
    expect(await databases()).toEqual(before);
  });
});
