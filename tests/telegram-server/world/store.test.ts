import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTelegram, type OpenTelegram } from '../open-telegram.ts';
import { VirtualClock } from './clock.ts';
import { sendMessage } from './operations/send-message.ts';
import { stateFromText, stateToText } from './state-text.ts';

const DILNOZA = 1_000_001n;
const AZIZ = 1_000_002n;

describe('the state as text', () => {
  it('gives back what JSON has no words for', () => {
    const state = {
      big: -5n,
      bytes: Uint8Array.of(1, 255),
      map: new Map([[1n, new Set(['a'])]]),
      plain: [1, 'x', null],
    };
    expect(stateFromText(stateToText(state))).toEqual(state);
    expect(stateFromText(stateToText({ bytes: Buffer.from([7]) }))).toEqual({ bytes: Uint8Array.of(7) });
  });
});

/** What a client would have noticed. */
function seenIn({ world, server }: OpenTelegram) {
  return {
    publicKey: server.publicKeyPem,
    keys: server.exportKeys(),
    device: world.authorizations.of(DILNOZA).map(({ client, hash }) => [client.deviceModel, hash]),
    about: world.users.require(DILNOZA).about,
    contacts: world.contacts.of(DILNOZA).map(({ userId, firstName }) => [userId, firstName]),
    muted: world.notify.get(DILNOZA, 'users').mute_until,
    dialogs: world.dialogs.ordered(DILNOZA, undefined),
    topOfFirst: world.dialogs.top(DILNOZA, world.dialogs.ordered(DILNOZA, undefined)[0]!),
    registered: world.accounts.devices.size,
  };
}

function liveALittle({ world, server }: OpenTelegram): Uint8Array {
  const key = server.keys.add(new Uint8Array(256).fill(3), { dc: 2, createdAt: world.date, firstSalt: 9n });
  const client = { apiId: 1, deviceModel: 'Pixel', systemVersion: '', appVersion: '', langCode: '', ip: '' };
  world.authorizations.signIn(key, DILNOZA, client);
  world.users.update(DILNOZA, { about: 'Yangi' });
  world.contacts.delete(DILNOZA, AZIZ);
  world.notify.update(DILNOZA, 'users', { _: 'inputPeerNotifySettings', mute_until: 77 });
  world.accounts.devices.set('10:token', DILNOZA);
  sendMessage(world, { from: DILNOZA, peer: { _: 'peerUser', user_id: AZIZ }, text: 'Eslab qol' });
  world.files.uploads.save(DILNOZA, 5n, 0, new Uint8Array(1000).fill(8));
  const file = { _: 'inputFile' as const, id: 5n, parts: 1, name: 'a.txt', md5_checksum: '' };
  const media = { _: 'inputMediaUploadedDocument' as const, file, mime_type: 'text/plain', attributes: [] };
  const document = world.files.uploadedDocument(media, DILNOZA);
  return world.files.content(world.files.get(document.id)!, '')!.read(0, 1000);
}

describe('a world in a file', () => {
  it('is after a restart what it was before', async () => {
    const stateFile = join(mkdtempSync(join(tmpdir(), 'world-')), 'deep/state.json');
    const clock = new VirtualClock();
    const first = await openTelegram({ seed: 3, dialogs: 15, messages: 300, stateFile, clock });
    const bytes = liveALittle(first);
    const before = seenIn(first);
    const documentId = first.world.files.exportState().records.at(-1)!.id;
    await first.close();
    expect(readdirSync(join(stateFile, '..')).filter((name) => name.endsWith('.new'))).toEqual([]);

    clock.advance(3 * 86_400_000);
    const second = await openTelegram({ seed: 99, dialogs: 5, messages: 1, stateFile, clock });
    expect(seenIn(second)).toEqual(before);
    const [key] = second.server.keys.permanent();
    expect([key?.userId, second.world.authorizations.userOf(key!.id)]).toEqual([DILNOZA, DILNOZA]);
    const record = second.world.files.get(documentId)!;
    expect(second.world.files.content(record, '')!.read(0, 1000)).toEqual(bytes);
    await second.close();
  });

  it('is written by itself while it changes, and only then', async () => {
    const stateFile = join(mkdtempSync(join(tmpdir(), 'world-')), 'state.json');
    const clock = new VirtualClock();
    const telegram = await openTelegram({ seed: 3, dialogs: 5, messages: 50, stateFile, clock });
    expect(existsSync(stateFile)).toBe(false);
    clock.advance(2000);
    telegram.world.users.update(DILNOZA, { about: 'Oʻzgardi' });
    expect(readFileSync(stateFile, 'utf8')).not.toContain('Oʻzgardi');
    clock.advance(2000);
    expect(readFileSync(stateFile, 'utf8')).toContain('Oʻzgardi');
    await telegram.close();
  });
});
