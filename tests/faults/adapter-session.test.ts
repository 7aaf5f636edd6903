import { Api } from '#worker/telegram/tl/api.gen.ts';
import { encode } from '#worker/telegram/tl/write-object.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeAuthKey, type AuthKey } from '#worker/telegram/adapter/auth-key.ts';
import { randomBytes } from '#worker/telegram/adapter/bytes.ts';
import { containedIn } from '#worker/telegram/adapter/inner-messages.ts';
import { RequestBook } from '#worker/telegram/adapter/request-book.ts';
import { Salts } from '#worker/telegram/adapter/salts.ts';
import { ServerClock } from '#worker/telegram/adapter/server-clock.ts';
import { Session } from '#worker/telegram/adapter/session.ts';
import type { TlRequest } from '#worker/telegram/adapter/tl-request.ts';
import { readObject } from '#worker/telegram/tl/read-object.ts';
import { TlReader } from '#worker/telegram/tl/tl-reader.ts';
import { openMessage, sealMessage, type OpenedMessage } from '../telegram-server/mtproto/encryption.ts';

/** The session under test, and a server made by hand that says exactly what a test wants. */
let key: AuthKey;
let book: RequestBook;
let session: Session;
let salts: Salts;
let updates: Api.TypeUpdates[];
let losses: number;
let broken: number;
let work: number[];
let sessionId: bigint;
let lastId: bigint;

interface Said {
  readonly body: Uint8Array;
  readonly seqno?: number;
  readonly id?: bigint;
}

const theirKey = (): { id: bigint; key: Uint8Array } => ({ id: key.id, key: key.bytes });

function nextId(): bigint {
  const now = (BigInt(Date.now()) << 32n) / 1000n;
  const wanted = now - (now % 4n) + 1n;
  lastId = wanted > lastId ? wanted : lastId + 4n;
  return lastId;
}

const say = ({ body, seqno = 0, id = nextId() }: Said): Promise<void> =>
  session.receive(Uint8Array.from(sealMessage({ salt: 0n, sessionId, id, seqno, body }, theirKey())));

function container(...messages: readonly Said[]): Uint8Array {
  const parts = messages.map(({ body, seqno = 0, id = nextId() }) => {
    const head = Buffer.alloc(16);
    head.writeBigInt64LE(id, 0);
    head.writeInt32LE(seqno, 8);
    head.writeInt32LE(body.length, 12);
    return Buffer.concat([head, body]);
  });
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x73f1f8dc, 0);
  head.writeInt32LE(messages.length, 4);
  return Buffer.concat([head, ...parts]);
}

function rpcResult(reqMsgId: bigint, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(0xf35c6d01, 0);
  head.writeBigInt64LE(reqMsgId, 4);
  return Buffer.concat([head, body]);
}

/** What the client has to say now, message by message, service messages read. */
async function hear(): Promise<{ id: bigint; seqno: number; thing: unknown; outer: bigint }[]> {
  const packet = await session.outbox.nextPacket();
  if (!packet) return [];
  const outer = openMessage(packet, theirKey()) as OpenedMessage;
  sessionId = outer.sessionId;
  const isContainer = new TlReader(outer.body).int() === 0x73f1f8dc;
  const inner = isContainer
    ? [...containedIn(outer.body)].map(({ msgId, seqNo, body }) => ({ id: msgId, seqno: seqNo, body }))
    : [outer];
  return inner.map(({ id, seqno, body }) => ({
    id,
    seqno,
    outer: outer.id,
    thing: readObject(new TlReader(body)),
  }));
}

/** Queues a request, and gives what becomes of it. */
function ask(request: TlRequest<unknown> = new Api.Ping({ pingId: 1n })): { settled: Promise<unknown> } {
  const settled = new Promise((resolve, reject) => {
    book.add({
      request,
      body: encode(request),
      refusals: 0,
      onSent: () => undefined,
      resolve,
      reject,
    });
  });
  settled.catch(() => undefined);
  return { settled };
}

const pongBody = (reqMsgId: bigint): Uint8Array => encode(new Api.Pong({ msgId: reqMsgId, pingId: 1n }));

beforeEach(async () => {
  key = await makeAuthKey(randomBytes(256));
  book = new RequestBook();
  updates = [];
  work = [];
  losses = broken = 0;
  lastId = 1n;
  const clock = new ServerClock();
  salts = new Salts(clock);
  session = new Session({
    key,
    clock,
    salts,
    book,
    wrap: (query) => query,
    onWork: (within) => work.push(within),
    onHeard: () => undefined,
    onUpdates: (container) => updates.push(container),
    onLoss: () => losses++,
    onBroken: () => broken++,
  });
  ask();
  await hear();
});

