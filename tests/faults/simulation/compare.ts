import { type Chat, chatOrder, type Folder } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { dialogTl } from '#tests/telegram-server/world/dialog-view.ts';
import { messageTl } from '#tests/telegram-server/world/message-view.ts';
import { chatIdOf, isChannel, type HistoryKey } from '#tests/telegram-server/world/peers.ts';
import type { World } from '#tests/telegram-server/world/world.ts';
import { peerIdOf } from './players.ts';
import type { SimulatedClient } from './simulated-client.ts';

const FOLDERS: readonly Folder[] = ['main', 'archive'];

/** What a device holds that is not as on the server. */
export async function compareWithServer(client: SimulatedClient, world: World): Promise<readonly string[]> {
  const { connection } = client;
  const wrong = [
    ...(connection?.state === 'online' ? [] : [`connection: ${connection?.state}`]),
    ...(await compareOutbox(client)),
    ...(await compareDialogs(client, world)),
    ...(await compareMessages(client, world)),
  ];
  return wrong.map((text) => `${client.name}: ${text}`);
}

async function compareOutbox({ disk }: SimulatedClient): Promise<string[]> {
  return (await disk.cache.outbox()).map(
    ({ action, state, trouble }) =>
      `outbox: ${action.kind} in ${action.chatId} ${state} ${trouble?.code ?? ''}`,
  );
}

type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** `lastUpTo` names the last message that is there up to an id: a mark may stand at one that is gone. */
const factsOf = (chat: Chat, lastUpTo: (id: number) => number): Facts => ({
  folder: chat.folder,
  top: chat.topMessageId,
  date: chat.lastDate,
  unread: chat.unreadCount,
  mentions: chat.unreadMentions,
  marked: chat.isMarkedUnread,
  readInbox: lastUpTo(chat.readInboxMaxId),
  readOutbox: chat.readOutboxMaxId,
  rank: chat.pinnedRank,
  muted: chat.mutedUntil,
  draft: chat.draft?.text,
});

/** In a broadcast channel nobody is told who has read, so nothing is compared. */
const readOutboxOf = (world: World, userId: bigint, key: HistoryKey): number =>
  isBroadcast(world, key) ? NaN : world.dialogs.get(userId, key).readOutbox;

const isBroadcast = (world: World, key: HistoryKey): boolean =>
  isChannel(key) && world.chats.require(chatIdOf(key)!).form === 'channel';

/** A dialog as the server stands, in the model's words. */
function serverChat(world: World, userId: bigint, key: HistoryKey): Chat {
  const dialog = dialogTl(world, userId, key);
  const folder = dialog.folder_id === 1 ? 'archive' : 'main';
  const rank = world.dialogs.pins(userId, dialog.folder_id ?? 0).indexOf(key);
  const draft = dialog.draft?._ === 'draftMessage' ? dialog.draft : undefined;
  return {
    id: peerIdOf(key, userId),
    folder,
    topMessageId: dialog.top_message,
    lastDate: world.dialogs.top(userId, key).date,
    unreadCount: dialog.unread_count,
    unreadMentions: dialog.unread_mentions_count,
    isMarkedUnread: dialog.unread_mark ?? false,
    readInboxMaxId: dialog.read_inbox_max_id,
    readOutboxMaxId: readOutboxOf(world, userId, key),
    mutedUntil: dialog.notify_settings.mute_until ?? 0,
    ...(rank >= 0 && { pinnedRank: rank }),
    ...(draft && { draft: { text: draft.message, entities: [], date: draft.date } }),
  };
}

async function compareDialogs({ disk, userId }: SimulatedClient, world: World): Promise<string[]> {
  const keys = world.dialogs.ordered(userId, undefined);
  const held = new Map((await disk.cache.allChats()).map((chat) => [chat.id, chat]));
  const wrong = keys.flatMap((key) => {
    const chat = serverChat(world, userId, key);
    const list = world.boxes.of(userId, key).list(key);
    const lastUpTo = (id: number) => list.at(list.rank(id + 1) - 1) ?? 0;
    return differences(chat, ranked(held.get(chat.id), held), lastUpTo);
  });
  const listed = new Set(keys.map((key) => peerIdOf(key, userId)));
  for (const { id, topMessageId } of held.values())
    if (!listed.has(id) && topMessageId > 0) wrong.push(`${id}: not in the server's list`);
  for (const folder of FOLDERS) {
    const order = (await disk.cache.chatOrder(folder)).filter((id) => listed.has(id));
    const places = order.map((id) => chatOrder(ranked(held.get(id), held)!));
    if (places.some((place, at) => at > 0 && place > places[at - 1]!))
      wrong.push(`${folder} out of order: ${order.join(' ')}`);
  }
  return wrong;
}

