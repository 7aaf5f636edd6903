import type { Schedule } from './schedule.ts';

/** Schedules that chance plays seldom: each once found a bug, or finds one that is planted. They are played before all others. */
export const KNOWN_SCHEDULES: readonly Schedule[] = [
  // A device dies between the answer that names a channel and that channel's own.
  {
    entropy: 1,
    clients: 2,
    chats: 5,
    isForgetful: false,
    steps: [
      { kind: 'wait', ms: 5000 },
      { kind: 'kill', client: 0 },
      { kind: 'bystander', chat: 1, act: 'write', pick: 0 },
      { kind: 'wait', ms: 3000 },
      { kind: 'latency', client: 0, ms: 500 },
      { kind: 'open', client: 0 },
      { kind: 'killAfter', client: 0, operations: 8, done: true },
      { kind: 'wait', ms: 4000 },
      { kind: 'open', client: 0 },
      { kind: 'wait', ms: 100 },
    ],
  },
  // A message arrives, its answer does not, and nothing else happens that would tell of it: in a group and in a channel.
  ...[1, 3].map((entropy): Schedule => ({
    entropy,
    clients: 2,
    chats: 1,
    isForgetful: false,
    steps: [
      { kind: 'wait', ms: 5000 },
      { kind: 'fail', method: 0, times: 1, afterwards: true },
      { kind: 'act', client: 0, chat: 0, act: 'send', pick: 0 },
      { kind: 'wait', ms: 200 },
    ],
  })),
  // The clock is put back by an hour while a message waits for a slow group.
  {
    entropy: 1,
    clients: 2,
    chats: 5,
    isForgetful: false,
    steps: [
      { kind: 'wait', ms: 5000 },
      { kind: 'act', client: 0, chat: 3, act: 'send', pick: 0 },
      { kind: 'act', client: 0, chat: 3, act: 'send', pick: 0 },
      { kind: 'wait', ms: 3000 },
      { kind: 'skew', seconds: -3600 },
    ],
  },
  // The difference does not come while the answers about a chat are ahead of what it would tell.
  {
    entropy: 246086607,
    clients: 3,
    chats: 5,
    isForgetful: false,
    steps: [
      { kind: 'wait', ms: 3965 },
      { kind: 'bystander', chat: 4, act: 'delete', pick: 2 },
      { kind: 'act', client: 1, chat: 3, act: 'send', pick: 4 },
      { kind: 'act', client: 0, chat: 2, act: 'send', pick: 7 },
      { kind: 'killAfter', client: 0, operations: 14, done: false },
      { kind: 'act', client: 2, chat: 1, act: 'markUnread', pick: 5 },
      { kind: 'bystander', chat: 2, act: 'write', pick: 6 },
      { kind: 'act', client: 2, chat: 3, act: 'send', pick: 3 },
      { kind: 'act', client: 0, chat: 3, act: 'mute', pick: 7 },
      { kind: 'wait', ms: 254 },
      { kind: 'updates', how: 'drop', count: 2 },
      { kind: 'act', client: 2, chat: 3, act: 'delete', pick: 5 },
      { kind: 'wait', ms: 105_263 },
      { kind: 'open', client: 0 },
      { kind: 'bystander', chat: 4, act: 'write', pick: 4 },
      { kind: 'wait', ms: 38 },
      { kind: 'swallow', method: 8 },
      { kind: 'bystander', chat: 4, act: 'delete', pick: 4 },
      { kind: 'wait', ms: 3809 },
    ],
  },
  // A message is read with its history while its update is lost, and is deleted: it was never counted.
  {
    entropy: 5436730,
    clients: 2,
    chats: 1,
    isForgetful: false,
    steps: [
      { kind: 'act', client: 1, chat: 0, act: 'send', pick: 0 },
      { kind: 'updates', how: 'drop', count: 1 },
      { kind: 'wait', ms: 20219 },
      { kind: 'act', client: 1, chat: 0, act: 'delete', pick: 1 },
      { kind: 'act', client: 0, chat: 0, act: 'send', pick: 0 },
      { kind: 'act', client: 0, chat: 0, act: 'delete', pick: 0 },
      { kind: 'wait', ms: 0 },
      { kind: 'act', client: 0, chat: 0, act: 'send', pick: 0 },
      { kind: 'act', client: 0, chat: 0, act: 'read', pick: 0 },
      { kind: 'wait', ms: 24 },
    ],
  },
  // The answer to a message that takes the draft away is lost, and the repetition says no more than that it was one.
  {
    entropy: 5,
    clients: 2,
    chats: 1,
    isForgetful: false,
    steps: [
      { kind: 'wait', ms: 25 },
      { kind: 'act', client: 0, chat: 0, act: 'draft', pick: 3 },
      { kind: 'swallow', method: 0 },
      { kind: 'wait', ms: 127 },
      { kind: 'wait', ms: 288 },
      { kind: 'act', client: 0, chat: 0, act: 'send', pick: 0 },
      { kind: 'wait', ms: 129 },
      { kind: 'bystander', chat: 0, act: 'read', pick: 0 },
      { kind: 'wait', ms: 0 },
      { kind: 'updates', how: 'drop', count: 1 },
      { kind: 'handOver', client: 1 },
      { kind: 'act', client: 0, chat: 0, act: 'send', pick: 0 },
    ],
  },
];
