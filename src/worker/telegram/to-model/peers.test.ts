import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toPeerRecords } from './peers.ts';

const noPhoto = new Api.ChatPhotoEmpty();
const peerOf = (chat: Api.TypeChat) => toPeerRecords({ chats: [chat] })[0]?.peer;
const aGroup = (fields: Record<string, unknown>) =>
  new Api.Chat({ id: 8n, title: 'Oila', photo: noPhoto, participantsCount: 4, ...fields } as never);
const aChannel = (fields: Record<string, unknown>) =>
  new Api.Channel({ id: 9n, title: 'Yangiliklar', photo: noPhoto, ...fields } as never);
const banned = (fields: Record<string, boolean>) => new Api.ChatBannedRights({ untilDate: 0, ...fields });

describe('users', () => {
  it('are read with photo, name and presence', () => {
    const photo = new Api.UserProfilePhoto({ photoId: -7n, dcId: 2 });
    const user = new Api.User({
      id: 5n,
      accessHash: -123456789012345678n,
      firstName: 'Aziza',
      phone: '+998 90 1234567',
      photo,
      status: new Api.UserStatusRecently({}),
      usernames: [new Api.Username({ username: 'aziza', active: true })],
      fake: true,
    });
    expect(toPeerRecords({ users: [user] })).toEqual([
      {
        peer: {
          kind: 'user',
          id: 'u5',
          firstName: 'Aziza',
          lastName: '',
          username: 'aziza',
          phone: '998901234567',
          photo: { id: '-7', dcId: 2 },
          presence: { kind: 'recently' },
          isSelf: false,
          isBot: false,
          isContact: false,
          isDeleted: false,
          isVerified: false,
          isScam: true,
          isPremium: false,
        },
        accessHash: '-123456789012345678',
        isMin: false,
      },
    ]);
  });

  it('one unreadable among them does not cost the others', () => {
    const users = [null as never, new Api.UserEmpty({ id: 4n }), new Api.User({ id: 5n, min: true })];
    expect(toPeerRecords({ users })).toMatchObject([{ peer: { id: 'u5' }, isMin: true }]);
  });
});

describe('rights', () => {
  it('of a member end where all are restricted', () => {
    const defaultBannedRights = banned({ sendPlain: true, pinMessages: true });
    expect(peerOf(aGroup({ defaultBannedRights }))).toMatchObject({
      members: 4,
      rights: { sendText: false, sendMedia: true, pin: false, deleteOthers: false },
    });
  });

  it('of an admin do not', () => {
    const adminRights = new Api.ChatAdminRights({ deleteMessages: true });
    const defaultBannedRights = banned({ sendMessages: true });
    expect(peerOf(aGroup({ adminRights, defaultBannedRights }))).toMatchObject({
      rights: { sendText: true, deleteOthers: true, pin: false },
    });
  });

  it('of one who left are none', () => {
    expect(peerOf(aGroup({ left: true, creator: true }))).toMatchObject({
      isLeft: true,
      rights: { sendText: false },
    });
  });

  it('in a broadcast channel are the admins alone', () => {
    expect(peerOf(aChannel({ broadcast: true }))).toMatchObject({
      isBroadcast: true,
      rights: { sendText: false },
    });
    const adminRights = new Api.ChatAdminRights({ postMessages: true });
    expect(peerOf(aChannel({ broadcast: true, adminRights }))).toMatchObject({ rights: { sendText: true } });
  });

  it('end with a personal ban in a supergroup', () => {
    expect(peerOf(aChannel({ megagroup: true, bannedRights: banned({ sendMessages: true }) }))).toMatchObject(
      {
        rights: { sendText: false, sendMedia: false },
      },
    );
  });
});

describe('groups and channels', () => {
  it('tell where a group went', () => {
    const migratedTo = new Api.InputChannel({ channelId: 9n, accessHash: 1n });
    expect(peerOf(aGroup({ migratedTo, deactivated: true }))).toMatchObject({
      migratedTo: 'c9',
      isLeft: true,
    });
  });

  it('that are closed to us keep their name', () => {
    const channel = new Api.ChannelForbidden({
      id: 9n,
      accessHash: 3n,
      title: 'Yopiq',
      broadcast: true,
    });
    expect(toPeerRecords({ chats: [channel] })).toMatchObject([
      { peer: { id: 'c9', title: 'Yopiq', isLeft: true, isBroadcast: true }, accessHash: '3' },
    ]);
    expect(peerOf(new Api.ChatForbidden({ id: 8n, title: 'Eski' }))).toMatchObject({
      id: 'g8',
      isLeft: true,
    });
  });
});
