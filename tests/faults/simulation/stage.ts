import { gunzipSync } from 'node:zlib';
import { Dice } from './dice.ts';
import { MemoryWebSocket, type MemoryNetwork } from './memory-network.ts';
import { quickCrypto } from './quick-crypto.ts';
import { VirtualTime } from './virtual-time.ts';

const turn = globalThis.setImmediate;
const takeTurnBack = globalThis.clearImmediate;

/** Things that the real event loop still has to do. */
let underWay = 0;

function countedTurn(run: (...args: unknown[]) => void, ...args: unknown[]): NodeJS.Immediate {
  underWay++;
  const handle = turn(() => {
    underWay--;
    pendingTurns.delete(handle);
    run(...args);
  });
  pendingTurns.add(handle);
  return handle;
}
const pendingTurns = new Set<NodeJS.Immediate>();

function clearCountedTurn(handle: NodeJS.Immediate | undefined): void {
  if (handle && pendingTurns.delete(handle)) underWay--;
  takeTurnBack(handle);
}

async function waitFor<T>(work: Promise<T>): Promise<T> {
  underWay++;
  try {
    return await work;
  } finally {
    underWay--;
  }
}

/** Turns the real event loop until nothing is under way: every promise that hangs on no timer has settled after it. */
export async function settle(): Promise<void> {
  do await new Promise<void>((resolve) => turn(() => resolve()));
  while (underWay > 0);
}

/** Unpacks in one go, so that no thread has to be waited for. */
class QuickDecompression extends TransformStream<Uint8Array, Uint8Array> {
  constructor() {
    underWay++;
    const parts: Uint8Array[] = [];
    super({
      transform: (part) => void parts.push(part),
      flush(controller) {
        underWay--;
        controller.enqueue(gunzipSync(Buffer.concat(parts)));
      },
    });
  }
}

/** Where one run plays: its time, its dice and its network stand in the globals until the next run puts in its own. */
export interface Stage {
  readonly time: VirtualTime;
  readonly dice: Dice;
  network: MemoryNetwork | undefined;
}

let stage: Stage = { time: new VirtualTime(settle), dice: new Dice(1), network: undefined };

/** Begins a run: everything that was set for another one is forgotten. */
export function setStage(seed: number): Stage {
  stage = { time: new VirtualTime(settle), dice: new Dice(seed), network: undefined };
  return stage;
}

/**
 * Puts virtual time, seeded chance and sockets in memory in the place of the real ones. Returns the way back. Every run of the
 * process then plays on the stage that was set last.
 */
export function installStage(): () => void {
  const real = Object.getOwnPropertyDescriptors(globalThis);
  const { Math: RealMath, Date: RealDate } = globalThis;
  const { random } = RealMath;
  const { now } = RealDate;
  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put('setTimeout', (run: () => void, ms = 0) => stage.time.setTimeout(run, ms));
  put('clearTimeout', (id: number) => stage.time.clearTimeout(id));
  put('setInterval', (run: () => void, ms = 0) => stage.time.setInterval(run, ms));
  put('clearInterval', (id: number) => stage.time.clearTimeout(id));
  put('setImmediate', countedTurn);
  put('clearImmediate', clearCountedTurn);
  put(
    'crypto',
    quickCrypto(globalThis.crypto, () => stage.dice, waitFor),
  );
  put('DecompressionStream', QuickDecompression);
  put(
    'WebSocket',
    class extends MemoryWebSocket {
      constructor(address: string) {
        super(address, stage.network);
      }
    },
  );
  RealMath.random = () => stage.dice.fraction();
  RealDate.now = () => stage.time.deviceNow();
  return () => {
    RealMath.random = random;
    RealDate.now = now;
    const names = [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'crypto',
      'DecompressionStream',
      'WebSocket',
    ] as const;
    for (const name of names) {
      const before = real[name];
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
