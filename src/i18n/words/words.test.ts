import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.svelte.ts';
import type { Message } from '#model/message.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aUser } from '#tests/builders/a-peer.ts';
import { describe, expect, it } from 'vitest';
import { chatName, honestName, peerName } from './peer.ts';
import { peerStatus, presenceWords } from './presence.ts';
import { serviceWords } from './service.ts';
import { messageSummary } from './summary.ts';
import { typingWords } from './typing.ts';

const NOW = new Date(2026, 10, 20, 15).getTime() / 1000;
const nameOf = () => 'Aziz';
const message = (over: Partial<Message>) =>
  aMessage({ chatId: 'g1', id: 1, senderId: 'u1', text: '', ...over });

describe('presence in words', () => {
  it.each<[Locale, number, string]>([
    ['uz', 5, '5 daqiqa oldin onlayn edi'],
    ['uz-Cyrl', 5, '5 дақиқа олдин онлайн эди'],
    ['ru', 1, 'был(а) 1 минуту назад'],
    ['ru', 2, 'был(а) 2 минуты назад'],
    ['ru', 5, 'был(а) 5 минут назад'],
    ['ru', 21, 'был(а) 21 минуту назад'],
    ['en', 1, 'last seen 1 minute ago'],
    ['en', 5, 'last seen 5 minutes ago'],
  ])('%s, %i minutes ago', async (locale, minutes, expected) => {
    await t.load(locale);
    expect(presenceWords({ kind: 'offline', lastSeen: NOW - minutes * 60 }, NOW)).toBe(expected);
  });

  it('ends "online" when its time is over', async () => {
    await t.load('uz');
    const presence = { kind: 'online', until: NOW } as const;
    expect(presenceWords(presence, NOW - 1)).toBe('onlayn');
    expect(presenceWords(presence, NOW + 1)).toBe('hozirgina onlayn edi');
  });

  it('says nothing about oneself and counts the members of others', async () => {
    await t.load('ru');
    expect(peerStatus(aUser({ id: 'u1', isSelf: true }), NOW)).toBe('');
    expect(peerStatus(aChannel({ id: 'c1', members: 1_282 }), NOW)).toMatch(/^1\s282 подписчика$/);
    expect(peerStatus(aChannel({ id: 'c1', members: 21, isBroadcast: false }), NOW)).toBe('21 участник');
  });
});

describe('names', () => {
  it('cannot turn letters around', async () => {
    await t.load('uz');
    expect(honestName('\u202Egnp.exe\u200B')).toBe('gnp.exe');
    expect(peerName(aUser({ id: 'u1', firstName: '\u202E', lastName: '' }))).toBe(t.chats.unknownName);
  });

  it('calls one’s own chat and deleted people by their place', async () => {
    await t.load('uz');
    expect(chatName(aUser({ id: 'u1', isSelf: true }))).toBe('Saqlangan xabarlar');
    expect(chatName(aUser({ id: 'u1', isDeleted: true }))).toBe('Oʻchirilgan hisob');
  });
});

describe('a message in one line', () => {
  it.each<[string, Partial<Message>, string]>([
    ['text', { text: 'salom\n\n dunyo' }, 'salom dunyo'],
    ['a contact', { media: { kind: 'contact', phone: '1', firstName: 'Ali', lastName: '' } }, 'Kontakt: Ali'],
    ['a place', { media: { kind: 'location', latitude: 1, longitude: 2, isLive: true } }, 'Jonli joylashuv'],
    ['something new', { media: { kind: 'unsupported' } }, 'Bu turdagi xabar hozircha koʻrsatilmaydi'],
    ['a link', { text: 'qarang x.uz', media: { kind: 'webPage', url: 'https://x.uz' } }, 'qarang x.uz'],
    ['an event', { service: { kind: 'joinedByLink' } }, 'Aziz havola orqali qoʻshildi'],
  ])('%s', async (_, over, expected) => {
    await t.load('uz');
    expect(messageSummary(message(over), nameOf)).toBe(expected);
  });

  it('keeps a spoiler hidden', async () => {
    await t.load('uz');
    const entities = [{ offset: 6, length: 4, style: { kind: 'spoiler' as const } }];
    expect(messageSummary(message({ text: 'javob: sir!', entities }), nameOf)).not.toContain('sir');
  });
});

describe('service messages', () => {
  it.each([
    ['uz', 'Aziz guruhga qoʻshildi'],
    ['ru', 'Aziz теперь в группе'],
  ] as const)('%s: who adds himself has joined', async (locale, expected) => {
    await t.load(locale);
    expect(serviceWords(message({ service: { kind: 'membersAdded', members: ['u1'] } }), nameOf)).toBe(
      expected,
    );
  });

  it('tells length and kind of a call', async () => {
    await t.load('uz');
    const service = { kind: 'call', isVideo: true, outcome: 'answered', duration: 65 } as const;
    expect(serviceWords(message({ service, isOutgoing: true }), nameOf)).toBe(
      'Chiquvchi qoʻngʻiroq, videoqoʻngʻiroq, 1:05',
    );
  });
});

describe('typing in words', () => {
  it('names the one in a group, and counts several', async () => {
    await t.load('ru');
    const one = { id: 'u1', action: 'typing' } as const;
    expect(typingWords([], true, nameOf)).toBe('');
    expect(typingWords([one], true, nameOf)).toBe('печатает');
    expect(typingWords([one], false, nameOf)).toBe('Aziz печатает');
    expect(typingWords([one, { ...one, id: 'u2' }, { ...one, id: 'u3' }], false, nameOf)).toBe(
      '3 человека печатают',
    );
  });
});
