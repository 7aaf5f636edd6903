import bigInt from 'big-integer';
import { Api } from 'telegram/tl/api.js';
import { describe, expect, it } from 'vitest';
import { toServiceAction } from './service-action.ts';

const aCall = (fields: Record<string, unknown>) =>
  new Api.MessageActionPhoneCall({ callId: bigInt(1), ...fields });
const missed = new Api.PhoneCallDiscardReasonMissed();

describe('toServiceAction', () => {
  it.each([
    [
      new Api.MessageActionChatCreate({ title: 'Oila', users: [bigInt(5), bigInt(0)] }),
      { kind: 'groupCreated', title: 'Oila', members: ['u5'] },
    ],
    [new Api.MessageActionChatAddUser({ users: [bigInt(5)] }), { kind: 'membersAdded', members: ['u5'] }],
    [new Api.MessageActionChatDeleteUser({ userId: bigInt(5) }), { kind: 'memberRemoved', member: 'u5' }],
    [new Api.MessageActionChatMigrateTo({ channelId: bigInt(9) }), { kind: 'migratedTo', channelId: 'c9' }],
    [
      new Api.MessageActionChannelMigrateFrom({ chatId: bigInt(8), title: 'Eski' }),
      { kind: 'migratedFrom', groupId: 'g8', title: 'Eski' },
    ],
    [new Api.MessageActionPinMessage(), { kind: 'messagePinned' }],
    [new Api.MessageActionSetMessagesTTL({ period: 86400 }), { kind: 'autoDelete', seconds: 86400 }],
    [
      aCall({ reason: missed, duration: 0 }),
      { kind: 'call', isVideo: false, outcome: 'missed', duration: 0 },
    ],
    [
      aCall({ video: true, duration: 65 }),
      { kind: 'call', isVideo: true, outcome: 'answered', duration: 65 },
    ],
    [new Api.MessageActionCustomAction({ message: 'Matn' }), { kind: 'custom', text: 'Matn' }],
    [new Api.MessageActionSetChatTheme({ emoticon: '🎄' }), { kind: 'unsupported' }],
  ])('%#: $className', (action, expected) => {
    expect(toServiceAction(action)).toEqual(expected);
  });
});
