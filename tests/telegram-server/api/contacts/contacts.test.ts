import { describe, expect, it } from 'vitest';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { DEMO_PEOPLE } from '../../world/demo-people.ts';
import { listHash } from '../list-hash.ts';
import { aCaller, aWorld, errorOf, signIn } from '../a-caller.ts';

const [DILNOZA, AZIZ, JOHN] = DEMO_PEOPLE.map(({ id }) => id) as [bigint, bigint, bigint];

async function asDilnoza() {
  const { world, clock } = aWorld();
  const app = aCaller(world);
  await signIn(app, '998900000001', '11111');
  const pushed: [bigint, Type['Updates']][] = [];
  world.connections = { push: (userId, updates) => pushed.push([userId, updates]) };
  const inputUser = (user_id: bigint) => {
    return { _: 'inputUser' as const, user_id, access_hash: world.users.accessHash(user_id, DILNOZA) };
  };
  return { world, clock, app, inputUser, pushed };
}

describe('contacts', () => {
  it('are listed with their mutuality, and not again while their hash is the same', async () => {
    const { app } = await asDilnoza();
    const list = (await app.call('contacts.getContacts', { hash: 0n })) as Con['contacts.contacts'];
    expect(list.contacts).toContainEqual({ _: 'contact', user_id: AZIZ, mutual: true });
    const ids = list.contacts.map((contact) => contact.user_id).sort((a, b) => (a < b ? -1 : 1));
    const hash = listHash([BigInt(list.saved_count), ...ids]);
    expect(await app.call('contacts.getContacts', { hash })).toEqual({ _: 'contacts.contactsNotModified' });
  });

  it('are shown under the names they were saved with', async () => {
    const { world, app, inputUser } = await asDilnoza();
    const names = { first_name: 'Aziz aka', last_name: 'Buxgalteriya', phone: '' };
    const updates = (await app.call('contacts.addContact', {
      id: inputUser(AZIZ),
      ...names,
    })) as Con['updates'];
    expect(updates.users[0]).toMatchObject({
      first_name: 'Aziz aka',
      last_name: 'Buxgalteriya',
      contact: true,
    });
    expect(world.users.toTl(world.users.require(AZIZ), JOHN)).toMatchObject({ first_name: 'Азиз' });
    await app.call('contacts.deleteContacts', { id: [inputUser(AZIZ)] });
    const [user] = await app.call('users.getUsers', { id: [inputUser(AZIZ)] });
    expect(user).toMatchObject({ first_name: 'Азиз', contact: undefined });
    const nameless = app.call('contacts.addContact', { id: inputUser(AZIZ), ...names, first_name: ' ' });
    expect(await errorOf(nameless)).toBe('400 CONTACT_NAME_EMPTY');
  });

  it('hide a phone number from those they have not saved', async () => {
    const { world } = await asDilnoza();
    const stranger = world.users.add({ id: 77n, firstName: 'Stranger', phone: '998931112233' });
    expect(world.users.toTl(stranger, DILNOZA)).toMatchObject({ phone: undefined });
    world.contacts.add(77n, { userId: DILNOZA, firstName: 'D', lastName: '', phone: '' });
    expect(world.users.toTl(stranger, DILNOZA)).toMatchObject({ phone: '998931112233' });
  });

  it('are found by phone, username and words of the name', async () => {
    const { app } = await asDilnoza();
    const byName = await app.call('contacts.resolveUsername', { username: 'John_Miller' });
    expect(byName.peer).toEqual({ _: 'peerUser', user_id: JOHN });
    expect(await errorOf(app.call('contacts.resolveUsername', { username: 'nobody_here' }))).toBe(
      '400 USERNAME_NOT_OCCUPIED',
    );
    const byPhone = await app.call('contacts.resolvePhone', { phone: '+998 90 000 00 02' });
    expect(byPhone.peer).toEqual({ _: 'peerUser', user_id: AZIZ });
    const found = await app.call('contacts.search', { q: 'mill', limit: 10 });
    expect(found.my_results).toContainEqual({ _: 'peerUser', user_id: JOHN });
    expect(await errorOf(app.call('contacts.search', { q: ' ', limit: 10 }))).toBe('400 SEARCH_QUERY_EMPTY');
  });

  it('are imported where the number is somebody’s', async () => {
    const { app } = await asDilnoza();
    const entry = (client_id: bigint, phone: string) => {
      return { _: 'inputPhoneContact' as const, client_id, phone, first_name: 'Otabek', last_name: '' };
    };
    const contacts = [entry(1n, '+998 90 000 00 05'), entry(2n, '+998 99 999 99 99')];
    const answer = await app.call('contacts.importContacts', { contacts });
    expect(answer.imported).toEqual([{ _: 'importedContact', user_id: 1_000_005n, client_id: 1n }]);
  });
});

