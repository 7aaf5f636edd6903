import { CallError } from '#contract/errors.ts';
import { readSettingRow } from './box-store.ts';
import type { CacheContext } from './context.ts';
import type { SettingRow } from './schema.ts';
import { tryOpen } from './seal-rows.ts';

/** A row that any right key can open. */
const CANARY = 'canary';
/** Rows of which one that opens proves the key. */
const WITNESSES = 20;

/** With a wrong key every row would look broken, and be removed: STORAGE_BROKEN. A row alone may be damaged, also this one. */
export async function checkKey(context: CacheContext): Promise<void> {
  const { connections, sealer } = context;
  const { run } = connections.relaxed;
  const row = await readSettingRow(context, CANARY);
  if (row && (await tryOpen(sealer, 'settings', row))) return;
  if (row && !(await opensAnother(context))) {
    connections.relaxed.close();
    throw new CallError('STORAGE_BROKEN');
  }
  const sealed = await sealer.seal('settings', CANARY, true);
  context.settingsAhead.forget();
  await run((db) => db.settings.put({ name: CANARY, sealed } satisfies SettingRow));
}

async function opensAnother({ connections, sealer }: CacheContext): Promise<boolean> {
  const { run } = connections.relaxed;
  const settings = await run((db) => db.settings.limit(WITNESSES).toArray());
  const chats = await run((db) => db.chats.limit(WITNESSES).toArray());
  const opened = [
    ...settings.map((row) => tryOpen(sealer, 'settings', row)),
    ...chats.map((row) => tryOpen(sealer, 'chats', row)),
  ];
  return (await Promise.all(opened)).some((each) => each !== undefined);
}
