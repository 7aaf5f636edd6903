import { WebSocket } from 'ws';
import type { RawData } from 'ws';
import type { LinkFaults } from '../faults/link-faults.ts';
import type { DcAddress } from './dc-address.ts';
import { dcOfField } from './dc-address.ts';
import { frame, FrameReader, quickAckFrame } from './framing.ts';
import type { Frame } from './framing.ts';
import type { LinkSocket } from './link-socket.ts';
import type { Link, LinkEvents } from './link.ts';
import { readObfuscation } from './obfuscation.ts';
import type { Obfuscation } from './obfuscation.ts';

const initLength = 64;

/** Bytes waiting for a slow client before the server stops reading from it. */
const highWater = 4 << 20;

/** More than this and the client has stopped reading: it is let go. */
const maxBuffered = 64 << 20;

/** An obfuscated MTProto connection over one WebSocket. https://core.telegram.org/mtproto/transports#websocket */
export class WebSocketLink implements Link {
  readonly id: number;
  readonly address: string;
  dc: number;
  dcIsCertain: boolean;
  test: boolean;
  readonly #socket: LinkSocket;
  readonly #events: LinkEvents;
  readonly #faults: LinkFaults;
  #path: DcAddress;
  #init: Buffer = Buffer.alloc(0);
  #obfuscation: Obfuscation | undefined;
  #reader: FrameReader | undefined;

  constructor(
    id: number,
    socket: LinkSocket,
    options: { path: DcAddress; address: string; faults: LinkFaults; events: LinkEvents },
  ) {
    this.id = id;
    this.#socket = socket;
    this.address = options.address;
    this.#path = options.path;
    this.dc = options.path.dc;
    this.dcIsCertain = options.path.certain;
    this.test = options.path.test;
    this.#events = options.events;
    this.#faults = options.faults;
    this.#faults.open(this);
    socket.on('message', (data) => this.#faults.receive(this, () => this.#receive(data)));
    socket.on('close', () => {
      this.#faults.forget(this);
      this.#events.onClose(this);
    });
    socket.on('error', () => socket.terminate());
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  send(payload: Uint8Array): void {
    if (this.#obfuscation) this.#write(frame(this.#obfuscation.framing, payload));
  }

  sendQuickAck(token: Uint8Array): void {
    if (this.#obfuscation) this.#write(quickAckFrame(this.#obfuscation.framing, token));
  }

  sendError(code: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(code);
    this.send(bytes);
  }

  close(): void {
    this.#socket.close();
  }

  /** Ends the connection as a broken network does: without a farewell. */
  cut(): void {
    this.#socket.terminate();
  }

  #write(framed: Uint8Array): void {
    this.#faults.send(this, framed, (bytes) => this.#writeNow(bytes));
  }

  #writeNow(bytes: Uint8Array): void {
    if (!this.isOpen || !this.#obfuscation) return;
    if (this.#socket.bufferedAmount > maxBuffered) return this.cut();
    this.#socket.send(this.#obfuscation.encrypt.update(bytes), () => this.#relieve());
    if (this.#socket.bufferedAmount > highWater) this.#socket.pause();
  }

  #relieve(): void {
    if (this.#socket.isPaused && this.#socket.bufferedAmount < highWater / 2) this.#socket.resume();
  }

  #receive(data: RawData): void {
    if (!this.isOpen) return;
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
    const frames = this.#readFrames(bytes);
    if (!frames) return this.cut();
    for (const { payload, quickAck } of frames) this.#events.onPayload(this, payload, quickAck);
  }

  /** The frames that these bytes complete; undefined if they are no MTProto. */
  #readFrames(bytes: Buffer): Frame[] | undefined {
    const rest = this.#obfuscation ? bytes : this.#begin(bytes);
    if (!this.#obfuscation || !rest) return rest && [];
    try {
      return this.#reader!.push(this.#obfuscation.decrypt.update(rest));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** Takes bytes until the 64 of the header are there; gives what follows them, undefined if they name no framing. */
  #begin(bytes: Buffer): Buffer | undefined {
    this.#init = Buffer.concat([this.#init, bytes]);
    if (this.#init.length < initLength) return Buffer.alloc(0);
    const obfuscation = readObfuscation(this.#init.subarray(0, initLength));
    if (!obfuscation) return undefined;
    this.#obfuscation = obfuscation;
    this.#reader = new FrameReader(obfuscation.framing);
    const { dc, test, certain } = dcOfField(this.#path, obfuscation.dcField);
    Object.assign(this, { dc, test, dcIsCertain: certain });
    return this.#init.subarray(initLength);
  }
}
