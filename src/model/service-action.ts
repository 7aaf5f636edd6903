import type { ChannelId, GroupId, UserId } from './peer.ts';

/** What a service message tells. Words are the interface's; this is only the fact. */
export type ServiceAction =
  | { readonly kind: 'groupCreated'; readonly title: string; readonly members: readonly UserId[] }
  | { readonly kind: 'channelCreated'; readonly title: string }
  | { readonly kind: 'titleChanged'; readonly title: string }
  | {
      readonly kind:
        'photoChanged' | 'photoDeleted' | 'historyCleared' | 'messagePinned' | 'screenshot' | 'contactJoined';
    }
  | { readonly kind: 'membersAdded'; readonly members: readonly UserId[] }
  | { readonly kind: 'memberRemoved'; readonly member: UserId }
  | { readonly kind: 'joinedByLink' | 'joinedByRequest' }
  | { readonly kind: 'migratedTo'; readonly channelId: ChannelId }
  | { readonly kind: 'migratedFrom'; readonly groupId: GroupId; readonly title: string }
  | {
      readonly kind: 'call';
      readonly isVideo: boolean;
      readonly outcome: 'answered' | 'missed' | 'busy' | 'ended';
      readonly duration: number;
    }
  | { readonly kind: 'groupCall'; readonly duration?: number }
  | { readonly kind: 'autoDelete'; readonly seconds: number }
  | { readonly kind: 'topicCreated'; readonly title: string }
  | { readonly kind: 'botAllowed' }
  | { readonly kind: 'custom'; readonly text: string }
  | { readonly kind: 'unsupported' };
