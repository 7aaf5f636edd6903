const KEPT = 20;

/** Which of the server's messages are still to be acknowledged (core.telegram.org/mtproto/service_messages_about_messages). */
export class Acks {
  readonly #due = new Set<bigint>();
  /** What went out lately, for the case that the server refuses the message it went in. */
  #gone: { readonly sentAs: bigint; containerId: bigint; readonly ids: readonly bigint[] }[] = [];

  get count(): number {
    return this.#due.size;
  }

  add(msgId: bigint): void {
    this.#due.add(msgId);
  }

  /** At most 8192 at a time, as the document allows. */
  take(): bigint[] {
    const ids = [...this.#due].slice(0, 8192);
    for (const id of ids) this.#due.delete(id);
    return ids;
  }

  markSent(ids: readonly bigint[], sentAs: bigint): void {
    this.#gone = [...this.#gone.slice(1 - KEPT), { sentAs, containerId: sentAs, ids }];
  }

  markContainer(sentAs: bigint, containerId: bigint): void {
    for (const gone of this.#gone) if (gone.sentAs === sentAs) gone.containerId = containerId;
  }

  /** The server refused this message: what it acknowledged is due again. */
  restore(refusedId: bigint): void {
    for (const { sentAs, containerId, ids } of this.#gone) {
      if (sentAs === refusedId || containerId === refusedId) for (const id of ids) this.#due.add(id);
    }
  }
}
