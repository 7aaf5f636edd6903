import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toMessage } from './message.ts';

const user = (id: number) => new Api.PeerUser({ userId: BigInt(id) });
const channel = (id: number) => new Api.PeerChannel({ channelId: BigInt(id) });
const aMessage = (fields: Record<string, unknown>) =>
  new Api.Message({ id: 7, peerId: user(5), date: 100, message: 'Salom', ...fields } as never);

describe('toMessage', () => {
  it('names the other one as sender in a private chat', () => {
    expect(toMessage(aMessage({}), 'u1')).toEqual({
      chatId: 'u5',
      id: 7,
      senderId: 'u5',
      isOutgoing: false,
      date: 100,
      text: 'Salom',
      entities: [],
      isMention: false,
      isMediaUnread: false,
      isSilent: false,
      isPinned: false,
      noForwards: false,
    });
  });

  it('names us as sender of what we wrote', () => {
    expect(toMessage(aMessage({ out: true }), 'u1')).toMatchObject({ senderId: 'u1', isOutgoing: true });
  });

  it('leaves the sender out where we are not known yet', () => {
    expect(toMessage(aMessage({ out: true }), undefined)).not.toHaveProperty('senderId');
  });

  it('leaves the sender out where a channel speaks', () => {
    const post = aMessage({ peerId: channel(9), post: true, views: 12, postAuthor: 'Aziz' });
    const message = toMessage(post, 'u1');
    expect(message).toMatchObject({ chatId: 'c9', views: 12, postAuthor: 'Aziz' });
    expect(message).not.toHaveProperty('senderId');
  });

  it('reads replies, forwards, albums, bots and life time', () => {
    const message = toMessage(
      aMessage({
        fromId: user(6),
        replyTo: new Api.MessageReplyHeader({ replyToMsgId: 3, replyToPeerId: channel(9), quoteText: 'q' }),
        fwdFrom: new Api.MessageFwdHeader({ fromName: 'Yashirin', date: 50 }),
        groupedId: 9007199254740993n,
        viaBotId: 77n,
        ttlPeriod: 60,
        editDate: 120,
      }),
      'u1',
    );
    expect(message).toMatchObject({
      senderId: 'u6',
      replyTo: { messageId: 3, chatId: 'c9', quote: 'q' },
      forward: { fromName: 'Yashirin', date: 50 },
      groupId: '9007199254740993',
      viaBotId: 'u77',
      expiresAt: 160,
      editDate: 120,
    });
  });

  it('hides an edit that Telegram hides', () => {
    expect(toMessage(aMessage({ editDate: 120, editHide: true }), 'u1')).not.toHaveProperty('editDate');
  });

  it('takes the answered message for the topic where a forum leaves the topic out', () => {
    const replyTo = new Api.MessageReplyHeader({ replyToMsgId: 3, forumTopic: true });
    expect(toMessage(aMessage({ replyTo }), 'u1')?.replyTo).toEqual({ messageId: 3, topId: 3 });
  });

  it('tells a service message', () => {
    const action = new Api.MessageActionChatEditTitle({ title: 'Yangi' });
    const tl = new Api.MessageService({
      id: 8,
      peerId: channel(9),
      fromId: user(6),
      date: 1,
      action,
    } as never);
    expect(toMessage(tl, 'u1')).toMatchObject({
      text: '',
      senderId: 'u6',
      service: { kind: 'titleChanged', title: 'Yangi' },
    });
  });

  it('can be cloned to the page', () => {
    const message = toMessage(aMessage({ groupedId: 1n }), 'u1');
    expect(structuredClone(message)).toEqual(message);
  });

  it.each([
    ['an empty one', new Api.MessageEmpty({ id: 7 })],
    ['one without id', aMessage({ id: 0 })],
    ['one without chat', aMessage({ peerId: null })],
    ['one with a negative id', aMessage({ id: -4 })],
  ])('drops %s', (_, tl) => {
    expect(toMessage(tl, 'u1')).toBeUndefined();
  });
});
