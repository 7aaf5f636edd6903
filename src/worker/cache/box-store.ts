import type { UpdateState } from '#model/change.ts';
import type { ChannelId } from '#model/peer.ts';
import type { CacheContext } from './context.ts';
import { openRow, openRows } from './open-rows.ts';
import type { BoxRow, SettingRow } from './schema.ts';

export async function readState(context: CacheContext): Promise<UpdateState | undefined> {
  const row = await context.connections.relaxed.run((db) => db.boxes.get('common'));
  return openRow<UpdateState, 'boxes', BoxRow>(context, 'boxes', row);
}

export async function readChannelPts(
  context: CacheContext,
  channelId: ChannelId,
): Promise<number | undefined> {
  const row = await context.connections.relaxed.run((db) => db.boxes.get(channelId));
  return openRow<number, 'boxes', BoxRow>(context, 'boxes', row);
}

export async function readAllChannelPts(context: CacheContext): Promise<ReadonlyMap<ChannelId, number>> {
  const rows = await context.connections.relaxed.run((db) => db.boxes.toArray());
  const opened = await openRows<number, 'boxes', BoxRow>(
    context,
    'boxes',
    rows.filter((row) => row.id !== 'common'),
  );
  return new Map(opened.map(({ row, value }) => [row.id as ChannelId, value]));
}

export async function readSetting<T>(context: CacheContext, name: string): Promise<T | undefined> {
  const row = await readSettingRow(context, name);
  return openRow<T, 'settings', SettingRow>(context, 'settings', row);
}

export async function readSettingRow(
  { settingsAhead, connections }: CacheContext,
  name: string,
): Promise<SettingRow | undefined> {
  const ahead = settingsAhead.take(name);
  return ahead ? ahead.row : connections.relaxed.run((db) => db.settings.get(name));
}
