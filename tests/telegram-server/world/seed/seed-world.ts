import { ALL_ADMIN_RIGHTS, NOTHING_BANNED, type ChatRecord, type Member } from '../chat-record.ts';
import { addDemoPeople } from '../demo-people.ts';
import { peerNotifyKey } from '../notify-settings.ts';
import { peerOf } from '../peers.ts';
import type { World } from '../world.ts';
import { pick, hash } from './hash.ts';
import { OWNER_ID } from './owner.ts';
import { seedFolders } from './seed-folders.ts';
import { seedPeople } from './seed-people.ts';
import type { ChatTraits, Slot } from './slot.ts';

/** "For ever", as clients write it into `mute_until`. */
const FOREVER = 2_147_483_647;

/** Fills a new world: the demo's people, everybody they talk to, the chats, and how they stand. Messages come by themselves. */
export function seedWorld(world: World): void {
  addDemoPeople(world);
  seedPeople(world);
  for (const slot of world.plan.slots) {
    if (slot.chat !== undefined) world.chats.seed(chatOf(world, slot, slot.chat));
    if (slot.traits.muted === true) mute(world, slot);
  }
  seedFolders(world);
}

function chatOf(world: World, slot: Slot, traits: ChatTraits): ChatRecord {
  const date = world.plan.dateOf(slot, 0);
  const {
    title,
    about = '',
    username,
    slowmode = 0,
    noforwards = false,
    signatures = false,
    verified = false,
  } = traits;
  const chat: ChatRecord = {
    ...{
      id: BigInt(slot.key.slice(2)),
      form: slot.form === 'private' ? 'group' : slot.form,
      title,
      about,
      date,
    },
    ...{
      members: membersOf(world, slot, traits, date),
      crowd: traits.crowd ?? 0,
      version: 1,
      slowmode,
      noforwards,
    },
    ...{
      signatures,
      verified,
      hiddenHistory: false,
      deactivated: false,
      sponsored: traits.sponsored === true,
    },
    defaultBanned: traits.readOnly
      ? { ...NOTHING_BANNED, send_messages: true }
      : { ...NOTHING_BANNED, change_info: true },
  };
  if (username !== undefined) chat.username = username;
  if (hash(world.seed, slot.number, 81) % 4 !== 0) chat.photoPlanned = true;
  return chat;
}

function membersOf(world: World, slot: Slot, traits: ChatTraits, date: number): Map<bigint, Member> {
  const founder = traits.own === true ? OWNER_ID : slot.people[1]!;
  const members = slot.people.map((userId): Member => {
    if (userId === founder) return { userId, status: 'creator', date, inviter: founder };
    if (userId === OWNER_ID && traits.forbidden) return { userId, status: 'banned', date, inviter: founder };
    if (slot.form === 'channel' && userId !== OWNER_ID) {
      return {
        userId,
        status: 'admin',
        date,
        inviter: founder,
        adminRights: ALL_ADMIN_RIGHTS,
        promotedBy: founder,
      };
    }
    return { userId, status: 'member', date, inviter: founder };
  });
  const deputy = members.find((member) => member.status === 'member' && member.userId !== OWNER_ID);
  if (slot.form === 'supergroup' && deputy !== undefined) {
    const rank = pick(['Rahbar', 'Moderator', 'Администратор'], hash(world.seed, slot.number, 82));
    Object.assign(deputy, { status: 'admin', adminRights: ALL_ADMIN_RIGHTS, promotedBy: founder, rank });
  }
  return new Map(members.map((member) => [member.userId, member]));
}

function mute(world: World, slot: Slot): void {
  const key = peerNotifyKey(peerOf(slot.key, OWNER_ID));
  world.notify.update(OWNER_ID, key, { _: 'inputPeerNotifySettings', mute_until: FOREVER });
}
