import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aUser } from '#tests/builders/a-peer.ts';
import { describe, expect, it } from 'vitest';
import { messageRights } from './message-menu.ts';

const NOW = 1_760_100_000;
const own = aMessage({ chatId: 'u1', id: 1, isOutgoing: true, date: NOW - 60 });
const theirs = aMessage({ chatId: 'u1', id: 2, date: NOW - 60 });
const friend = aUser({ id: 'u1' });

describe('messageRights', () => {
  it('lets edit one’s own words for two days, and in saved messages always', () => {
    const old = { ...own, date: NOW - 3 * 86_400 };
    expect(messageRights(own, friend, NOW).edit).toBe(true);
    expect(messageRights(old, friend, NOW).edit).toBe(false);
    expect(messageRights(old, aUser({ id: 'u9', isSelf: true }), NOW).edit).toBe(true);
    expect(messageRights(theirs, friend, NOW).edit).toBe(false);
  });

  it('lets nothing leave a chat that forbids it', () => {
    const channel = aChannel({ id: 'c1', noForwards: true });
    expect(messageRights(theirs, channel, NOW)).toMatchObject({ copy: false, forward: false, reply: false });
    expect(messageRights({ ...theirs, noForwards: true }, friend, NOW).forward).toBe(false);
  });

  it('lets a reader of a channel delete nothing', () => {
    const channel = aChannel({ id: 'c1' });
    expect(messageRights(theirs, channel, NOW)).toMatchObject({ delete: false, deleteForAll: false });
    const admin = { ...channel, rights: { ...channel.rights, deleteOthers: true } };
    expect(messageRights(theirs, admin, NOW)).toMatchObject({ delete: true, deleteForAll: true });
  });

  it('takes messages of a private chat from both', () => {
    expect(messageRights(theirs, friend, NOW)).toMatchObject({ delete: true, deleteForAll: true });
  });
});
