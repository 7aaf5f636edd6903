import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { withOwn } from '#model/reaction.ts';
import type { FormattedText } from '#model/text-entity.ts';
import { rowOf } from './fake-chats.ts';
import { peersOf } from './fake-history.ts';
import { aMessage, type FakeWorld, SELF } from './fake-world.ts';

type SendingHandlers = Pick<Handlers, Extract<keyof Handlers, `sending.${string}`>>;

export interface FakeSendingOptions {
  /** Milliseconds until the server confirms; undefined = never, as without a network. */
  readonly confirmAfterMs?: number;
}

/** Sends that are confirmed after a moment; in private chats somebody answers. */
export function fakeSending(
  world: FakeWorld,
  emit: (event: WorkerEvent) => void,
  { confirmAfterMs }: FakeSendingOptions,
): SendingHandlers {
  const now = () => Math.floor(Date.now() / 1000);

  const append = (message: Message): void => {
    const { chat } = rowOf(world, message.chatId);
    world.messages.set(message.chatId, [...(world.messages.get(message.chatId) ?? []), message]);
    world.chats.set(message.chatId, { ...chat, topMessageId: message.id, lastDate: message.date });
    const peers = peersOf(world, [message]);
    emit({ type: 'messages', chatId: message.chatId, messages: [message], peers, isNew: true });
    emit({ type: 'chats', rows: [rowOf(world, message.chatId)], gone: [] });
  };
  const nextId = (chatId: PeerId) => (world.messages.get(chatId)?.at(-1)?.id ?? 0) + 1;

  const confirm = (pending: PendingMessage): void => {
    if (!world.pending.delete(pending.randomId)) return;
    const { chatId, randomId, date, text, entities, replyTo } = pending;
    const message = aMessage(chatId, nextId(chatId), date, {
      text,
      entities,
      randomId,
      senderId: SELF,
      isOutgoing: true,
      ...(replyTo && { replyTo }),
    });
    append(message);
    emit({ type: 'pendingGone', chatId, randomId, message });
    if (chatId.startsWith('u') && chatId !== SELF) setTimeout(() => answer(chatId), 1200);
  };

  const answer = (chatId: PeerId): void => {
    emit({ type: 'typing', chatId, senderId: chatId, action: 'typing', until: Date.now() + 1500 });
    setTimeout(
      () =>
        append(aMessage(chatId, nextId(chatId), now(), { senderId: chatId, text: 'Boʻldi, tushundim 👍' })),
      1500,
    );
  };

  const queue = (chatId: PeerId, content: FormattedText, over: Partial<PendingMessage>): PendingMessage => {
    rowOf(world, chatId);
    if (!over.file && content.text.trim() === '') throw new CallError('MESSAGE_EMPTY');
    if (content.text.length > 4096) throw new CallError('MESSAGE_TOO_LONG');
    const randomId = crypto.getRandomValues(new BigInt64Array(1)).join();
    const pending: PendingMessage = {
      chatId,
      randomId,
      date: now(),
      ...content,
      state: 'sending',
      isUntold: false,
      ...over,
    };
    world.pending.set(randomId, pending);
    emit({ type: 'pending', message: pending });
    if (confirmAfterMs !== undefined) setTimeout(() => confirm(pending), confirmAfterMs);
    return pending;
  };
  const replyOf = ({ replyToId, replyToUnsent: unsent }: { replyToId?: number; replyToUnsent?: string }) => {
    if (unsent !== undefined) return { replyTo: { messageId: 0, unsent } };
    return replyToId === undefined ? {} : { replyTo: { messageId: replyToId } };
  };

  return {
    'sending.sendText': ({ chatId, content, ...p }) => Promise.resolve(queue(chatId, content, replyOf(p))),
    'sending.sendFiles': ({ chatId, files, caption, ...p }) =>
      Promise.resolve(
        files.map(({ file, name, as }, i) =>
          queue(chatId, i === 0 ? caption : { text: '', entities: [] }, {
            ...replyOf(p),
            file: { kind: as, name, mimeType: file.type, bytes: file.size },
          }),
        ),
      ),
    'sending.edit': ({ chatId, messageId, content }) => {
      const all = world.messages.get(chatId) ?? [];
      const old = all.find(({ id }) => id === messageId);
      if (!old) throw new CallError('MESSAGE_ID_INVALID');
      const message = { ...old, ...content, editDate: now() };
      world.messages.set(
        chatId,
        all.map((other) => (other === old ? message : other)),
      );
      emit({ type: 'messages', chatId, messages: [message], peers: [], isNew: false });
      return Promise.resolve();
    },
    'sending.editPending': ({ randomId, content }) => {
      const pending = world.pending.get(randomId);
      if (!pending) throw new CallError('NOT_FOUND');
      const message = { ...pending, ...content };
      world.pending.set(randomId, message);
      emit({ type: 'pending', message });
      return Promise.resolve();
    },
    'sending.react': ({ chatId, messageId, reactions }) => {
      const all = world.messages.get(chatId) ?? [];
      const old = all.find(({ id }) => id === messageId);
      if (!old) throw new CallError('NOT_FOUND');
      const message = { ...old, reactions: withOwn(old.reactions, reactions) };
      world.messages.set(
        chatId,
        all.map((other) => (other === old ? message : other)),
      );
      emit({ type: 'messages', chatId, messages: [message], peers: [], isNew: false });
      return Promise.resolve();
    },
    'sending.delete': ({ chatId, ids }) => {
      const left = (world.messages.get(chatId) ?? []).filter(({ id }) => !ids.includes(id));
      world.messages.set(chatId, left);
      emit({ type: 'messagesGone', chatId, ids });
      emit({ type: 'chats', rows: [rowOf(world, chatId)], gone: [] });
      return Promise.resolve();
    },
    'sending.forward': ({ fromId, ids, toId }) => {
      for (const old of world.messages.get(fromId) ?? [])
        if (ids.includes(old.id))
          append({ ...old, chatId: toId, id: nextId(toId), date: now(), senderId: SELF, isOutgoing: true });
      return Promise.resolve();
    },
    'sending.retry': ({ randomId }) => {
      const pending = world.pending.get(randomId);
      if (!pending) throw new CallError('NOT_FOUND');
      confirm(pending);
      return Promise.resolve();
    },
    'sending.discard': ({ randomId }) => {
      const pending = world.pending.get(randomId);
      world.pending.delete(randomId);
      if (pending) emit({ type: 'pendingGone', chatId: pending.chatId, randomId });
      return Promise.resolve();
    },
    'sending.typing': () => Promise.resolve(),
  };
}
