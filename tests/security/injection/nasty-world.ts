import type { World } from '../../telegram-server/world/world.ts';
import { deliver } from '../../telegram-server/world/operations/deliver.ts';
import { channelKey, type HistoryKey, privateKey } from '../../telegram-server/world/peers.ts';
import { Outgoing } from '../../telegram-server/world/updates.ts';
import { nastyFiles } from './nasty-files.ts';
import { type Nasty, nastyMessages } from './nasty-messages.ts';
import { LETTERS, MARKUP } from './nasty-texts.ts';

const FIRST = 4_000_000n;

/** What was put into a world against one reader. */
export interface NastyWorld {
  /** People with hostile names, each with a chat of their own. */
  readonly people: readonly bigint[];
  /** Channels with hostile titles. */
  readonly channels: readonly bigint[];
  /** The group with all the messages, and their ids there, oldest first. */
  readonly arena: {
    readonly id: bigint;
    readonly title: string;
    readonly ids: readonly number[];
    /** The oldest of them: files that are not the sound, film or picture that they say they are. */
    readonly liars: readonly number[];
  };
  /** How many hostile things there are in all. */
  readonly size: number;
}

/** Fills the reader's world, past every check that an honest server makes: names, titles, texts, entities, media, files. */
export function nastyWorld(world: World, reader: bigint, seed: number): NastyWorld {
  const people = addPeople(world);
  for (const [at, person] of people.entries()) {
    const text = [...LETTERS, ...MARKUP][at % (LETTERS.length + MARKUP.length)] ?? '';
    put(world, privateKey(person, reader), person, { text });
  }
  const titles = [...MARKUP.slice(0, 8), ...LETTERS.slice(0, 8)];
  const channels = titles.map((title) => {
    const chat = world.chats.create('channel', { title, about: title, creator: people[0] ?? reader });
    world.chats.setMember(chat, { userId: reader, status: 'member', date: world.date, inviter: reader });
    const key = channelKey(chat.id);
    put(world, key, people[0] ?? reader, { text: title, post: true, postAuthor: title, views: -1 });
    return chat.id;
  });
  const arena = addArena(world, reader, people, seed);
  return { people, channels, arena, size: people.length + channels.length + arena.ids.length };
}

function addPeople(world: World): bigint[] {
  return [...MARKUP, ...LETTERS].map((name, at) => {
    const id = FIRST + BigInt(at);
    const lastName = at % 3 === 0 ? LETTERS[at % LETTERS.length] : undefined;
    const scam = at % 10 === 9;
    world.users.add({
      id,
      firstName: name,
      lastName,
      username: at % 5 === 0 ? `<b>x${at}` : `nasty_${at}`,
      scam,
    });
    return id;
  });
}

function addArena(
  world: World,
  reader: bigint,
  people: readonly bigint[],
  seed: number,
): NastyWorld['arena'] {
  const title = `Maydon ${MARKUP[1]}`;
  const chat = world.chats.create('supergroup', { title, creator: reader });
  for (const userId of people)
    world.chats.setMember(chat, { userId, status: 'member', date: world.date, inviter: reader });
  const { liars, others } = nastyFiles(world, seed);
  const files = [...liars, ...others].map((media) => ({ text: '', media }));
  const messages = [...files, ...nastyMessages(seed)];
  const key = channelKey(chat.id);
  const ids = messages.map((message, at) => put(world, key, people[at % people.length] ?? reader, message));
  return { id: chat.id, title, ids, liars: ids.slice(0, liars.length) };
}

/** Into the boxes of everybody, unchecked. Gives its id in the author's box, or the channel's. */
function put(world: World, key: HistoryKey, author: bigint, message: Nasty): number {
  const out = new Outgoing(world, { userId: author });
  const { id } = deliver(out, { key, author, date: world.date, ...message });
  out.flush();
  return id;
}
