import { describe, expect, it } from 'vitest';
import type { Type } from '../tl/schema.gen.ts';
import { aCaller, aWorld, signIn } from '../api/a-caller.ts';
import { sendMessage } from '../world/operations/send-message.ts';
import { privateKey } from '../world/peers.ts';
import { composeAnswer } from './compose-answer.ts';
import { Dice } from './dice.ts';
import { languageOf } from './language.ts';
import { People } from './people.ts';
import { PHRASES } from './phrases.ts';

const DILNOZA = 1_000_001n;
const AZIZ = 1_000_002n;
const WITH_AZIZ = privateKey(DILNOZA, AZIZ);

async function lively(seed: number) {
  const { world, clock } = aWorld();
  await signIn(aCaller(world), '998900000001', '11111');
  const updates: string[] = [];
  world.connections = {
    push: (userId, pushed) => {
      if (userId === DILNOZA) updates.push(...kindsOf(pushed));
    },
  };
  const people = new People(world, { seed, openersMs: 0 });
  people.start();
  const say = (text: string) => {
    sendMessage(world, { from: DILNOZA, peer: { _: 'peerUser', user_id: AZIZ }, text });
  };
  const last = () => world.messages.get(WITH_AZIZ, world.messages.length(WITH_AZIZ) - 1)!;
  return { world, clock, people, updates, say, last };
}

function kindsOf(updates: Type['Updates']): string[] {
  if (updates._ === 'updateShort') return [updates.update._];
  return 'updates' in updates ? updates.updates.map((update) => update._) : [updates._];
}

describe('people', () => {
  it('come online, read, type and answer in the language they were asked in', async () => {
    const { clock, updates, say, last } = await lively(5);
    say('Отчёт готов?');
    updates.length = 0;
    clock.advance(20_000);
    expect(last()).toMatchObject({ author: AZIZ });
    expect(PHRASES.ru.question).toContain(last().text);
    const order = ['updateUserStatus', 'updateReadHistoryOutbox', 'updateUserTyping'].map((kind) =>
      updates.indexOf(kind),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(updates.slice(order[2]).some((kind) => /NewMessage|ShortMessage/.test(kind))).toBe(true);
  });

  it('answer once, and say nothing when they are stopped', async () => {
    const { world, clock, people, say } = await lively(6);
    say('Salom');
    clock.advance(120_000);
    const length = world.messages.length(WITH_AZIZ);
    clock.advance(600_000);
    expect(world.messages.length(WITH_AZIZ)).toBe(length);
    say('Yana bir savol?');
    people.stop();
    clock.advance(600_000);
    expect(world.messages.length(WITH_AZIZ)).toBe(length + 1);
  });

  it('go offline again, and leave alone who has a device of his own', async () => {
    const { world, clock, say, last } = await lively(7);
    say('Salom');
    clock.advance(15_000);
    expect(world.presence.isOnline(AZIZ)).toBe(true);
    clock.advance(120_000);
    expect(world.presence.isOnline(AZIZ)).toBe(false);
    world.authorizations.signIn(aCaller(world, 4).authKey, AZIZ, {
      ...{ apiId: 1, deviceModel: '', systemVersion: '', appVersion: '', langCode: '', ip: '' },
    });
    say('Yana salom');
    clock.advance(120_000);
    expect(last().author).toBe(DILNOZA);
  });

  it('at times correct or take back what they said', async () => {
    const { clock, updates, say } = await lively(3);
    const seen = new Set<string>();
    for (let turn = 0; turn < 100 && seen.size < 2; turn++) {
      say('Hello');
      clock.advance(40_000);
      for (const kind of updates.splice(0)) if (/EditMessage|DeleteMessages/.test(kind)) seen.add(kind);
    }
    expect([...seen].sort()).toEqual(['updateDeleteMessages', 'updateEditMessage']);
  });

  it('write first now and then', async () => {
    const { world, clock } = aWorld();
    await signIn(aCaller(world), '998900000001', '11111');
    const lengths = () =>
      world.dialogs.ordered(DILNOZA, undefined).reduce((sum, key) => sum + world.messages.length(key), 0);
    const before = lengths();
    new People(world, { seed: 1, openersMs: 20_000 }).start();
    clock.advance(300_000);
    expect(lengths()).toBeGreaterThan(before);
  });
});

describe('language', () => {
  it.each([
    ['Ertaga soat nechada?', 'uz'],
    ['Oʻzbekcha yozing', 'uz'],
    ['Эртага кўришамиз', 'uz-cyrl'],
    ['Когда будет готово?', 'ru'],
    ['See you tomorrow', 'en'],
    ['👍', 'ru'],
  ])('of «%s» is %s', (text, language) => {
    expect(languageOf(text, 'ru')).toBe(language);
  });

  it('of an answer is that of the question', () => {
    expect(PHRASES.en.thanks).toContain(composeAnswer({ text: 'Thank you!' }, 'en', new Dice(1)));
  });
});
