import { createSealer } from '#worker/vault/create-sealer.ts';
import { lengthOf } from './fill-world.ts';
import { openFloor, put } from './floor/database.ts';
import type { FillRequest } from './requests.ts';
import { chat, message, peerRecord } from './world.ts';

/** Rows a floor reads: as many as the app reads for its first screen, and for the first screen of a chat. */
const FIRST_SCREEN = 30;
const CHATS = 60;
const FIRST_MESSAGES = 50;

/** The same rows under a key that lies beside them, for the hand-written page. */
export async function fillFloor(request: FillRequest): Promise<void> {
  const db = await openFloor();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await put(db, 'keys', [{ id: 'key', key }]);
  const { seal } = createSealer(key);
  const order = Array.from({ length: request.dialogs }, (_, index) => ({ id: index, order: index }));
  await put(db, 'order', order);
  for (let index = 0; index < Math.min(request.dialogs, FIRST_SCREEN); index++) {
    const length = lengthOf(index, request);
    const rows = {
      chats: chat(index, length),
      peers: peerRecord(index),
      tops: message(index, length, length),
    };
    for (const [table, value] of Object.entries(rows))
      await put(db, table, [{ id: index, sealed: await seal(table, String(index), value) }]);
  }
  for (let index = 0; index < Math.min(request.dialogs, CHATS); index++) {
    const length = lengthOf(index, request);
    const last = Array.from({ length: Math.min(length, FIRST_MESSAGES) }, (_, i) => length - i);
    const rows = last.map(async (n) => {
      const id = index * 1000 + FIRST_MESSAGES - (length - n);
      return { id, sealed: await seal('messages', String(id), message(index, n, length)) };
    });
    await put(db, 'messages', await Promise.all(rows));
  }
  db.close();
}
