import type { Chat } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { peerIdOf, type Players, type Sent } from './players.ts';
import type { Act, Step } from './schedule.ts';
import type { SimulatedClient } from './simulated-client.ts';

interface Scene {
  readonly players: Players;
  readonly client: SimulatedClient;
  readonly chatId: PeerId;
  readonly pick: number;
  /** What the device knows of the chat, oldest first. */
  readonly messages: readonly Message[];
  readonly chat: Chat | undefined;
}

/** What marks a message of a run; seeded texts begin with other words. */
const TOKEN = /^#\d+ /;

const content = (text: string) => ({ text, entities: [] });

/** The user at a device does something; nothing happens while the page is closed. */
export function userActs(players: Players, step: Extract<Step, { kind: 'act' }>): void {
  const client = players.client(step.client);
  if (!client.isAlive) return;
  const key = players.conversation(client.userId, step.chat);
  const chatId = peerIdOf(key, client.userId);
  const scene = { players, client, chatId, pick: step.pick };
  void look(client, chatId).then((seen) => {
    // Nobody can open a chat that the list does not show yet.
    if (seen.chat) DOES[step.act]({ ...scene, ...seen });
  });
}

async function look({ disk }: SimulatedClient, chatId: PeerId): Promise<Pick<Scene, 'messages' | 'chat'>> {
  const range = { from: 1, to: 2 ** 31, limit: 50, newestFirst: true };
  return { messages: await disk.cache.messageRange(chatId, range), chat: await disk.cache.chat(chatId) };
}

const DOES: { readonly [A in Act]: (scene: Scene) => void } = {
  send: (scene) => send(scene, undefined),
  reply: (scene) => send(scene, chosen(scene, () => true)?.id),
  edit: (scene) => {
    const message = chosen(scene, ({ isOutgoing, forward, service }) => isOutgoing && !forward && !service);
    if (!message) return;
    const [token = ''] = TOKEN.exec(message.text) ?? [];
    const edited = content(`${token}edited ${scene.players.newToken()}`);
    ask(scene.client.call('sending.edit', { chatId: scene.chatId, messageId: message.id, content: edited }));
  },
  delete: (scene) => {
    const message = chosen(scene, ({ isOutgoing }) => isOutgoing);
    if (!message) return;
    const { client, chatId, pick } = scene;
    ask(client.call('sending.delete', { chatId, ids: [message.id], forAll: pick % 4 !== 0 }));
  },
  forward: (scene) => forward(scene),
  read: ({ client, chatId, messages, pick }) => {
    const maxId = messages.at(-1 - pick)?.id ?? messages.at(-1)?.id;
    if (maxId !== undefined) ask(client.call('history.markRead', { chatId, maxId }));
  },
  draft: ({ players, client, chatId, pick }) => {
    const draft = pick < 3 ? {} : { content: content(`draft ${players.newToken()}`) };
    ask(client.call('chats.saveDraft', { chatId, ...draft }));
  },
  pin: ({ client, chatId, pick }) =>
    ask(client.call('chats.setPinned', { chatId, isPinned: pick % 2 === 0 })),
  mute: ({ client, chatId, pick }) =>
    ask(client.call('chats.setMuted', { chatId, until: pick % 2 === 0 ? 0 : 2_000_000_000 + pick })),
  archive: ({ client, chatId, pick }) =>
    ask(client.call('chats.setArchived', { chatId, isArchived: pick % 2 === 0 })),
  markUnread: ({ client, chatId, pick }) =>
    ask(client.call('chats.setMarkedUnread', { chatId, isMarked: pick % 2 === 0 })),
  load: ({ client, chatId, messages, pick }) => {
    const oldest = messages[0]?.id;
    const anchor =
      pick % 2 === 0 || oldest === undefined
        ? ({ at: 'latest' } as const)
        : ({ at: 'before', id: oldest } as const);
    const load = client.call('history.load', { chatId, anchor, limit: 3 + pick });
    ask(load?.then((slice) => client.screen.load(slice)));
  },
  react: (scene) => react(scene),
  show: ({ client, chatId, pick }) => ask(client.call('chats.show', pick % 3 === 0 ? {} : { chatId })),
};

/** Whether it is done is seen in the end; a call that fails (nothing to edit, the page gone) is an answer too. */
function ask(call: Promise<unknown> | undefined): void {
  call?.catch(() => undefined);
}

function chosen({ messages, pick }: Scene, fits: (message: Message) => boolean): Message | undefined {
  const fitting = messages.filter(fits);
  return fitting.at(-1 - (pick % Math.max(1, fitting.length)));
}

function remember({ players, client }: Scene, sent: Pick<Sent, 'key' | 'token' | 'isForward'>): Sent {
  const entry: Sent = { ...sent, userId: client.userId, device: client.name, isDurable: false };
  players.sent.push(entry);
  return entry;
}

function send(scene: Scene, replyToId: number | undefined): void {
  const { players, client, chatId } = scene;
  const token = players.newToken();
  const key = players.keyOf(client, chatId);
  const entry = remember(scene, { key, token, isForward: false });
  const out = { chatId, content: content(`${token}hello`), ...(replyToId !== undefined && { replyToId }) };
  client.call('sending.sendText', out)?.then(
    () => {
      entry.isDurable = true;
    },
    () => undefined,
  );
}

/** Chooses among two reactions and none, on a message that has been there for a while or has just come. */
function react(scene: Scene): void {
  const { players, client, chatId, pick } = scene;
  const message = chosen(scene, ({ service }) => !service);
  if (!message) return;
  const emoji = [[], ['👍'], ['🔥']][pick % 3] ?? [];
  const key = players.keyOf(client, chatId);
  const { userId, name: device } = client;
  const entry = { userId, device, key, messageId: message.id, emoji, isDurable: false };
  players.reacted.push(entry);
  const reactions = emoji.map((one) => ({ kind: 'emoji' as const, emoji: one }));
  client.call('sending.react', { chatId, messageId: message.id, reactions })?.then(
    () => {
      entry.isDurable = true;
    },
    () => undefined,
  );
}

/** Passes one of this chat's marked messages on to the next conversation. */
function forward(scene: Scene): void {
  const { players, client, chatId, pick } = scene;
  const message = chosen(scene, ({ text, service }) => !service && TOKEN.test(text));
  if (!message) return;
  const key = players.conversation(client.userId, pick);
  const [token = ''] = TOKEN.exec(message.text) ?? [];
  remember(scene, { key, token, isForward: true });
  const toId = peerIdOf(key, client.userId);
  ask(client.call('sending.forward', { fromId: chatId, ids: [message.id], toId }));
}
