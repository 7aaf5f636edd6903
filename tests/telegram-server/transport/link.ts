/** One live connection as MTProto sees it: payloads in, payloads out. */
export interface Link {
  readonly id: number;
  /** The DC at the other end, 1…5. */
  dc: number;
  /** Whether the client named the DC; if not, `dc` is a guess that a known key or the key exchange may correct. */
  dcIsCertain: boolean;
  /** A connection to the test servers. */
  readonly test: boolean;
  /** The remote address, for lists of authorizations. */
  readonly address: string;
  readonly isOpen: boolean;
  /** Sends one MTProto payload in the framing that the client has chosen. */
  send(payload: Uint8Array): void;
  /** https://core.telegram.org/mtproto/mtproto-transports#quick-ack */
  sendQuickAck(token: Uint8Array): void;
  /** A transport error such as -404. https://core.telegram.org/mtproto/mtproto-transports#transport-errors */
  sendError(code: number): void;
  close(): void;
}

/** What a link tells: whole payloads in order, then that it is closed. */
export interface LinkEvents {
  onPayload(link: Link, payload: Uint8Array, quickAck: boolean): void;
  onClose(link: Link): void;
}
