import { formatClock, formatList, formatWait } from '#i18n/format.ts';
import { t } from '#i18n/t.svelte.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { ServiceAction } from '#model/service-action.ts';

type NameOf = (id: PeerId) => string;

/** A service message as a sentence. Its subject is always named: "You" would need verbs of its own in most languages. */
export function serviceWords(message: Message, nameOf: NameOf): string {
  const action = message.service;
  if (!action) return '';
  const senderId = message.senderId ?? message.chatId;
  const who = nameOf(senderId);
  return (
    membersWords(action, senderId, nameOf) ?? callWords(action, message.isOutgoing) ?? otherWords(action, who)
  );
}

function membersWords(action: ServiceAction, senderId: PeerId, nameOf: NameOf): string | undefined {
  const words = t.timeline.service;
  const who = nameOf(senderId);
  switch (action.kind) {
    case 'membersAdded': {
      const isAlone = action.members.length === 1 && action.members[0] === senderId;
      return isAlone ? words.joined(who) : words.membersAdded(who, formatList(action.members.map(nameOf)));
    }
    case 'memberRemoved':
      return action.member === senderId ? words.left(who) : words.memberRemoved(who, nameOf(action.member));
    case 'joinedByLink':
    case 'joinedByRequest':
    case 'contactJoined':
      return words[action.kind](who);
    default:
      return undefined;
  }
}

function callWords(action: ServiceAction, isOutgoing: boolean): string | undefined {
  const words = t.timeline.service;
  if (action.kind === 'groupCall')
    return action.duration === undefined
      ? words.groupCallStarted
      : words.groupCallEnded(formatClock(action.duration));
  if (action.kind !== 'call') return undefined;
  const direction = isOutgoing ? words.callOut : words.callIn;
  const name = { answered: direction, ended: direction, missed: words.callMissed, busy: words.callBusy };
  return [
    name[action.outcome],
    ...(action.isVideo ? [words.videoCall] : []),
    ...(action.duration > 0 ? [formatClock(action.duration)] : []),
  ].join(', ');
}

function otherWords(action: ServiceAction, who: string): string {
  const words = t.timeline.service;
  switch (action.kind) {
    case 'groupCreated':
    case 'titleChanged':
      return words[action.kind](who, action.title);
    case 'channelCreated':
    case 'migratedFrom':
    case 'topicCreated':
      return words[action.kind](action.title);
    case 'photoChanged':
    case 'photoDeleted':
    case 'messagePinned':
    case 'screenshot':
      return words[action.kind](who);
    case 'historyCleared':
    case 'migratedTo':
    case 'botAllowed':
      return words[action.kind];
    case 'autoDelete':
      return action.seconds > 0
        ? words.autoDelete(who, formatWait(action.seconds))
        : words.autoDeleteOff(who);
    case 'custom':
      return action.text;
    default:
      return words.unsupported;
  }
}