describe('access hashes', () => {
  it('are the viewer’s own', async () => {
    const { world, app } = await asDilnoza();
    const foreign = world.users.accessHash(AZIZ, JOHN);
    const [user] = await app.call('users.getUsers', {
      id: [{ _: 'inputUser', user_id: AZIZ, access_hash: foreign }],
    });
    expect(user?._).toBe('userEmpty');
    const full = app.call('users.getFullUser', {
      id: { _: 'inputUser', user_id: AZIZ, access_hash: foreign },
    });
    expect(await errorOf(full)).toBe('400 USER_ID_INVALID');
  });
});

describe('the black list', () => {
  it('holds who was blocked, the latest first, and tells the other devices', async () => {
    const { app, inputUser, pushed } = await asDilnoza();
    const peer = (id: bigint) => ({ ...inputUser(id), _: 'inputPeerUser' as const });
    await app.call('contacts.block', { id: peer(AZIZ) });
    await app.call('contacts.block', { id: peer(JOHN) });
    const slice = await app.call('contacts.getBlocked', { offset: 0, limit: 1 });
    expect(slice).toMatchObject({
      _: 'contacts.blockedSlice',
      count: 2,
      blocked: [{ peer_id: { user_id: JOHN } }],
    });
    expect(JSON.stringify(pushed, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).toContain(
      'updatePeerBlocked',
    );
    const full = await app.call('users.getFullUser', { id: inputUser(AZIZ) });
    expect(full.full_user.blocked).toBe(true);
    await app.call('contacts.unblock', { id: peer(AZIZ) });
    expect((await app.call('contacts.getBlocked', { offset: 0, limit: 10 })).blocked).toHaveLength(1);
  });
});

describe('presence', () => {
  it('is told to contacts, and lapses by itself', async () => {
    const { clock, app, pushed } = await asDilnoza();
    const told = () => {
      return pushed.flatMap(([userId, updates]) =>
        updates._ === 'updateShort' && updates.update._ === 'updateUserStatus' && userId === AZIZ
          ? [updates.update.status._]
          : [],
      );
    };
    await app.call('account.updateStatus', { offline: false });
    await app.call('account.updateStatus', { offline: false });
    expect(told()).toEqual(['userStatusOnline']);
    clock.advance(301_000);
    expect(told()).toEqual(['userStatusOnline', 'userStatusOffline']);
  });

  it('is rough for those who may not see the time', async () => {
    const { world, app } = await asDilnoza();
    await app.call('account.setPrivacy', {
      key: { _: 'inputPrivacyKeyStatusTimestamp' },
      rules: [{ _: 'inputPrivacyValueDisallowAll' }],
    });
    await app.call('account.updateStatus', { offline: true });
    expect(world.presence.statusFor(DILNOZA, AZIZ)._).toBe('userStatusRecently');
    expect(world.presence.statusFor(DILNOZA, DILNOZA)._).toBe('userStatusOffline');
  });
});
