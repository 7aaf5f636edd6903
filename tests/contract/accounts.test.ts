import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelegram, type OpenTelegram } from '#tests/telegram-server/open-telegram.ts';
import { type AClient, aClient, DILNOZA, JOHN, type Person, signIn } from './a-client.ts';

/** Several people on one device: one worker, a database and a key each. */
describe('several accounts', { timeout: 60_000 }, () => {
  let telegram: OpenTelegram;
  let client: AClient;
  let name: string;

  beforeEach(async () => {
    telegram = await openTelegram({ dialogs: 20, messages: 200 });
    name = `several-${crypto.randomUUID()}`;
    client = await aClient(telegram.server, name);
  });
  afterEach(async () => {
    await client.close();
    await telegram.close();
  });

  const databases = async () => (await indexedDB.databases()).map((each) => each.name ?? '');
  const opened = async (account?: string) => {
    const opening = await client.call('session.open', account === undefined ? {} : { account });
    if (opening.session.name === 'locked') throw new Error('locked');
    return { ...opening, id: opening.session.account ?? '' };
  };

  /** Signs somebody in beside those who are there; answers the account's id. */
  async function addPerson({ phone, code }: Person): Promise<string> {
    const { account } = await client.call('accounts.add', {});
    await client.call('session.open', { account });
    await client.call('auth.sendCode', { phone }, { account });
    await client.call('auth.submitCode', { code }, { account });
    await expect.poll(async () => (await opened(account)).chats?.ids.length ?? 0).toBeGreaterThan(0);
    return account;
  }

  async function bothAreHere(): Promise<{ dilnoza: string; john: string }> {
    await signIn(client, DILNOZA);
    const dilnoza = (await opened()).id;
    return { dilnoza, john: await addPerson(JOHN) };
  }

  it('shows each their own chats, and names both', async () => {
    const { dilnoza, john } = await bothAreHere();
    const ofJohn = await opened(john);
    const ofDilnoza = await opened(dilnoza);
    expect(ofJohn.self).toMatchObject({ firstName: 'John' });
    expect(ofDilnoza.self).toMatchObject({ firstName: 'Dilnoza' });
    expect(ofDilnoza.chats?.ids).not.toEqual(ofJohn.chats?.ids);
    expect(ofDilnoza.accounts.map(({ id }) => id)).toEqual([dilnoza, john]);
    expect(ofDilnoza.accounts.map(({ self }) => self)).toMatchObject([
      { firstName: 'Dilnoza' },
      { firstName: 'John' },
    ]);
  });

  it('answers each call for the account it names, whatever the page shows', async () => {
    const { dilnoza, john } = await bothAreHere();
    await opened(john);
    const params = { folder: 'main', first: 5 } as const;
    const forDilnoza = await client.call('chats.open', params, { account: dilnoza });
    expect(forDilnoza.ids).toEqual((await opened(dilnoza)).chats?.ids);
    await expect(client.call('chats.open', params, { account: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('counts what comes for one while the other is shown', async () => {
    const { dilnoza, john } = await bothAreHere();
    const toJohn = await client.call('chats.filter', { query: 'John', limit: 1 }, { account: dilnoza });
    const unreadOf = async (id: string) =>
      (await opened(dilnoza)).accounts.find((each) => each.id === id)?.totals.messages ?? 0;
    const before = await unreadOf(john);
    client.forget();
    const chatId = toJohn[0]?.chat.id ?? 'u0';
    const content = { text: 'Salom, John!', entities: [] };
    await client.call('sending.sendText', { chatId, content }, { account: dilnoza });
    await client.until('accounts', ({ accounts }) =>
      accounts.some(({ id, totals }) => id === john && totals.messages === before + 1),
    );
    expect(client.events.filter(({ type }) => type === 'messages')).not.toContainEqual(
      expect.objectContaining({ account: john }),
    );
    expect(await unreadOf(john)).toBe(before + 1);
  });

  it('opens the last one used after a restart, and any other by its name', async () => {
    const { dilnoza, john } = await bothAreHere();
    await opened(dilnoza);
    await client.close();
    client = await aClient(telegram.server, name);
    expect((await opened()).id).toBe(dilnoza);
    const other = await opened(john);
    expect(other.self).toMatchObject({ firstName: 'John' });
    await client.until('accounts', ({ accounts }) => accounts.length === 2);
  });

  it('logs one out and leaves the other as it is', async () => {
    const { dilnoza, john } = await bothAreHere();
    await client.call('session.logOut', {}, { account: dilnoza });
    expect(await databases()).not.toContain(`xabar-${dilnoza}`);
    expect(await databases()).toContain(`xabar-${john}`);
    const next = await opened();
    expect(next.id).toBe(john);
    expect(next.chats?.ids.length).toBeGreaterThan(0);
    await expect(client.call('chats.rows', { ids: [] }, { account: dilnoza })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('refuses somebody who is here already, and goes on with the login', async () => {
    await signIn(client, DILNOZA);
    const { account } = await client.call('accounts.add', {});
    await client.call('session.open', { account });
    await client.call('auth.sendCode', { phone: DILNOZA.phone }, { account });
    await expect(client.call('auth.submitCode', { code: DILNOZA.code }, { account })).rejects.toMatchObject({
      code: 'ACCOUNT_ALREADY_HERE',
    });
    expect((await opened(account)).session).toMatchObject({ name: 'signedOut', step: { name: 'phone' } });
    await client.call('auth.sendCode', { phone: JOHN.phone }, { account });
    expect(await client.call('auth.submitCode', { code: JOHN.code }, { account })).toEqual({ name: 'done' });
  });

  it('gives up a login that was begun beside others, and leaves nothing of it', async () => {
    await signIn(client, DILNOZA);
    const dilnoza = (await opened()).id;
    const { account } = await client.call('accounts.add', {});
    expect((await client.call('accounts.add', {})).account).toBe(account);
    await client.call('auth.sendCode', { phone: JOHN.phone }, { account });
    await client.call('accounts.discard', { account });
    expect(await databases()).not.toContain(`xabar-${account}`);
    expect((await opened(account)).id).toBe(dilnoza);
    await expect(client.call('accounts.discard', { account: dilnoza })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('keeps an account whose neighbour was ended by Telegram', async () => {
    const { dilnoza, john } = await bothAreHere();
    const elsewhere = await aClient(telegram.server, `${name}-elsewhere`);
    await signIn(elsewhere, JOHN);
    const devices = await elsewhere.call('authorizations.list', {});
    expect(devices.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    await elsewhere.call('authorizations.end', { hash: devices[1]?.hash ?? '0' });
    await elsewhere.close();
    await opened(john);
    await client.until('session', ({ session }) => session.name === 'signedOut');
    expect((await opened(john)).id).toBe(dilnoza);
    expect((await opened()).accounts.map(({ id }) => id)).toEqual([dilnoza]);
  });

  it('tells the page of one when another is ended by Telegram', async () => {
    const { dilnoza, john } = await bothAreHere();
    const elsewhere = await aClient(telegram.server, `${name}-elsewhere`);
    await signIn(elsewhere, JOHN);
    const [, other] = await elsewhere.call('authorizations.list', {});
    await opened(dilnoza);
    client.forget();
    await elsewhere.call('authorizations.end', { hash: other?.hash ?? '0' });
    await elsewhere.close();
    const heard = await client.until('session');
    expect(heard).toMatchObject({ account: john, session: { name: 'signedOut', endedBy: 'REVOKED' } });
    expect((await opened(dilnoza)).accounts.map(({ id }) => id)).toEqual([dilnoza]);
  });

  describe('under a passcode', () => {
    const passcode = '4711';

    async function lockedAll() {
      const ids = await bothAreHere();
      await client.call('vault.setPasscode', { passcode, kind: 'pin' });
      await client.call('vault.lock', {});
      return ids;
    }

    it('shows nothing of anybody until it is given', async () => {
      const { john } = await lockedAll();
      const opening = await client.call('session.open', { account: john });
      expect(opening).toMatchObject({ session: { name: 'locked' }, accounts: [], lock: { kind: 'pin' } });
      expect(opening.chats).toBeUndefined();
      await expect(client.call('chats.rows', { ids: [] }, { account: john })).rejects.toMatchObject({
        code: 'LOCKED',
      });
      await expect(client.call('vault.unlock', { passcode: '0000' })).rejects.toMatchObject({
        code: 'PASSCODE_WRONG',
      });
    });

    it('opens all with it, also after a restart', async () => {
      const { dilnoza, john } = await lockedAll();
      await client.close();
      client = await aClient(telegram.server, name);
      expect((await client.call('session.open', {})).session.name).toBe('locked');
      await client.call('vault.unlock', { passcode });
      await client.until('lock', ({ lock }) => !lock.isLocked);
      expect((await opened(dilnoza)).self).toMatchObject({ firstName: 'Dilnoza' });
      expect((await opened(john)).self).toMatchObject({ firstName: 'John' });
    });

    it('locks one alone', async () => {
      const { dilnoza, john } = await bothAreHere();
      await client.call('vault.setPasscode', { passcode, kind: 'pin' });
      await client.call('vault.lockAccount', { account: john });
      const opening = await client.call('session.open', { account: john });
      expect(opening.session).toEqual({ name: 'locked', account: john });
      expect(opening.accounts).toMatchObject([
        { id: dilnoza, isLocked: false },
        { id: john, isLocked: true },
      ]);
      expect((await opened(dilnoza)).chats?.ids.length).toBeGreaterThan(0);
      await client.call('vault.unlock', { passcode });
      expect((await opened(john)).self).toMatchObject({ firstName: 'John' });
    });

    it('removes everything after as many wrong ones as were allowed', async () => {
      const { dilnoza, john } = await bothAreHere();
      await client.call('vault.setPasscode', { passcode, kind: 'pin' });
      await client.call('vault.setOptions', { wipeAfter: 2 });
      await client.call('vault.lock', {});
      const guess = () => client.call('vault.unlock', { passcode: '0000' });
      await expect(guess()).rejects.toMatchObject({ code: 'PASSCODE_WRONG' });
      await expect(guess()).rejects.toMatchObject({ code: 'PASSCODE_WIPED' });
      const left = await databases();
      expect(left).not.toContain(`xabar-${dilnoza}`);
      expect(left).not.toContain(`xabar-${john}`);
      expect((await opened()).session).toMatchObject({ name: 'signedOut' });
    });

    it('removes everything when it is forgotten', async () => {
      const { dilnoza, john } = await lockedAll();
      await client.call('vault.wipe', {});
      const left = await databases();
      expect(left).not.toContain(`xabar-${dilnoza}`);
      expect(left).not.toContain(`xabar-${john}`);
      expect((await opened()).session).toMatchObject({ name: 'signedOut', step: { name: 'phone' } });
    });
  });
});
