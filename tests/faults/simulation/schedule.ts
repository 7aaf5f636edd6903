import fc from 'fast-check';
import type { MethodName } from '#tests/telegram-server/tl/schema.gen.ts';

/** What a user does; `pick` chooses among the messages at hand, the newest first. */
export const ACTS = [
  'send',
  'reply',
  'edit',
  'delete',
  'forward',
  'read',
  'draft',
  'pin',
  'mute',
  'archive',
  'markUnread',
  'load',
  'show',
  'react',
] as const;
export type Act = (typeof ACTS)[number];

/** What somebody does who is no client of ours. */
export const BYSTANDER_ACTS = ['write', 'mention', 'edit', 'delete', 'read'] as const;
export type BystanderAct = (typeof BYSTANDER_ACTS)[number];

export const FAULTY_METHODS = [
  'messages.sendMessage',
  'messages.editMessage',
  'messages.deleteMessages',
  'messages.forwardMessages',
  'messages.readHistory',
  'messages.saveDraft',
  'messages.toggleDialogPin',
  'account.updateNotifySettings',
  'updates.getDifference',
  'updates.getChannelDifference',
  'messages.getPeerDialogs',
  'messages.getDialogs',
  'messages.getHistory',
  '*',
] as const satisfies readonly (MethodName | '*')[];

export type Step =
  | { readonly kind: 'wait'; readonly ms: number }
  | {
      readonly kind: 'act';
      readonly client: number;
      readonly chat: number;
      readonly act: Act;
      readonly pick: number;
    }
  | { readonly kind: 'bystander'; readonly chat: number; readonly act: BystanderAct; readonly pick: number }
  | { readonly kind: 'cut'; readonly client: number }
  | { readonly kind: 'cutAfter'; readonly client: number; readonly bytes: number }
  | { readonly kind: 'stall'; readonly client: number; readonly ms: number }
  | { readonly kind: 'offline'; readonly client: number; readonly ms: number }
  | { readonly kind: 'latency'; readonly client: number; readonly ms: number }
  | { readonly kind: 'kill'; readonly client: number }
  | {
      readonly kind: 'killAfter';
      readonly client: number;
      readonly operations: number;
      readonly done: boolean;
    }
  | { readonly kind: 'open'; readonly client: number }
  | { readonly kind: 'handOver'; readonly client: number }
  | {
      readonly kind: 'handOverAfter';
      readonly client: number;
      readonly operations: number;
      readonly done: boolean;
    }
  | { readonly kind: 'slowDisk'; readonly client: number; readonly ms: number }
  | { readonly kind: 'fullDisk'; readonly client: number; readonly writes: number }
  | { readonly kind: 'updates'; readonly how: 'drop' | 'double' | 'reorder'; readonly count: number }
  | { readonly kind: 'salts'; readonly how: 'invalidate' | 'refuse' }
  | { readonly kind: 'skew'; readonly seconds: number }
  | { readonly kind: 'flood'; readonly method: number; readonly seconds: number }
  | { readonly kind: 'fail'; readonly method: number; readonly times: number; readonly afterwards: boolean }
  | { readonly kind: 'migrate'; readonly method: number }
  | { readonly kind: 'swallow'; readonly method: number }
  | { readonly kind: 'forgetSessions' }
  | { readonly kind: 'split'; readonly bytes: number }
  | { readonly kind: 'refuse'; readonly ms: number };

export interface Schedule {
  /** Seeds whatever happens by chance: latencies, random ids, keys. */
  readonly entropy: number;
  readonly clients: number;
  /** In how many conversations things happen: in one they meet more often. */
  readonly chats: number;
  /** The server remembers little and answers in small slices. */
  readonly isForgetful: boolean;
  readonly steps: readonly Step[];
}

const client = fc.nat({ max: 2 });
const method = fc.nat({ max: FAULTY_METHODS.length - 1 });
const of = <K extends Step['kind']>(
  kind: K,
  fields: {
    [F in Exclude<keyof Extract<Step, { kind: K }>, 'kind'>]: fc.Arbitrary<Extract<Step, { kind: K }>[F]>;
  },
): fc.Arbitrary<Step> => fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Step>;

const pick = fc.nat({ max: 7 });
const chat = fc.nat({ max: 4 });

const wait = of('wait', {
  ms: fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 300 }) },
    { weight: 4, arbitrary: fc.nat({ max: 5000 }) },
    { weight: 1, arbitrary: fc.nat({ max: 120_000 }) },
  ),
});

const act = fc.oneof(
  { weight: 3, arbitrary: of('act', { client, chat, act: fc.constant('send' as const), pick }) },
  { weight: 5, arbitrary: of('act', { client, chat, act: fc.constantFrom(...ACTS), pick }) },
);

const lineFault = fc.oneof(
  of('cut', { client }),
  of('cutAfter', { client, bytes: fc.nat({ max: 3000 }) }),
  of('stall', { client, ms: fc.nat({ max: 40_000 }) }),
  of('offline', { client, ms: fc.nat({ max: 60_000 }) }),
  of('latency', { client, ms: fc.nat({ max: 4000 }) }),
  of('split', { bytes: fc.integer({ min: 1, max: 200 }) }),
  of('refuse', { ms: fc.nat({ max: 30_000 }) }),
);

const processFault = fc.oneof(
  of('kill', { client }),
  of('killAfter', { client, operations: fc.integer({ min: 1, max: 30 }), done: fc.boolean() }),
  of('open', { client }),
  of('handOver', { client }),
  of('handOverAfter', { client, operations: fc.integer({ min: 1, max: 12 }), done: fc.boolean() }),
);

const diskFault = fc.oneof(
  of('slowDisk', { client, ms: fc.nat({ max: 600 }) }),
  of('fullDisk', { client, writes: fc.integer({ min: 1, max: 6 }) }),
);

const updateFault = of('updates', {
  how: fc.constantFrom('drop', 'double', 'reorder'),
  count: fc.integer({ min: 1, max: 4 }),
});

const serverFault = fc.oneof(
  of('salts', { how: fc.constantFrom('invalidate', 'refuse') }),
  of('skew', { seconds: fc.integer({ min: -86_400, max: 86_400 }) }),
  of('flood', { method, seconds: fc.integer({ min: 1, max: 20 }) }),
  of('fail', { method, times: fc.integer({ min: 1, max: 4 }), afterwards: fc.boolean() }),
  of('migrate', { method }),
  of('swallow', { method }),
  of('forgetSessions', {}),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: act },
  { weight: 5, arbitrary: of('bystander', { chat, act: fc.constantFrom(...BYSTANDER_ACTS), pick }) },
  { weight: 7, arbitrary: wait },
  { weight: 2, arbitrary: lineFault },
  { weight: 2, arbitrary: processFault },
  { weight: 1, arbitrary: diskFault },
  { weight: 3, arbitrary: serverFault },
  { weight: 2, arbitrary: updateFault },
);

/** Two or three devices, up to so many steps of users, network, processes and server. */
export const aSchedule = (length: number): fc.Arbitrary<Schedule> =>
  fc.record({
    entropy: fc.nat(),
    clients: fc.integer({ min: 2, max: 3 }),
    chats: fc.constantFrom(1, 2, 5),
    isForgetful: fc.boolean(),
    steps: fc.array(step, { minLength: 4, maxLength: length, size: 'max' }),
  });
