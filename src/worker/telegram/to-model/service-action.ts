import type { UserId } from '#model/peer.ts';
import type { ServiceAction } from '#model/service-action.ts';
import type { Api } from '../tl/api.gen.ts';
import { attempt, convertEach, count, flag, optionalCount, present, text } from './field.ts';
import { toChannelId, toGroupId, toUserId } from './peer-id.ts';

const UNSUPPORTED: ServiceAction = { kind: 'unsupported' };

/** https://core.telegram.org/type/MessageAction; what this client has no words for is `unsupported`, never an error. */
export const toServiceAction = (action: Api.TypeMessageAction | null | undefined): ServiceAction =>
  action ? attempt(() => convert(action), UNSUPPORTED) : UNSUPPORTED;

/** Actions that say nothing beyond their name. */
const PLAIN: Readonly<Partial<Record<Api.TypeMessageAction['className'], ServiceAction>>> = {
  MessageActionChatEditPhoto: { kind: 'photoChanged' },
  MessageActionChatDeletePhoto: { kind: 'photoDeleted' },
  MessageActionHistoryClear: { kind: 'historyCleared' },
  MessageActionPinMessage: { kind: 'messagePinned' },
  MessageActionScreenshotTaken: { kind: 'screenshot' },
  MessageActionContactSignUp: { kind: 'contactJoined' },
  MessageActionChatJoinedByLink: { kind: 'joinedByLink' },
  MessageActionChatJoinedByRequest: { kind: 'joinedByRequest' },
  MessageActionBotAllowed: { kind: 'botAllowed' },
  MessageActionInviteToGroupCall: { kind: 'groupCall' },
  MessageActionGroupCallScheduled: { kind: 'groupCall' },
};

function convert(action: Api.TypeMessageAction): ServiceAction {
  switch (action.className) {
    case 'MessageActionChatCreate':
      return { kind: 'groupCreated', title: text(action.title), members: toMembers(action.users) };
    case 'MessageActionChannelCreate':
      return { kind: 'channelCreated', title: text(action.title) };
    case 'MessageActionChatEditTitle':
      return { kind: 'titleChanged', title: text(action.title) };
    case 'MessageActionChatAddUser':
      return { kind: 'membersAdded', members: toMembers(action.users) };
    case 'MessageActionChatDeleteUser':
      return known(toUserId(action.userId), (member) => ({ kind: 'memberRemoved', member }));
    case 'MessageActionChatMigrateTo':
      return known(toChannelId(action.channelId), (channelId) => ({ kind: 'migratedTo', channelId }));
    case 'MessageActionChannelMigrateFrom':
      return known(toGroupId(action.chatId), (groupId) => {
        return { kind: 'migratedFrom', groupId, title: text(action.title) };
      });
    case 'MessageActionPhoneCall':
      return toCall(action);
    case 'MessageActionGroupCall':
      return present({ kind: 'groupCall' as const, duration: optionalCount(action.duration) });
    case 'MessageActionSetMessagesTTL':
      return { kind: 'autoDelete', seconds: count(action.period) };
    case 'MessageActionTopicCreate':
      return { kind: 'topicCreated', title: text(action.title) };
    case 'MessageActionCustomAction':
      return { kind: 'custom', text: text(action.message) };
    default:
      return PLAIN[action.className] ?? UNSUPPORTED;
  }
}

const known = <T>(id: T | undefined, tell: (id: T) => ServiceAction): ServiceAction =>
  id === undefined ? UNSUPPORTED : tell(id);

const toMembers = (users: Parameters<typeof toUserId>[0][]): UserId[] => convertEach(users, toUserId);

function toCall(action: Api.MessageActionPhoneCall): ServiceAction {
  const duration = count(action.duration);
  return { kind: 'call', isVideo: flag(action.video), outcome: toOutcome(action.reason, duration), duration };
}

function toOutcome(
  reason: Api.TypePhoneCallDiscardReason | null | undefined,
  duration: number,
): 'answered' | 'missed' | 'busy' | 'ended' {
  if (reason?.className === 'PhoneCallDiscardReasonMissed') return 'missed';
  if (reason?.className === 'PhoneCallDiscardReasonBusy') return 'busy';
  return duration > 0 ? 'answered' : 'ended';
}
