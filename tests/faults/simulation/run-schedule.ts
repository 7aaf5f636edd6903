import { compareWithServer } from './compare.ts';
import { writeEverywhere } from './bystander-acts.ts';
import { checkDelivery } from './delivery.ts';
import { MemoryNetwork } from './memory-network.ts';
import { chatIdOf, isChannel } from '#tests/telegram-server/world/peers.ts';
import type { Schedule } from './schedule.ts';
import { SimulatedClient } from './simulated-client.ts';
import { simulateTelegram } from './simulated-telegram.ts';
import { setStage, settle } from './stage.ts';
import { Players } from './players.ts';
import { checkShownReactions } from './reactions.ts';
import { takeStep } from './take-step.ts';

/** Dialogs of the seeded world: enough for every kind of chat. */
const DIALOGS = 14;
/** What a server keeps of the past and tells at a time, when it keeps little. */
const FORGETFUL = { user: 24, channel: 8, slice: 3 };
/** Who sits at the devices: the first two are one person. */
const PEOPLE = [1_000_001n, 1_000_001n, 1_000_003n];
/**
 * After the faults end, everything must have come to rest in so many milliseconds. A lost update that no counter orders (a draft, a
 * mark) leaves no trace: only the question after a long silence brings it back.
 */
const REST = 160_000;
const REST_AFTER_LOSS = 40 * 60_000;
/** What counters order, so that its loss shows itself with the next update. */
const SHOWS_ITSELF =
  /connection|outbox|lost|times|out of order: |missing|top is|date is|message \d|known only/;
/** Milliseconds of peace before something new happens everywhere. */
const PEACE = 10_000;
const LOOK = 20_000;

/** Plays one schedule on fresh devices and a fresh server. Answers what is wrong when all is quiet; nothing, when it is right. */
export async function runSchedule(schedule: Schedule): Promise<readonly string[]> {
  const stage = setStage(schedule.entropy);
  const telegram = await simulateTelegram(stage, DIALOGS);
  if (schedule.isForgetful) Object.assign(telegram.world.boxes.bounds, FORGETFUL);
  const network = new MemoryNetwork(stage.time, stage.dice, (socket, path, address) =>
    telegram.server.admit(socket, path, address),
  );
  stage.network = network;
  const people = schedule.clients === 2 ? [PEOPLE[0]!, PEOPLE[2]!] : PEOPLE;
  const clients = people.map(
    (userId, index) =>
      new SimulatedClient({
        stage,
        network,
        name: `device${index}`,
        userId,
        session: telegram.signedInSession(userId),
        publicKeyPem: telegram.server.publicKeyPem,
      }),
  );
  const chats = { count: schedule.chats, first: schedule.entropy };
  const players: Players = new Players({ stage, telegram, network, clients, chats });
  try {
    for (const client of clients) client.open();
    await stage.time.advance(stage.dice.below(4000));
    for (const step of schedule.steps) {
      takeStep(players, step);
      await settle();
      if (step.kind === 'wait') await stage.time.advance(step.ms);
    }
    const wrong = await comeToRest(players, schedule.entropy % 2 === 0);
    return [
      ...wrong,
      ...clients.flatMap(({ name, screen }) => screen.faults().map((text) => `${name}: ${text}`)),
    ];
  } finally {
    for (const client of clients) client.kill();
    await settle();
    await telegram.server.close();
  }
}

/**
 * Ends every fault and lets time pass until nothing is wrong any more, or too much of it has passed. With news everywhere a gap must
 * close because of them, without them a device must have caught up by itself.
 */
async function comeToRest(players: Players, isNews: boolean): Promise<readonly string[]> {
  const { telegram, network, clients, stage } = players;
  telegram.server.faults.clear();
  network.clear();
  for (const client of clients) {
    client.isOnline = true;
    client.disk.slowness = 0;
    client.disk.refusals = 0;
    client.killAfter(Infinity, false);
    client.open();
    client.tellEnvironment(false);
  }
  await stage.time.advance(PEACE);
  if (isNews) writeEverywhere(players);
  const rest = REST + (await slowGroups(players));
  const limit = players.hasLostUpdates ? Math.max(rest, REST_AFTER_LOSS) : rest;
  let wrong: readonly string[] = [];
  for (let passed = 0; passed <= limit; passed += LOOK) {
    await stage.time.advance(LOOK);
    wrong = [...checkDelivery(players), ...(await compareAll(players))];
    const isHopeless = isNews && passed > rest && wrong.some((text) => SHOWS_ITSELF.test(text));
    if (wrong.length === 0 || isHopeless) return wrong;
  }
  return wrong;
}

/** Milliseconds that slow groups, which take one message of a person at a time, need for what still waits for them. */
async function slowGroups(players: Players): Promise<number> {
  const { world } = players.telegram;
  const waiting = await Promise.all(
    players.clients.map(async (client) =>
      (await client.disk.cache.outbox())
        .map(({ action }) => players.keyOf(client, action.chatId))
        .filter(isChannel)
        .map((key) => world.chats.require(chatIdOf(key)!).slowmode * 1000),
    ),
  );
  return waiting.flat().reduce((sum, pause) => sum + pause, 0);
}

async function compareAll(players: Players): Promise<readonly string[]> {
  const { clients, telegram } = players;
  const wrong = await Promise.all([
    ...clients.map((client) => compareWithServer(client, telegram.world)),
    ...clients.map((client) => checkShownReactions(client, players)),
  ]);
  return wrong.flat();
}
