import type { Link } from '../transport/link.ts';
import { MessageIds } from './message-ids.ts';
import type { TransportKey } from './auth-keys.ts';
import { ReceivedMessages } from './received-messages.ts';
import { SentMessages } from './sent-messages.ts';

/** What `invokeWithLayer` and `initConnection` said about the client; other fields are free. */
export interface ClientInfo {
  layer?: number;
  api_id?: number;
  device_model?: string;
  system_version?: string;
  app_version?: string;
  system_lang_code?: string;
  lang_pack?: string;
  lang_code?: string;
  [field: string]: unknown;
}

/** A permanent authorization key: one signed-in (or not yet signed-in) application. */
export interface AuthKeyRecord {
  /** auth_key_id: the low 64 bits of SHA1 of the key, as a signed long. */
  readonly id: bigint;
  /** 256 bytes. */
  readonly key: Uint8Array;
  readonly dc: number;
  /** Unix seconds. */
  readonly createdAt: number;
  /** Who is signed in; set by the methods of `auth`. */
  userId?: bigint;
  /** Why it is signed in no more: the text of the 401 that its next request earns; cleared by signing in again. */
  closed?: string;
  info: ClientInfo;
}

/**
 * A session: the client's random number under one key, with what each side has sent and not confirmed.
 * It outlives its connection. https://core.telegram.org/mtproto/description#session
 */
export class Session {
  /** session_id, a signed long. */
  readonly id: bigint;
  /** The key that encrypts: permanent, or temporary and perhaps bound to a permanent one. */
  readonly transportKey: TransportKey;
  readonly received = new ReceivedMessages();
  readonly sent = new SentMessages();
  readonly messageIds: MessageIds;
  /** The connection that last carried a message of this session, while it lives. */
  link: Link | undefined;
  /** The latest connection that it was seen on. */
  lastLinkId = 0;
  /** True once a request came without `invokeWithoutUpdates`: pushes go here. */
  wantsUpdates = false;
  /** Content-related messages sent so far; the next seqno follows from it. */
  contentCount = 0;
  /** The lowest msg_id that `new_session_created` has named. */
  firstMessageId: bigint | undefined;
  /** World time in ms of the last message. */
  lastSeen = 0;

  constructor(id: bigint, transportKey: TransportKey, now: () => number) {
    this.id = id;
    this.transportKey = transportKey;
    this.messageIds = new MessageIds(now);
  }

  /** The permanent key behind it. */
  get authKey(): AuthKeyRecord {
    return this.transportKey.permanent ?? this.transportKey;
  }

  /** The seqno of the next message to be sent. https://core.telegram.org/mtproto/description#message-sequence-number-msg-seqno */
  nextSeqno(contentRelated: boolean): number {
    return contentRelated ? this.contentCount++ * 2 + 1 : this.contentCount * 2;
  }
}
