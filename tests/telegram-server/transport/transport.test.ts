import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { RawClient } from '../mtproto/raw-client.ts';
import { RawConnection } from '../mtproto/raw-connection.ts';
import { container, initialized } from '../mtproto/raw-messages.ts';
import type { RawFraming } from '../mtproto/raw-connection.ts';
import { exchangeKeys } from '../mtproto/raw-exchange.ts';
import { startTestServer, testWorld } from '../mtproto/test-server.ts';
import { startTelegramServer } from '../server.ts';
import type { TelegramServer } from '../server.ts';
import { encodeQuery } from '../tl/codec.ts';
import { dcOfField, dcOfPath } from './dc-address.ts';
import { FrameReader, frame, quickAckFrame } from './framing.ts';

let server: TelegramServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const framings: RawFraming[] = ['abridged', 'intermediate', 'padded'];
const url = (path = '/dc2/apiws') => server.url + path;

describe.each(framings)('%s framing', (framing) => {
  test('carries an exchange and requests, small and large', async () => {
    const client = await RawClient.connect(url(), server, { framing });
    expect((await client.init('help.getConfig', {})).this_dc).toBe(2);
    const many = Array.from({ length: 90 }, () => {
      return { id: client.messageId(), seqno: client.seqno(true), body: encodeQuery('help.getConfig', {}) };
    });
    client.send(container(many), { content: false });
    const packet = await client.packets.take();
    expect(packet.messages.filter(({ value }) => value._ === 'rpc_result')).toHaveLength(90);
  });

  test('may come in pieces, and several frames at once', async () => {
    const client = await RawClient.connect(url(), server, { framing });
    await client.init('help.getConfig', {});
    const id = client.call('help.getNearestDc', {}, { pieces: 50 });
    expect((await client.result(id)).length).toBeGreaterThan(0);
    const ids = [client.messageId(), client.messageId(), client.messageId()];
    const body = encodeQuery('help.getNearestDc', {});
    client.connection.sendMerged(ids.map((each) => client.seal(each, client.seqno(true), body)));
    for (const each of ids) expect((await client.result(each)).length).toBeGreaterThan(0);
  });

  test('quick acknowledgements', async () => {
    const client = await RawClient.connect(url(), server, { framing });
    client.send(initialized('help.getConfig', {}), { quickAck: true });
    const token = await client.connection.quickAcks.take();
    expect(token).toHaveLength(4);
    expect(token[3]! & 0x80).toBe(0x80);
  });

  test('the server’s frames may come in pieces too', async () => {
    const client = await RawClient.connect(url(), server, { framing });
    server.faults.links.split(7);
    expect((await client.init('help.getConfig', {})).this_dc).toBe(2);
    server.faults.links.clear();
  });

  test('transport errors are frames of four bytes', async () => {
    const client = await RawClient.connect(url(), server, { framing });
    client.key.id ^= 1n;
    client.call('help.getConfig', {});
    expect(await client.errors.take()).toBe(-404);
  });
});

describe('frames', () => {
  test.each(framings)('%s: read as written', (framing) => {
    const payloads = [4, 504, 508, 4096].map((length) => new Uint8Array(length).fill(length));
    const reader = new FrameReader(framing);
    const stream = Buffer.concat(payloads.map((payload) => frame(framing, payload)));
    const frames = Array.from(stream, (byte) => reader.push(Uint8Array.of(byte))).flat();
    expect(frames.map(({ payload }, at) => payload.subarray(0, payloads[at]!.length))).toEqual(payloads);
  });

  test('a quick acknowledgement is told apart from a payload', () => {
    const token = Uint8Array.of(1, 2, 3, 0x84);
    expect([...quickAckFrame('abridged', token)]).toEqual([0x84, 3, 2, 1]);
    expect([...quickAckFrame('intermediate', token)]).toEqual([1, 2, 3, 0x84]);
    const padded = Buffer.from(quickAckFrame('padded', token));
    expect(padded.readUInt32LE(0)).toBe(padded.length - 4);
    expect([...padded.subarray(4, 12)]).toEqual([255, 255, 255, 255, 1, 2, 3, 0x84]);
  });

  test('one that is too large is refused', () => {
    expect(() => new FrameReader('intermediate').push(Uint8Array.of(0, 0, 0, 0x10))).toThrow(RangeError);
  });
});

describe('the DC', () => {
  test('is in the path', () => {
    expect(dcOfPath('/apiws')).toEqual({ dc: 2, test: false, certain: false });
    expect(dcOfPath('/apiws_test')).toEqual({ dc: 2, test: true, certain: false });
    expect(dcOfPath('/dc4/apiws')).toEqual({ dc: 4, test: false, certain: true });
    expect(dcOfPath('/dc4-1/apiws')).toEqual({ dc: 4, test: false, certain: true });
    for (const path of ['/', '/dc6/apiws', '/dc0/apiws', '/apiwsx']) expect(dcOfPath(path)).toBeUndefined();
  });

  test('or in the header, if it can be meant', () => {
    const path = dcOfPath('/apiws')!;
    expect(dcOfField(path, 4)).toEqual({ dc: 4, test: false, certain: true });
    expect(dcOfField(path, -4)).toEqual({ dc: 4, test: false, certain: true });
    expect(dcOfField(path, 10003)).toEqual({ dc: 3, test: true, certain: true });
    expect(dcOfField(path, 12345)).toEqual(path);
    expect(dcOfField(dcOfPath('/dc1/apiws')!, 4).dc).toBe(1);
  });

  test('knows its own keys only', async () => {
    const client = await RawClient.connect(url('/dc3/apiws'), server);
    expect((await client.init('help.getConfig', {})).this_dc).toBe(3);
    await client.reconnect(url('/dc4/apiws'));
    client.call('help.getConfig', {});
    expect(await client.errors.take()).toBe(-404);
  });

  test('of a connection that names none is that of its key', async () => {
    const key = await exchangeKeys(await RawConnection.open(url('/dc5/apiws')), server);
    const client = new RawClient(await RawConnection.open(url('/apiws')), key);
    expect((await client.init('help.getConfig', {})).this_dc).toBe(5);
  });
});

describe('connections', () => {
  test('of an unknown framing are cut', async () => {
    const socket = new WebSocket(url(), ['binary']);
    await new Promise((done) => socket.once('open', done));
    socket.send(new Uint8Array(64).fill(7));
    await expect(new Promise<number>((done) => socket.once('close', done))).resolves.toBe(1006);
  });

  test('elsewhere are refused', async () => {
    const socket = new WebSocket(url('/elsewhere'), ['binary']);
    const error = await new Promise<Error>((done) => socket.once('error', done));
    expect(error.message).toContain('404');
  });

  test('come through a server that serves other things', async () => {
    const own = createServer((_, response) => response.end('a page'));
    await new Promise<void>((done) => own.listen(0, '127.0.0.1', done));
    const { port } = own.address() as AddressInfo;
    const telegram = await startTelegramServer({ world: testWorld(), httpServer: own });
    const client = await RawClient.connect(`ws://127.0.0.1:${port}/apiws`, telegram);
    expect(client.key.key).toHaveLength(256);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('a page');
    await telegram.close();
    expect(own.listening).toBe(true);
    own.close();
  });
});
