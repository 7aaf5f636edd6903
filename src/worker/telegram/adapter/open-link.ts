import { CallError } from '#contract/errors.ts';
import { Caller } from './call.ts';
import { wrapWith } from './init-connection.ts';
import { KeyRing } from './key-ring.ts';
import type { LinkContext } from './link-context.ts';
import type { CallOptions, Link, LinkOptions } from './link.ts';
import { Network } from './network.ts';
import { Pace } from './pace.ts';
import { Pool } from './pool.ts';
import { Routes } from './routes.ts';
import { ServerClock } from './server-clock.ts';
import type { TlRequest } from './tl-request.ts';

/** Opens nothing yet: `start` does. */
export function openLink(options: LinkOptions): Link {
  const clock = new ServerClock(options.session?.timeOffset);
  const routes = new Routes(options.session?.host);
  const keys = new KeyRing(options.session, { clock, routes }, (session) => options.saveSession(session));
  // Not worth an error: the next connection learns the time, or the good host, anew.
  clock.onMoved = routes.onMoved = () => void keys.save().catch(() => undefined);
  // Node's navigator knows nothing of the network; a browser's says false only when there is none.
  const network = new Network(globalThis.navigator?.onLine !== false);
  const pace = new Pace();
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    pool.stop(new CallError('WORKER_GONE'));
    caller.stop();
    pace.stop();
    await keys.saved();
  };
  const context: LinkContext = {
    server: options.server,
    clock,
    keys,
    network,
    routes,
    wrapFor: (kind) => wrapWith(options.apiId, options.device, kind),
    ...(options.maySend && { maySend: options.maySend }),
    onContainer: (updates) => options.onContainer(updates),
    onGap: () => options.onGap(),
    onState: (state, retryAt) => options.onState(state, retryAt),
    onAuthLost: (code) => {
      if (isStopped) return;
      void stop();
      options.onAuthLost(code);
    },
  };
  const pool = new Pool(context);
  const switchDc = async (dcId: number) => {
    const saved = keys.setOwn(dcId);
    pool.moveMain();
    await saved;
  };
  const caller = new Caller({ context, pool, pace, switchDc });
  return {
    get dcId() {
      return keys.dcId;
    },
    start: () => pool.start(),
    stop,
    wake: ({ isOnline }) => {
      network.set(isOnline);
      pool.wake();
    },
    serverNow: () => clock.seconds(),
    // The class of the request reads its own answer: what comes is what its type says.
    call: <R>(request: TlRequest<R>, callOptions: CallOptions = {}) =>
      caller.call(request, callOptions) as Promise<R>,
    switchDc,
    markAuthorized: () => keys.setAuthorized(keys.dcId, true),
  };
}
