import type { Chat } from '#model/chat.ts';
import { isChannelId, type PeerId, type PeerRecord } from '#model/peer.ts';
import type { CacheWrite } from './cache.ts';
import type { CacheContext } from './context.ts';
import { chatColumns, messageColumns } from './index-columns.ts';
import { mergePeer } from './merge-peer.ts';
import { readPeers } from './peer-store.ts';
import type { BoxRow, ChatRow, MessageRow, OutboxEntry, PeerRow, SettingRow, SpanRow } from './schema.ts';
import { sealRows } from './seal-rows.ts';
import { withoutSecret } from './without-secret.ts';

/** A CacheWrite, merged and sealed: what its transaction has to do and nothing more. */
export interface PreparedWrite {
  readonly peers: readonly PeerRow[];
  readonly chats: readonly ChatRow[];
  readonly chatsGone: readonly PeerId[];
  readonly messages: readonly MessageRow[];
  readonly messagesGone: readonly [PeerId, number][];
  readonly spans: readonly SpanRow[];
  readonly historiesGone: readonly PeerId[];
  readonly boxes: readonly BoxRow[];
  readonly boxesGone: readonly PeerId[];
  readonly settings: readonly SettingRow[];
  readonly settingsGone: readonly string[];
  readonly outbox: readonly OutboxEntry[];
  readonly outboxGone: readonly number[];
  /** What the opened values are after the transaction. */
  readonly recent: { readonly peers: readonly PeerRecord[]; readonly chats: readonly Chat[] };
}

/** Merges min peers into what is known and seals every row; to be called inside `writes`, before the transaction. */
export async function prepareWrite(context: CacheContext, write: CacheWrite): Promise<PreparedWrite> {
  const { sealer } = context;
  const peers = await mergedPeers(context, write.peers ?? []);
  const chats = write.chats ?? [];
  const settings = Object.entries(write.settings ?? {});
  if (settings.length > 0) context.settingsAhead.forget();
  const [histories, historiesGone] = splitHistories(write);
  return {
    peers: await sealRows(
      sealer,
      'peers',
      peers.map((value) => ({ row: { id: value.peer.id }, value })),
    ),
    chats: await sealRows(
      sealer,
      'chats',
      chats.map((value) => ({ row: chatColumns(value), value })),
    ),
    chatsGone: write.chatsGone ?? [],
    messages: await sealRows(
      sealer,
      'messages',
      (write.messages ?? []).map((value) => ({ row: messageColumns(value), value: withoutSecret(value) })),
    ),
    messagesGone: (write.messagesGone ?? []).flatMap(({ chatId, ids }) =>
      ids.map((id): [PeerId, number] => [chatId, id]),
    ),
    spans: await sealRows(
      sealer,
      'spans',
      histories.map((each) => ({ row: { chatId: each.chatId }, value: each.spans })),
    ),
    historiesGone,
    boxes: await sealBoxes(context, write),
    boxesGone: (write.chatsGone ?? []).filter(isChannelId),
    settings: await sealRows(
      sealer,
      'settings',
      settings.filter(([, value]) => value !== undefined).map(([name, value]) => ({ row: { name }, value })),
    ),
    settingsGone: settings.filter(([, value]) => value === undefined).map(([name]) => name),
    outbox: await sealRows(
      sealer,
      'outbox',
      (write.outboxPut ?? []).map((value) => ({ row: { seq: value.seq }, value })),
    ),
    outboxGone: write.outboxGone ?? [],
    recent: { peers, chats },
  };
}

function splitHistories({ spans = [], chatsGone = [], historiesGone = [] }: CacheWrite) {
  const kept = spans.filter((each) => each.spans.length > 0);
  const gone = spans.filter((each) => each.spans.length === 0).map((each) => each.chatId);
  return [kept, [...gone, ...chatsGone, ...historiesGone]] as const;
}

function sealBoxes({ sealer }: CacheContext, { state, channelPts = [] }: CacheWrite): Promise<BoxRow[]> {
  const entries: { row: Pick<BoxRow, 'id'>; value: unknown }[] = channelPts.map(({ channelId, pts }) => ({
    row: { id: channelId },
    value: pts,
  }));
  if (state) entries.push({ row: { id: 'common' }, value: state });
  return sealRows(sealer, 'boxes', entries);
}

/** The records as they will stand, without those that stand so already: every container repeats its peers. */
async function mergedPeers(
  context: CacheContext,
  records: readonly PeerRecord[],
): Promise<readonly PeerRecord[]> {
  if (records.length === 0) return [];
  const known = new Map(await readPeers(context, [...new Set(records.map(({ peer }) => peer.id))]));
  const changed = new Map<PeerId, PeerRecord>();
  for (const record of records) {
    const { id } = record.peer;
    const before = known.get(id);
    const merged = mergePeer(before, record);
    if (before && isAlike(before, merged)) continue;
    known.set(id, merged);
    changed.set(id, merged);
  }
  return [...changed.values()];
}

/** Deep equality of plain model data; a property that is undefined counts as absent. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = Object.entries(b).filter(([, value]) => value !== undefined);
  const of = b as Readonly<Record<string, unknown>>;
  return left.length === right.length && left.every(([key, value]) => isAlike(value, of[key]));
}
