import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toServiceAction } from './service-action.ts';

const aCall = (fields: Record<string, unknown>) => new Api.MessageActionPhoneCall({ callId: 1n, ...fields });
const missed = new Api.PhoneCallDiscardReasonMissed();

describe('toServiceAction', () => {
  it.each([
    [
      new Api.MessageActionChatCreate({ title: 'Oila', users: [5n, 0n] }),
      { kind: 'groupCreated', title: 'Oila', members: ['u5'] },
    ],
    [new Api.MessageActionChatAddUser({ users: [5n] }), { kind: 'membersAdded', members: ['u5'] }],
    [new Api.MessageActionChatDeleteUser({ userId: 5n }), { kind: 'memberRemoved', member: 'u5' }],
    [new Api.MessageActionChatMigrateTo({ channelId: 9n }), { kind: 'migratedTo', channelId: 'c9' }],
    [
      new Api.MessageActionChannelMigrateFrom({ chatId: 8n, title: 'Eski' }),
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
