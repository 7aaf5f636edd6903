import { newRandomId } from '#model/random-id.ts';
import type { CallName, CallParams } from './calls.ts';
import type { Port, Reply, Request } from './rpc.ts';

type CallRequest = Extract<Request, { kind: 'call' }>;

/**
 * Stands between a page and the engine, wherever that runs. When another engine takes over, calls that were not answered are
 * asked again; those that must not happen twice fail with WORKER_GONE.
 */
export class Relay {
  readonly #page: Port;
  readonly #unanswered = new Map<number, CallRequest>();
  #engine: Port | undefined;
  #hadEngine = false;

  constructor(page: Port) {
    this.#page = page;
    page.onmessage = ({ data }: MessageEvent<Request>) => this.#fromPage(data);
  }

  /** A first word, so that the page knows that somebody is there. */
  greet(): void {
    this.#toPage({ kind: 'events', events: [] });
  }

  /** From now on this engine answers; undefined while there is none. */
  setEngine(engine: Port | undefined): void {
    if (this.#engine) this.#engine.onmessage = null;
    this.#engine = engine;
    if (!engine) return;
    engine.onmessage = ({ data }: MessageEvent<Reply>) => this.#fromEngine(data);
    for (const request of this.#unanswered.values()) {
      if (this.#hadEngine && !isRepeatable(request.name)) this.#fail(request.id, 'WORKER_GONE');
      else this.#toEngine(request);
    }
    if (this.#hadEngine) this.#toPage({ kind: 'events', events: [{ type: 'engineChanged' }] });
    this.#hadEngine = true;
  }

  #fromPage(request: Request): void {
    const safe = request.kind === 'call' ? withRandomIds(request) : request;
    if (safe.kind === 'call') this.#unanswered.set(safe.id, safe);
    else this.#unanswered.delete(safe.id);
    this.#toEngine(safe);
  }

  /** What cannot be cloned is the caller's mistake, and his alone to hear of. */
  #toEngine(request: Request): void {
    try {
      this.#engine?.postMessage(request);
    } catch {
      this.#fail(request.id, 'BAD_INPUT');
    }
  }

  #fromEngine(reply: Reply): void {
    if (reply.kind !== 'events') this.#unanswered.delete(reply.id);
    this.#toPage(reply);
  }

  #fail(id: number, code: 'WORKER_GONE' | 'BAD_INPUT'): void {
    this.#unanswered.delete(id);
    this.#toPage({ kind: 'failure', id, failure: { code } });
  }

  #toPage(reply: Reply): void {
    this.#page.postMessage(reply);
  }
}

/**
 * What must not be done twice: a second code would be sent or the first used up, a second change of the passcode refused. A
 * passcode to unlock with is asked again: at worst a wrong one counts twice, and tabs that load anew after a lock change the
 * engine just then.
 */
const ONCE: ReadonlySet<string> = new Set<CallName>([
  'vault.setPasscode',
  'vault.removePasscode',
  'vault.enrolBiometrics',
]);

const isRepeatable = (name: CallName): boolean => !name.startsWith('auth.') && !ONCE.has(name);

/** A message's random_id is fixed before it goes on its way, so that asking again can never send it twice. */
function withRandomIds(request: CallRequest): CallRequest {
  const { name, params } = request;
  if (name === 'sending.sendText') {
    const text = params as CallParams<'sending.sendText'>;
    return { ...request, params: { ...text, randomId: text.randomId ?? newRandomId() } };
  }
  if (name === 'sending.sendFiles') {
    const files = params as CallParams<'sending.sendFiles'>;
    return { ...request, params: { ...files, randomIds: files.randomIds ?? files.files.map(newRandomId) } };
  }
  if (name === 'sending.forward') {
    const forward = params as CallParams<'sending.forward'>;
    return {
      ...request,
      params: { ...forward, randomIds: forward.randomIds ?? forward.ids.map(newRandomId) },
    };
  }
  return request;
}
