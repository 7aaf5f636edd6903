import { randomBytes } from 'node:crypto';
import { AuthKeys } from '../mtproto/auth-keys.ts';
import { Session } from '../mtproto/sessions.ts';
import type { MethodName, Methods, Type } from '../tl/schema.gen.ts';
import { encodeResult } from '../tl/codec.ts';
import { VirtualClock } from '../world/clock.ts';
import { createWorld, type World } from '../world/world.ts';
import { MethodRegistry } from './registry.ts';
import { RpcError } from './method.ts';

const methods = new MethodRegistry();
const keys = new AuthKeys();

/** A small world under a clock that a test moves. */
export function aWorld(): { world: World; clock: VirtualClock; codes: [string, string][] } {
  const clock = new VirtualClock();
  const world = createWorld({ clock, seed: 7, dialogs: 12, messages: 200 });
  const codes: [string, string][] = [];
  world.onCode = (phone, code) => codes.push([phone, code]);
  return { world, clock, codes };
}

/** An app with an auth key at one DC, which calls methods as the protocol would and checks that answers can be written. */
export function aCaller(world: World, dc = 2, device = 'Test phone') {
  const createdAt = world.date;
  const authKey = keys.add(new Uint8Array(randomBytes(256)), { dc, createdAt, firstSalt: 1n });
  authKey.info = {
    api_id: 4321,
    device_model: device,
    system_version: 'Linux 6',
    app_version: '1.0',
    lang_code: 'uz',
  };
  const session = new Session(1n, authKey, () => world.clock.now());
  const call = async <N extends MethodName>(
    name: N,
    params: Methods[N]['params'],
  ): Promise<Methods[N]['result']> => {
    const method = await methods.find(name);
    if (method === undefined) throw new Error(`${name} is missing`);
    const context = { world, dc, authKey, session, userId: authKey.userId };
    const result = (await method(params as never, context)) as Methods[N]['result'];
    encodeResult(name, result as never);
    return result;
  };
  return { call, authKey, session, dc };
}

export type Caller = ReturnType<typeof aCaller>;

export const API = { api_id: 4321, api_hash: '0123456789abcdef0123456789abcdef' };
const NO_SETTINGS: Type['CodeSettings'] = { _: 'codeSettings' };

/** Asks for a code, with settings of no interest. */
export function sendCode(caller: Caller, phone: string, settings = NO_SETTINGS) {
  return caller.call('auth.sendCode', { ...API, phone_number: phone, settings });
}

/** Signs in with a phone and its code; returns the user's id. For accounts without a password. */
export async function signIn(caller: Caller, phone: string, code: string): Promise<bigint> {
  const sent = await sendCode(caller, phone);
  if (sent._ !== 'auth.sentCode') throw new Error(sent._);
  const { phone_code_hash } = sent;
  const answer = await caller.call('auth.signIn', { phone_number: phone, phone_code_hash, phone_code: code });
  if (answer._ !== 'auth.authorization') throw new Error(answer._);
  return answer.user.id;
}

/** The `code text` of the error that a call ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RpcError) return `${error.code} ${error.text}`;
    throw error;
  }
  return 'no error';
}