describe('a container', () => {
  test('is read to its end, whatever is in it', async () => {
    const answered = ask();
    const [sent] = await hear();
    const tooLong = encode(new Api.UpdatesTooLong());
    await say({
      body: container(
        { body: Uint8Array.of(1, 2, 3, 4), seqno: 1 },
        { body: rpcResult(99n, Uint8Array.of(9, 9, 9, 9)), seqno: 3 },
        { body: rpcResult(sent?.id ?? 0n, pongBody(sent?.id ?? 0n)), seqno: 5 },
        { body: tooLong, seqno: 7 },
      ),
    });
    await expect(answered.settled).resolves.toBeInstanceOf(Api.Pong);
    expect(updates).toHaveLength(1);
    expect(losses).toBeGreaterThan(0);
  });

  test('that holds one we have seen does not bring it again, but acknowledges it', async () => {
    const update = { body: encode(new Api.UpdatesTooLong()), seqno: 1, id: nextId() };
    await say(update);
    await hear();
    await say({ body: container(update) });
    expect(updates).toHaveLength(1);
    const [acks] = await hear();
    expect((acks?.thing as Api.MsgsAck).msgIds.map(String)).toEqual([String(update.id)]);
  });
});

describe('acknowledgements', () => {
  test('are due within a second, and only for what asks for them', async () => {
    const id = nextId();
    await say({ body: encode(new Api.UpdatesTooLong()), seqno: 1, id });
    await say({ body: encode(new Api.Pong({ msgId: 4n, pingId: 1n })) });
    expect(work.every((within) => within < 1000)).toBe(true);
    const said = await hear();
    expect(said).toHaveLength(1);
    expect((said[0]?.thing as Api.MsgsAck).msgIds.map(String)).toEqual([String(id)]);
    expect((said[0]?.seqno ?? 1) % 2).toBe(0);
  });

  test('that went in a refused message go again', async () => {
    await say({ body: encode(new Api.UpdatesTooLong()), seqno: 1 });
    const [first] = await hear();
    await say({
      body: encode(
        new Api.BadServerSalt({
          badMsgId: first?.outer ?? 0n,
          badMsgSeqno: 0,
          errorCode: 48,
          newServerSalt: 77n,
        }),
      ),
    });
    const [again] = await hear();
    expect(again?.thing).toMatchObject({ className: 'MsgsAck' });
    expect(salts.current).toBe(77n);
  });
});

test.each([1, 3])('msgs_state_req for %i messages is answered for each of them', async (count) => {
  const known = nextId();
  await say({ body: encode(new Api.UpdatesTooLong()), seqno: 1, id: known });
  const ids = [known, nextId(), nextId()].slice(0, count);
  const asked = nextId();
  await say({ body: encode(new Api.MsgsStateReq({ msgIds: ids })), id: asked });
  const info = (await hear()).map(({ thing }) => thing).find((thing) => thing instanceof Api.MsgsStateInfo);
  expect(String(info?.reqMsgId)).toBe(String(asked));
  expect([...(info?.info ?? [])]).toEqual([4, 2, 2].slice(0, count));
});

describe('msg_detailed_info', () => {
  const detailed = (msgId: bigint, answerMsgId: bigint): Uint8Array =>
    encode(
      new Api.MsgDetailedInfo({
        msgId: msgId,
        answerMsgId: answerMsgId,
        bytes: 1,
        status: 0,
      }),
    );

  test('of an unanswered request fetches the answer', async () => {
    ask();
    const [sent] = await hear();
    const answerId = nextId();
    await say({ body: detailed(sent?.id ?? 0n, answerId) });
    const [said] = await hear();
    expect((said?.thing as Api.MsgResendReq).className).toBe('MsgResendReq');
    expect((said?.thing as Api.MsgResendReq).msgIds.map(String)).toEqual([String(answerId)]);
  });

  test('of anything else is acknowledged', async () => {
    await say({ body: detailed(4n, nextId()) });
    const [said] = await hear();
    expect(said?.thing).toMatchObject({ className: 'MsgsAck' });
  });
});