/** With its place among the pinned that are there: others may have gone without the numbers closing up. */
function ranked(chat: Chat | undefined, held: ReadonlyMap<PeerId, Chat>): Chat | undefined {
  if (chat?.pinnedRank === undefined) return chat;
  const { folder, pinnedRank } = chat;
  const before = [...held.values()].filter(
    (other) => other.folder === folder && other.pinnedRank !== undefined && other.pinnedRank < pinnedRank,
  );
  return { ...chat, pinnedRank: before.length };
}

function differences(wanted: Chat, held: Chat | undefined, lastUpTo: (id: number) => number): string[] {
  if (!held) return [`${wanted.id}: missing`];
  const facts = factsOf(held, lastUpTo);
  return Object.entries(factsOf(wanted, lastUpTo)).flatMap(([name, value]) =>
    facts[name] === value || Number.isNaN(value)
      ? []
      : [`${wanted.id}: ${name} is ${facts[name]}, should be ${value}`],
  );
}

async function compareMessages(client: SimulatedClient, world: World): Promise<string[]> {
  const { userId } = client;
  const keys = world.dialogs.ordered(userId, undefined);
  const wrong = await Promise.all(keys.map((key) => compareHistory(client, world, key)));
  return wrong.flat();
}

/** Every message that is held is as on the server, and of what is said to be known nothing is missing. */
async function compareHistory(
  { disk, userId }: SimulatedClient,
  world: World,
  key: HistoryKey,
): Promise<string[]> {
  const { cache } = disk;
  const chatId = peerIdOf(key, userId);
  const range = { from: 1, to: 2 ** 31, limit: 2 ** 31, newestFirst: false };
  const held = new Map((await cache.messageRange(chatId, range)).map((message) => [message.id, message]));
  const spans = await cache.spans(chatId);
  const box = world.boxes.of(userId, key);
  const ids = box.list(key).toArray();
  const known = ids.filter((id) => spans.some(({ from, to }) => from <= id && id <= to));
  const wrong = known.filter((id) => !held.has(id)).map((id) => `${chatId}: message ${id} missing`);
  const { last = 0 } = box.list(key);
  if (spans.length > 0 && spans.at(-1)!.to < last)
    wrong.push(`${chatId}: known only up to ${spans.at(-1)!.to}`);
  const there = new Set(ids);
  for (const message of held.values()) {
    if (!there.has(message.id)) wrong.push(`${chatId}: message ${message.id} should be gone`);
    else wrong.push(...messageDifferences(world, userId, key, message));
  }
  return wrong;
}

function messageDifferences(world: World, userId: bigint, key: HistoryKey, held: Message): string[] {
  const record = world.messages.require(key, world.boxes.of(userId, key).locate(held.id)!.index);
  const tl = messageTl(world, userId, record, held.id);
  if (tl._ === 'messageEmpty') return [];
  const reply = tl.reply_to?._ === 'messageReplyHeader' ? tl.reply_to.reply_to_msg_id : undefined;
  const wanted: Facts = {
    text: tl._ === 'message' ? tl.message : '',
    date: tl.date,
    outgoing: tl.out ?? false,
    edited: tl._ === 'message' ? tl.edit_date : undefined,
    reply,
    mention: tl.mentioned ?? false,
    unseen: tl.media_unread ?? false,
    forward: tl._ === 'message' && tl.fwd_from !== undefined,
  };
  const facts: Facts = {
    text: held.text,
    date: held.date,
    outgoing: held.isOutgoing,
    edited: held.editDate,
    reply: held.replyTo?.messageId,
    mention: held.isMention,
    unseen: held.isMediaUnread,
    forward: held.forward !== undefined,
  };
  const id: PeerId = peerIdOf(key, userId);
  return Object.entries(wanted).flatMap(([name, value]) =>
    facts[name] === value ? [] : [`${id}: message ${held.id}: ${name} is ${facts[name]}, should be ${value}`],
  );
}
