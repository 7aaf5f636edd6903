import type { Dexie, Table } from 'dexie';
import type { Folder } from '#model/chat.ts';
import type { ChannelId, PeerId } from '#model/peer.ts';

/** In the clear stands only what an index or a sum needs; everything else is inside `sealed`. */
export interface Sealed {
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface PeerRow extends Sealed {
  readonly id: PeerId;
}
export interface ChatRow extends Sealed {
  readonly id: PeerId;
  readonly folder: Folder;
  /** chatOrder() of the chat. */
  readonly order: number;
}
export interface MessageRow extends Sealed {
  readonly chatId: PeerId;
  readonly id: number;
  /** The id again, for private chats and basic groups, which share one numbering. */
  readonly commonId?: number;
  readonly expiresAt?: number;
}
export interface SpanRow extends Sealed {
  readonly chatId: PeerId;
}
/** pts, qts, seq and date of a message box; `common` is the account's own. */
export interface BoxRow extends Sealed {
  readonly id: ChannelId | 'common';
}
export interface SettingRow extends Sealed {
  readonly name: string;
}
export interface OutboxEntry extends Sealed {
  readonly seq: number;
  /** Where the parts of its file lie, and how many bytes they must make. */
  readonly file?: { readonly key: string; readonly bytes: number };
}
export interface PartRow extends Sealed {
  readonly key: string;
  readonly index: number;
}
export interface FileRow extends Sealed {
  readonly key: string;
  /** Unix milliseconds; the longest unused go first when space is short. */
  readonly usedAt: number;
  readonly bytes: number;
  /** Known once the last part came. */
  readonly lastIndex?: number;
}

export type Database = Dexie & {
  readonly peers: Table<PeerRow, PeerId>;
  readonly chats: Table<ChatRow, PeerId>;
  readonly messages: Table<MessageRow, [PeerId, number]>;
  readonly spans: Table<SpanRow, PeerId>;
  readonly boxes: Table<BoxRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly outbox: Table<OutboxEntry, number>;
  readonly outboxParts: Table<PartRow, [string, number]>;
  readonly files: Table<FileRow, string>;
  readonly fileParts: Table<PartRow, [string, number]>;
};

/** Every version ever shipped, oldest first. Append; never change what stands here. */
export const CACHE_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    peers: 'id',
    chats: 'id, [folder+order]',
    messages: '[chatId+id], commonId, expiresAt',
    spans: 'chatId',
    boxes: 'id',
    settings: 'name',
    outbox: 'seq',
    outboxParts: '[key+index]',
    files: 'key, usedAt',
    fileParts: '[key+index]',
  },
];

/** How a row is named when it is sealed, by table. */
export const SEALED_AS = {
  peers: (row: Pick<PeerRow, 'id'>) => row.id,
  chats: (row: Pick<ChatRow, 'id'>) => row.id,
  messages: (row: Pick<MessageRow, 'chatId' | 'id'>) => `${row.chatId}/${row.id}`,
  spans: (row: Pick<SpanRow, 'chatId'>) => row.chatId,
  boxes: (row: Pick<BoxRow, 'id'>) => row.id,
  settings: (row: Pick<SettingRow, 'name'>) => row.name,
  outbox: (row: Pick<OutboxEntry, 'seq'>) => String(row.seq),
  outboxParts: (row: Pick<PartRow, 'key' | 'index'>) => `${row.key}/${row.index}`,
  files: (row: Pick<FileRow, 'key'>) => row.key,
  fileParts: (row: Pick<PartRow, 'key' | 'index'>) => `${row.key}/${row.index}`,
} as const;

export type TableName = keyof typeof SEALED_AS;