describe('new_session_created', () => {
  const created = (firstMsgId: bigint): Uint8Array =>
    encode(
      new Api.NewSessionCreated({
        firstMsgId: firstMsgId,
        uniqueId: 1n,
        serverSalt: 5n,
      }),
    );

  test('tells of a gap, takes the salt, and sends again what came before its first message', async () => {
    ask();
    const [sent] = await hear();
    await say({ body: created((sent?.id ?? 0n) + 4n), seqno: 1 });
    expect(losses).toBe(1);
    expect(salts.current).toBe(5n);
    const again = (await hear()).filter(({ thing }) => thing instanceof Api.Ping);
    expect(again.some(({ id }) => id > (sent?.id ?? 0n))).toBe(true);
  });

  test('does not send again what the new session began with', async () => {
    ask();
    const [sent] = await hear();
    await hear();
    await say({ body: created(sent?.id ?? 0n), seqno: 1 });
    const again = (await hear()).filter(({ thing }) => thing instanceof Api.Ping);
    expect(again.map(({ id }) => id)).not.toContain(sent?.id);
  });

  describe('while a difference is asked for', () => {
    const difference = () => new Api.updates.GetDifference({ pts: 1, date: 1, qts: 0 });

    test('that the new session began with, tells of no gap', async () => {
      ask(difference());
      const [sent] = await hear();
      await say({ body: created(sent?.id ?? 0n), seqno: 1 });
      expect(losses).toBe(0);
    });

    test('that is still to be sent, tells of no gap', async () => {
      ask(difference());
      await say({ body: created(1n), seqno: 1 });
      expect(losses).toBe(0);
      expect((await hear()).some(({ thing }) => thing instanceof Api.updates.GetDifference)).toBe(true);
    });

    test('that the session before was sent, asks for it anew and tells of no gap', async () => {
      ask(difference());
      const [sent] = await hear();
      await say({ body: created((sent?.id ?? 0n) + 4n), seqno: 1 });
      expect(losses).toBe(0);
      const again = (await hear()).filter(({ thing }) => thing instanceof Api.updates.GetDifference);
      expect(again.some(({ id }) => id > (sent?.id ?? 0n))).toBe(true);
    });

    test('tells of one when it was answered already', async () => {
      ask(difference());
      const [sent] = await hear();
      const empty = encode(new Api.updates.DifferenceEmpty({ date: 1, seq: 1 }));
      await say({ body: rpcResult(sent?.id ?? 0n, empty), seqno: 1 });
      await say({ body: created(sent?.id ?? 0n), seqno: 3 });
      expect(losses).toBe(1);
    });

    test('tells of one in the middle of a connection, and of none on the next', async () => {
      ask();
      const [other] = await hear();
      await say({ body: rpcResult(other?.id ?? 0n, pongBody(other?.id ?? 0n)), seqno: 1 });
      ask(difference());
      const [sent] = await hear();
      await say({ body: created(sent?.id ?? 0n), seqno: 3 });
      expect(losses).toBe(1);
      session.resume();
      await hear();
      await say({ body: created(sent?.id ?? 0n), seqno: 5 });
      expect(losses).toBe(1);
    });
  });
});

test('a server that names the container as its first message has what was in it', async () => {
  ask();
  ask();
  const sent = await hear();
  await say({
    body: encode(
      new Api.NewSessionCreated({
        firstMsgId: sent[0]?.outer ?? 0n,
        uniqueId: 1n,
        serverSalt: 5n,
      }),
    ),
    seqno: 1,
  });
  const again = (await hear()).filter(({ thing }) => thing instanceof Api.Ping);
  // Only the one from before, which went alone and below it.
  expect(again).toHaveLength(1);
});

test('a packet whose padding was changed under way is refused', async () => {
  const body = encode(new Api.UpdatesTooLong());
  const packet = sealMessage({ salt: 0n, sessionId, id: nextId(), seqno: 1, body }, theirKey());
  const changed = Uint8Array.from(packet);
  changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
  await expect(session.receive(changed)).rejects.toMatchObject({ name: 'SecurityFault' });
  expect(updates).toEqual([]);
});

describe('bad_msg_notification', () => {
  const bad = (badMsgId: bigint, errorCode: number): Uint8Array =>
    encode(new Api.BadMsgNotification({ badMsgId: badMsgId, badMsgSeqno: 1, errorCode }));

  test.each([17, 32, 33, 34, 35])('%i sends the request again, in a new session', async (code) => {
    ask();
    const [sent] = await hear();
    await say({ body: bad(sent?.id ?? 0n, code) });
    expect(broken).toBe(1);
    expect(book.hasWaiting).toBe(true);
  });

  test('for ever is not: the request fails in the end', async () => {
    const { settled } = ask();
    for (let time = 0; time < 8; time++) {
      const sent = (await hear()).at(-1);
      await say({ body: bad(sent?.id ?? 0n, 64) });
    }
    await expect(settled).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

test('the salts of the coming hours are asked for once, with what is said after an answer', async () => {
  const heard = [];
  for (const seqno of [1, 3]) {
    ask();
    heard.push(...(await hear()));
    const id = heard.findLast(({ thing }) => thing instanceof Api.Ping)?.id ?? 0n;
    await say({ body: rpcResult(id, pongBody(id)), seqno });
  }
  heard.push(...(await hear()));
  const asked = heard.filter(({ thing }) => thing instanceof Api.GetFutureSalts);
  expect(asked).toHaveLength(1);
  const now = Math.floor(Date.now() / 1000);
  const body = Buffer.alloc(20 + 32);
  body.writeUInt32LE(0xae500895, 0);
  body.writeBigInt64LE(asked[0]?.id ?? 0n, 4);
  body.writeInt32LE(now, 12);
  body.writeInt32LE(2, 16);
  for (const [at, salt] of [42n, 43n].entries()) {
    body.writeInt32LE(now + (at - 1) * 3600, 20 + at * 16);
    body.writeInt32LE(now + (at + 1) * 3600, 24 + at * 16);
    body.writeBigInt64LE(salt, 28 + at * 16);
  }
  await say({ body });
  expect(salts.toStored().map(({ salt, until }) => [salt, until])).toEqual([
    ['42', now + 3600],
    ['43', now + 7200],
  ]);
  expect(salts.current).toBe(42n);
});

test('msg_resend_req sends the request again under its name, inside a container', async () => {
  ask();
  const [sent] = await hear();
  await say({ body: encode(new Api.MsgResendReq({ msgIds: [sent?.id ?? 0n] })) });
  const [again] = await hear();
  expect(again?.id).toBe(sent?.id);
  expect(again?.outer).not.toBe(again?.id);
});
