import type { FileSource } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { FileSignature } from '#model/file-signature.ts';
import type { Message } from '#model/message.ts';
import type { Peer } from '#model/peer.ts';
import { createSubscriber } from 'svelte/reactivity';

/** Files nobody looks at any more, kept for a quick return. */
const IDLE_LIMIT = 120;

/** One picture or file: not there, on its way, or there. */
export class MediaFile {
  readonly source: FileSource;
  status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  /** Bytes. `total` is 0 until the worker says it. */
  loaded = $state(0);
  total = $state(0);
  /** Code of the contract, when the status is `failed`. */
  failure = $state<string>();
  blob = $state.raw<Blob>();
  /** What came is neither a picture nor anything to be played, whatever was said of it: it can only be saved. Stays known. */
  isOnlyFile = $state(false);

  readonly #remote: Remote;
  readonly #onIdle: (file: MediaFile) => void;
  readonly #subscribe: () => void;
  #isWatched = false;
  #url = $state<string>();
  #kind = $state<FileSignature['kind']>();
  #controller: AbortController | undefined;
  #running: Promise<Blob | undefined> | undefined;

  constructor(remote: Remote, source: FileSource, onIdle: (file: MediaFile) => void) {
    this.#remote = remote;
    this.source = source;
    this.#onIdle = onIdle;
    this.#subscribe = createSubscriber(() => this.#watch());
  }

  get isWatched(): boolean {
    return this.#isWatched;
  }

  /**
   * Address of a picture of dots: undefined until it is there, and for ever when its bytes say that it is none. Reading it in markup
   * starts the loading; when nobody reads it any more, the loading ends.
   */
  get url(): string | undefined {
    this.#subscribe();
    return this.urlIfThere;
  }

  /** The same if it is there; never starts anything. */
  get urlIfThere(): string | undefined {
    return this.#kind === 'picture' ? this.#url : undefined;
  }

  /** Address of sound or film, likewise. */
  get playableUrl(): string | undefined {
    this.#subscribe();
    return this.playableUrlIfThere;
  }

  get playableUrlIfThere(): string | undefined {
    return this.#kind === 'playable' ? this.#url : undefined;
  }

  /** Loads by hand. Resolves to undefined when it failed or was cancelled; `failure` tells why. */
  async load(): Promise<Blob | undefined> {
    if (this.blob) return this.blob;
    if (this.status !== 'loading') this.#running = this.#load();
    return this.#running;
  }

  async #load(): Promise<Blob | undefined> {
    const controller = new AbortController();
    this.#controller = controller;
    this.status = 'loading';
    this.failure = undefined;
    try {
      const blob = await this.#remote.call(
        'media.load',
        { source: this.source },
        { signal: controller.signal },
      );
      // Nobody needs it before there are chats to look at.
      const { blobSignature } = await import('./blob-signature.ts');
      const signature = await blobSignature(blob);
      if (controller.signal.aborted) return undefined;
      this.#take(blob, signature);
      return blob;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      this.failure = error instanceof CallError ? error.code : 'INTERNAL';
      this.status = 'failed';
      return undefined;
    }
  }

  /** Only what its bytes show to be harmless gets an address, and with its true type. */
  #take(blob: Blob, signature: FileSignature | undefined): void {
    this.blob = blob;
    this.#kind = signature?.kind;
    this.isOnlyFile = signature === undefined;
    if (signature) this.#url = URL.createObjectURL(blob.slice(0, blob.size, signature.mimeType));
    this.status = 'ready';
  }

  cancel(): void {
    if (this.status !== 'loading') return;
    this.#controller?.abort();
    this.status = 'idle';
    this.loaded = 0;
  }

  progress(loaded: number, total: number): void {
    this.loaded = loaded;
    this.total = total;
  }

  /** Gives the memory back. */
  release(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
    this.blob = undefined;
    this.#running = undefined;
    this.status = 'idle';
  }

  #watch(): () => void {
    this.#isWatched = true;
    queueMicrotask(() => void (this.#isWatched && this.load()));
    return () => {
      this.#isWatched = false;
      queueMicrotask(() => {
        if (this.#isWatched) return;
        this.cancel();
        this.#onIdle(this);
      });
    };
  }
}

const keyOf = (source: FileSource, version: string): string =>
  source.kind === 'message'
    ? `m/${source.chatId}/${source.messageId}/${source.size}/${version}`
    : source.kind === 'avatar'
      ? `a/${source.peerId}/${source.size}/${version}`
      : `p/${source.randomId}`;

/** State made inside a reaction is not followed by it: the first reader would never see the picture come. */
function outsideReactions(make: () => MediaFile): MediaFile {
  let made: MediaFile | undefined;
  const end = $effect.root(() => {
    made = make();
  });
  end();
  return made ?? make();
}

/** Every file the page shows, each loaded once. */
export class MediaState {
  readonly #remote: Remote;
  readonly #files = new Map<string, MediaFile>();
  /** Least recently left first. */
  readonly #idle = new Set<string>();

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.type === 'fileProgress') this.#progress(event.source, event.loaded, event.total);
      if (event.type === 'connection' && event.connection.state === 'online') this.#retry();
    });
  }

  /** `version` tells renewed pictures of the same place apart. */
  file(source: FileSource, version = ''): MediaFile {
    const key = keyOf(source, version);
    this.#idle.delete(key);
    let file = this.#files.get(key);
    if (!file) {
      file = outsideReactions(() => new MediaFile(this.#remote, source, () => this.#rest(key)));
      this.#files.set(key, file);
    }
    return file;
  }

  /** The file of a message: the picture fit for the screen, or the whole of it. */
  ofMessage(message: Message, size: 'preview' | 'full'): MediaFile {
    const media = message.media;
    const version = media && 'file' in media ? media.file.id : '';
    return this.file({ kind: 'message', chatId: message.chatId, messageId: message.id, size }, version);
  }

  /** URL of a peer's picture, loaded because it is read; undefined = draw the initials. */
  avatarUrl(peer: Peer | undefined, size: 'small' | 'big' = 'small'): string | undefined {
    if (!peer?.photo) return undefined;
    return this.file({ kind: 'avatar', peerId: peer.id, size }, peer.photo.id).url;
  }

  /** The account is shown no longer: nothing of its files stays, and no address leads to any. */
  releaseAll(): void {
    for (const file of this.#files.values()) {
      file.cancel();
      file.release();
    }
    this.#files.clear();
    this.#idle.clear();
  }

  #progress(source: FileSource, loaded: number, total: number): void {
    const prefix = keyOf(source, '');
    for (const [key, file] of this.#files) if (key.startsWith(prefix)) file.progress(loaded, total);
  }

  #retry(): void {
    for (const file of this.#files.values()) if (file.isWatched && file.status === 'failed') void file.load();
  }

  #rest(key: string): void {
    this.#idle.delete(key);
    this.#idle.add(key);
    if (this.#idle.size <= IDLE_LIMIT) return;
    const oldest = this.#idle.values().next().value;
    if (oldest === undefined) return;
    this.#idle.delete(oldest);
    this.#files.get(oldest)?.release();
    this.#files.delete(oldest);
  }
}
