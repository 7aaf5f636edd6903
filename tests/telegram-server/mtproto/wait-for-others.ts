import { RpcError } from '../api/method.ts';
import type { Clock } from '../world/clock.ts';
import type { Session } from './sessions.ts';

const patienceMs = 500;

/**
 * Waits until the named requests of the session have succeeded: 400 MSG_WAIT_FAILED if one fails, MSG_WAIT_TIMEOUT
 * after half a second. https://core.telegram.org/api/invoking#sequential-requests
 */
export async function waitForOthers(clock: Clock, session: Session, ids: readonly bigint[]): Promise<void> {
  for (const id of ids) {
    await finished(clock, session, id);
    const state = session.received.find(id)?.state;
    if (state === 'failed') throw new RpcError(400, 'MSG_WAIT_FAILED');
    if (state !== 'done') throw new RpcError(400, 'MSG_WAIT_TIMEOUT');
  }
}

function finished(clock: Clock, session: Session, id: bigint): Promise<void> {
  const request = session.received.find(id);
  if (request?.state === 'done' || request?.state === 'failed') return Promise.resolve();
  return new Promise((done) => {
    const timer = clock.setTimeout(done, patienceMs);
    void request?.finished?.then(() => {
      clock.clearTimeout(timer);
      done();
    });
  });
}
